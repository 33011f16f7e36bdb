// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/common/theme.h"

/** How a series or bar is filled: color, hatch where color is missing, and the edge that a pale fill needs.
 */
struct ChartFill {
    QColor color;
    QColor edge; ///< invalid = none
    Hatch hatch = Hatch::Solid;
    static ChartFill of(const ChartColor &color, const Theme &theme);
};
