// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/map/maplens.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

/** A dot on the map: one node, or several that stand too near to be told apart. */
struct MapNode {
    QPointF at;
    QList<int> members; ///< into RouteFigure::nodes, the weightiest first
    RouteNode::Kind kind = RouteNode::Kind::Sent;
    bool exact = true;
    std::int64_t weight = 0;
    double radius = 4; ///< of the mark
};

/** A leg as it is drawn, in pixels. A leg that leaves the map at its edge comes in two pieces. */
struct MapLeg {
    int leg = 0; ///< into RouteFigure::legs
    /** On a crowded map: all light legs of one way, `leg` being the largest, drawn as one hair line. */
    QList<int> gathered = {};
    int from = 0; ///< into MapLayout::nodes
    int to = 0;
    QPolygonF line;
    QPolygonF head; ///< of the arrow; empty for the first piece of a leg that is cut
    double width = 1;
    bool dashed = false;
    bool cut = false;
};

/** Where everything of a route figure lies in a view, without its labels. A value: computed once, painted
 * often. */
struct MapLayout {
    QList<MapNode> nodes;
    QList<MapLeg> legs; ///< in order of painting: hair lines of gathered legs, then the widest first
    int tooShort = 0;   ///< legs between nodes that were merged, or that stand too near for a line
    int light = 0;      ///< legs drawn gathered, as the map would be too crowded with each by itself
    std::int64_t lightAmount = 0;
    int hairLines = 0;                      ///< ways on which gathered legs are drawn
    static constexpr double thinnest = 0.8; ///< pixels: no line is thinner
    double largestWidth = 14;               ///< of the figure's largest leg, in pixels

    /** True where legs are gathered to hair lines. */
    bool crowded() const { return light > 0; }
    /** True where there are so many hair lines that they would hide words and marks. */
    bool dense() const { return hairLines > 120; }
    enum class Care {
        Full,
        Rough ///< for what is told of a view, before the lens is settled: ways are not bent clear of each
              ///< other
    };
    /** @p largestWidth is the most that the figure's largest leg may have; on a crowded map it has less. */
    static MapLayout make(const RouteFigure &figure, const MapLens &lens, double largestWidth = 14,
                          Care care = Care::Full);
    static double widthOf(std::int64_t amount, std::int64_t largest, double largestWidth);

    /** The node or leg at a point, as indexes into nodes or legs, -1 for none; nodes come first, then legs
     * that are drawn singly. */
    struct Hit {
        int node = -1;
        int leg = -1;
        bool operator==(const Hit &) const = default;
        bool any() const { return node >= 0 || leg >= 0; }
    };
    Hit hitAt(QPointF point) const;
    /** Where that which a hit in another layout of the same figure means is in this one; none if it is not.
     */
    Hit again(const Hit &hit, const MapLayout &other) const;
};
