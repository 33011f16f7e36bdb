// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/map/maplayout.h"

#include <QHash>
#include <QList>

/**
 * Which legs of a crowded map are drawn singly, and at which scale: as much ink as the land between the nodes
 * bears. All others are gathered to one hair line for each way, so that nothing is left out.
 */
struct LegChoice {
    double largestWidth = 14; ///< pixels of the figure's largest leg
    qsizetype single = 0;     ///< so many of RouteFigure::legs, the first; all on a map that is not crowded

    /** @p nodeOf tells where a node of the figure went; @p largestWidth is the most that is wanted. */
    static LegChoice of(const RouteFigure &figure, const QList<MapNode> &nodes, const QHash<int, int> &nodeOf,
                        double largestWidth);
};
