// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartgroups.h"
#include "figures/chartinput.h"

/** The layers of a chart's columns or bars, or its lines; one alone where nothing is split. No texts of
 * numbers yet. */
struct ChartLayers {
    QList<ChartSeries> series; ///< the largest first, then the rest put together, then what is not given
    int rest = 0;              ///< how many were put together
    static ChartLayers of(const ChartInput &input, const ChartGroups &groups);
};
