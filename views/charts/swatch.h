// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcolors.h"

#include <QRectF>

class QPainter;

/** A box in a series' fill: a layer of a column, a bar, or the sample beside a name. */
namespace Swatch {
void paint(QPainter &painter, const QRectF &box, const ChartFill &fill, const Theme &theme);
/** The same for a period that is not complete: hatched, with an edge in its color. */
void paintPartial(QPainter &painter, const QRectF &box, const ChartFill &fill, const Theme &theme);
} // namespace Swatch
