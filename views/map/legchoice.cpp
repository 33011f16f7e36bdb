// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/legchoice.h"

#include <algorithm>
#include <cmath>

namespace {

/** More legs than this make a map crowded. */
constexpr qsizetype crowded = 60;
constexpr qsizetype mostSingle = 40;
constexpr qsizetype leastSingle = 8;
constexpr double leastLargestWidth = 4; ///< below it three widths cannot be told apart
/** Legs may cover so much of what lies between the nodes. */
constexpr double inkShare = 0.1;
/** Where legs cannot become thinner they may cover a little more, rather than be very few. */
constexpr double inkAllowance = 1.5;
constexpr double bowing = 1.15; ///< legs are so much longer than the straight way

double landBetween(const QList<MapNode> &nodes)
{
    constexpr double least = 200;
    QRectF bounds;
    for (const MapNode &node : nodes) {
        const QRectF dot(node.at.x() - 1, node.at.y() - 1, 2, 2);
        bounds = bounds.isNull() ? dot : bounds.united(dot);
    }
    return std::max(least, bounds.width()) * std::max(least, bounds.height());
}

} // namespace

LegChoice LegChoice::of(const RouteFigure &figure, const QList<MapNode> &nodes, const QHash<int, int> &nodeOf,
                        double largestWidth)
{
    if (figure.legs.size() <= crowded)
        return {largestWidth, figure.legs.size()};
    const auto lengthOf = [&](const RouteLeg &leg) {
        const auto from = nodeOf.constFind(leg.from), to = nodeOf.constFind(leg.to);
        if (from == nodeOf.cend() || to == nodeOf.cend())
            return 0.0;
        const QPointF way = nodes[*to].at - nodes[*from].at;
        return std::hypot(way.x(), way.y()) * bowing;
    };
    const double room = landBetween(nodes) * inkShare;
    double ink = 0;
    for (qsizetype i = 0; i < mostSingle; ++i)
        ink += MapLayout::widthOf(figure.legs[i].amount, figure.largestLeg, largestWidth) *
               lengthOf(figure.legs[i]);
    LegChoice choice{largestWidth, 0};
    if (ink > room)
        choice.largestWidth =
            std::clamp(largestWidth * room / ink, std::min(leastLargestWidth, largestWidth), largestWidth);
    for (double taken = 0; choice.single < mostSingle; ++choice.single) {
        const RouteLeg &leg = figure.legs[choice.single];
        taken += MapLayout::widthOf(leg.amount, figure.largestLeg, choice.largestWidth) * lengthOf(leg);
        const bool enough = choice.single >= leastSingle && taken > room * inkAllowance;
        if (enough || choice.largestWidth * static_cast<double>(leg.amount) <
                          MapLayout::thinnest * static_cast<double>(figure.largestLeg))
            break; // it would be no wider than a hair line
    }
    return choice;
}
