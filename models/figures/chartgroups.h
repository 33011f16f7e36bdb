// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "figures/chartinput.h"

#include <QList>

/** The columns or bars of a chart, without the texts of their numbers. */
struct ChartGroups {
    ChartKind kind = ChartKind::Columns;
    QList<ChartGroup> groups;
    QList<ChartGroup> undrawn; ///< in view, but their dates are not exact enough for an axis of such periods
    int rest = 0; ///< how many have no bar of their own

    /** A gapless time axis; lines where columns would be too many. */
    static ChartGroups periods(const ChartInput &input);
    /** The largest first, then what is not given, then the others put together where that makes a true
     * number. */
    static ChartGroups bars(const ChartInput &input);
};
