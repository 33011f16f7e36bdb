// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

/** Lays out columns and lines over time. */
namespace ColumnLayout {
/** The middle of the baseline on which the largest total stands. */
QPointF totalPlace(const ChartLayout &layout, const ChartFigure &figure);
ChartLayout of(const ChartFigure &figure, const QRectF &area, bool framed);
}
