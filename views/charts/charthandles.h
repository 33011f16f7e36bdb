// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

/** Words of a chart that stand for a group, a layer of it, or a layer as a whole (group -1), and can be
 * clicked. */
struct ChartHandle {
    QRectF box;
    ChartHit hit;
};

/** The largest total, the names with figures beside layers, and the entries of a key. */
QList<ChartHandle> chartHandles(const ChartFigure &figure, const ChartLayout &layout);
