// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

/** Lays out lying bars with their names, values, shares and counts. */
namespace BarLayout {
ChartLayout of(const ChartFigure &figure, const QRectF &area, bool framed);
}
