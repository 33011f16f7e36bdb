// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QColor>
#include <QRectF>

class QPainter;

/** Hatches as lines cut to their box: brushes with patterns and clips come out wrong or as pixels in SVG and
 * PDF. */
namespace Hatching {
/** Slanted lines `step` apart, `width` thick; rising to the right, or falling. */
void lines(QPainter &painter, const QRectF &box, const QColor &color, qreal step, qreal width,
           bool rising = true);
/** The hatch of a category over its fill. */
void over(QPainter &painter, const QRectF &box, Hatch hatch, const QColor &ink);
} // namespace Hatching
