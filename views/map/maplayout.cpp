// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplayout.h"

#include "places/greatcircle.h"
#include "views/map/legbundle.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

constexpr double mergeWithin = 24; ///< pixels
constexpr double thinnest = 0.8;
constexpr int wayPoints = 56;
constexpr int wayPointsOfMany = 20;
constexpr qsizetype manyLegs = 600;
/** With more legs than this, lanes of hair lines beside each other only hide what lies below. */
constexpr qsizetype crowded = 60;

double markRadius(const MapNode &node)
{
    if (node.members.size() > 1)
        return 8.5;
    switch (node.kind) {
    case RouteNode::Kind::WayPoint:
        return 6;
    case RouteNode::Kind::Arrived:
        return 5;
    default:
        return 3.5;
    }
}

/** The weightiest first; what stands too near to one of them joins it. */
QList<MapNode> mergedNodes(const RouteFigure &figure, const MapLens &lens, QHash<int, int> &nodeOf)
{
    QList<int> order;
    for (int i = 0; i < figure.nodes.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return figure.nodes[a].weight() > figure.nodes[b].weight(); });
    QList<MapNode> nodes;
    for (const int i : order) {
        const auto at = lens.toView(figure.nodes[i].at);
        if (!at)
            continue;
        int near = -1;
        for (int n = 0; n < nodes.size() && near < 0; ++n) {
            const QPointF d = nodes[n].at - *at;
            if (std::hypot(d.x(), d.y()) < mergeWithin)
                near = n;
        }
        const RouteNode &node = figure.nodes[i];
        if (near < 0) {
            near = static_cast<int>(nodes.size());
            nodes.append({*at, {}, node.kind, node.exact, 0, 4});
        } else if (nodes[near].kind != node.kind) {
            nodes[near].kind = RouteNode::Kind::WayPoint;
        }
        nodes[near].members.append(i);
        nodes[near].weight += node.weight();
        nodeOf.insert(i, near);
    }
    for (MapNode &node : nodes)
        node.radius = markRadius(node);
    return nodes;
}

/** A leg that leaves the map on one side and comes back on the other. */
void addCutLeg(MapLayout &layout, const QList<QPolygonF> &pieces, MapLeg leg)
{
    leg.cut = true;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        MapLeg piece = leg;
        piece.line = pieces[i];
        if (i + 1 == pieces.size()) {
            piece.line = LegBundles::shortened(piece.line, layout.nodes[leg.to].radius + 3);
            if (piece.line.size() > 1)
                LegBundles::addHead(piece);
        }
        if (piece.line.size() > 1)
            layout.legs.append(piece);
    }
}

/** Keeps of a bundle its largest leg and those as wide as they say; how many others there were. */
int withoutHairLines(LegBundle &bundle, const RouteFigure &figure, double largestWidth)
{
    LegBundle kept = bundle;
    kept.legs.clear();
    kept.widths.clear();
    kept.total = 0;
    for (qsizetype i = 0; i < bundle.legs.size(); ++i) {
        const auto amount = static_cast<double>(figure.legs[bundle.legs[i]].amount);
        // The largest of a pair comes first, as figures order their legs.
        if (i > 0 && largestWidth * amount < thinnest * static_cast<double>(figure.largestLeg))
            continue;
        kept.total += bundle.widths[i] + (kept.legs.isEmpty() ? 0 : LegBundles::gap);
        kept.legs.append(bundle.legs[i]);
        kept.widths.append(bundle.widths[i]);
    }
    const auto left = static_cast<int>(bundle.legs.size() - kept.legs.size());
    bundle = kept;
    return left;
}

/** Dashes where only a country is known; the widest are painted first. */
void finishLegs(MapLayout &layout, const RouteFigure &figure)
{
    for (MapLeg &leg : layout.legs) {
        const RouteLeg &said = figure.legs[leg.leg];
        leg.dashed = !figure.nodes[said.from].exact || !figure.nodes[said.to].exact;
    }
    std::stable_sort(layout.legs.begin(), layout.legs.end(),
                     [](const auto &a, const auto &b) { return a.width > b.width; });
}

} // namespace

double MapLayout::widthOf(std::int64_t amount, std::int64_t largest, double largestWidth)
{
    if (largest <= 0)
        return thinnest;
    return std::max(thinnest, largestWidth * static_cast<double>(amount) / static_cast<double>(largest));
}

