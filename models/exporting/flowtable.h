// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/flowfigure.h"

#include <QByteArray>

/** The figures behind an alluvial picture: one row a ribbon, exact. */
namespace FlowTable {
/** As csv: the leg, country and name where it begins and where it ends, category and name, the measure. The
 * ribbons of either leg add up to the total. */
QByteArray csv(const FlowFigure &figure);
} // namespace FlowTable
