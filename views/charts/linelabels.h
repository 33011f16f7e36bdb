// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

/** Where the names of lines can be read. */
namespace LineLabels {
/** Whether the lines stand apart in the group beside which a list at the right would name them. */
bool apartAtEnd(const ChartLayout &layout, const ChartFigure &figure);
/** Puts each name beside its line, as near to its highest point as it lies over no line and no other name;
 * false, and no labels, where one finds no such place. */
bool placeAlong(ChartLayout &layout, const ChartFigure &figure);
} // namespace LineLabels