MapLayout MapLayout::make(const RouteFigure &figure, const MapLens &lens, double largestWidth)
{
    MapLayout layout;
    QHash<int, int> nodeOf;
    layout.nodes = mergedNodes(figure, lens, nodeOf);
    QList<LegBundle> bundles;
    QHash<std::pair<int, int>, qsizetype> bundleOf;
    const int samples = figure.legs.size() > manyLegs ? wayPointsOfMany : wayPoints;
    for (int i = 0; i < figure.legs.size(); ++i) {
        const RouteLeg &leg = figure.legs[i];
        if (!nodeOf.contains(leg.from) || !nodeOf.contains(leg.to))
            continue;
        const std::pair pair(nodeOf[leg.from], nodeOf[leg.to]);
        if (pair.first == pair.second) {
            ++layout.tooShort;
            continue;
        }
        const double width = widthOf(leg.amount, figure.largestLeg, largestWidth);
        auto it = bundleOf.constFind(pair);
        if (it == bundleOf.constEnd()) {
            const auto way = GreatCircle::points(figure.nodes[leg.from].at, figure.nodes[leg.to].at, samples);
            QList<QPolygonF> pieces = lens.projection().projectLine(way);
            for (QPolygonF &piece : pieces)
                piece = lens.transform().map(piece);
            if (pieces.size() != 1) {
                addCutLeg(layout, pieces, {i, pair.first, pair.second, {}, {}, width});
                continue;
            }
            LegBundle bundle;
            bundle.from = pair.first;
            bundle.to = pair.second;
            bundle.way = pieces.first();
            bundle.way.first() = layout.nodes[pair.first].at;
            bundle.way.last() = layout.nodes[pair.second].at;
            it = bundleOf.insert(pair, bundles.size());
            bundles.append(bundle);
        }
        LegBundle &bundle = bundles[*it];
        bundle.total += width + (bundle.legs.isEmpty() ? 0 : LegBundles::gap);
        bundle.legs.append(i);
        bundle.widths.append(width);
    }
    if (figure.legs.size() > crowded) {
        for (LegBundle &bundle : bundles)
            layout.tooThin += withoutHairLines(bundle, figure, largestWidth);
    }
    for (LegBundle &bundle : bundles)
        bundle.hasReverse = bundleOf.contains({bundle.to, bundle.from});
    std::stable_sort(bundles.begin(), bundles.end(),
                     [](const auto &a, const auto &b) { return a.total > b.total; });
    LegBundles::bend(bundles, layout.nodes);
    LegBundles::spreadArrivals(bundles, layout.nodes);
    for (const LegBundle &bundle : bundles)
        layout.legs += LegBundles::lanes(bundle, layout.nodes);
    finishLegs(layout, figure);
    return layout;
}

MapLayout::Hit MapLayout::hitAt(QPointF point) const
{
    Hit hit;
    double least = 1e9;
    for (int i = 0; i < nodes.size(); ++i) {
        const QPointF d = nodes[i].at - point;
        const double away = std::hypot(d.x(), d.y());
        if (away < std::max(9.0, nodes[i].radius + 3) && away < least) {
            least = away;
            hit.node = i;
        }
    }
    if (hit.node >= 0)
        return hit;
    constexpr double reach = 3; // a thin line must be hit as easily as a wide one
    for (int i = 0; i < legs.size(); ++i) {
        const MapLeg &leg = legs[i];
        const double half = leg.width / 2 + reach;
        if (!leg.line.boundingRect().adjusted(-half, -half, half, half).contains(point) &&
            !leg.head.boundingRect().contains(point))
            continue;
        double away = leg.head.containsPoint(point, Qt::OddEvenFill) ? 0 : 1e9;
        for (qsizetype p = 1; p < leg.line.size(); ++p) {
            const QPointF a = leg.line[p - 1];
            const QPointF ab = leg.line[p] - a;
            const double squared = std::max(1e-9, ab.x() * ab.x() + ab.y() * ab.y());
            const double t = std::clamp(QPointF::dotProduct(point - a, ab) / squared, 0.0, 1.0);
            const QPointF d = a + ab * t - point;
            away = std::min(away, std::hypot(d.x(), d.y()));
        }
        away = std::max(0.0, away - leg.width / 2);
        if (away <= reach && away <= least) { // those painted later lie above
            least = away;
            hit.leg = i;
        }
    }
    return hit;
}
