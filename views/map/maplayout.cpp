// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplayout.h"

#include "places/greatcircle.h"
#include "views/map/legbundle.h"
#include "views/map/legchoice.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double mergeWithin = 24; ///< pixels
constexpr int wayPoints = 56;
constexpr int wayPointsOfMany = 32;
constexpr int wayPointsOfRough = 12;
constexpr qsizetype manyLegs = 600;

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
        } else if (node.kind == RouteNode::Kind::WayPoint) {
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

/** The legs of a way, which lie side by side; the light ones of a crowded map are gathered to the last. */
void addLeg(LegBundle &bundle, int leg, std::int64_t amount, double width, bool light)
{
    bundle.amount += amount;
    if (light && !bundle.gathered.isEmpty()) {
        bundle.gathered.append(leg);
        return;
    }
    if (light) // legs come in the order of their size, so the light ones after all others
        bundle.gathered.append(leg);
    bundle.total += width + (bundle.legs.isEmpty() ? 0 : LegBundles::gap);
    bundle.legs.append(leg);
    bundle.widths.append(width);
}

/** The way between two nodes, in pixels; in pieces where it leaves the map on one side and comes back on the
 * other. */
LegBundle bundleBetween(const RouteFigure &figure, const RouteLeg &leg, const MapLens &lens,
                        const MapLayout &layout, std::pair<int, int> nodes, MapLayout::Care care)
{
    const int samples = care == MapLayout::Care::Rough  ? wayPointsOfRough
                        : figure.legs.size() > manyLegs ? wayPointsOfMany
                                                        : wayPoints;
    LegBundle bundle;
    bundle.from = nodes.first;
    bundle.to = nodes.second;
    const auto way = GreatCircle::points(figure.nodes[leg.from].at, figure.nodes[leg.to].at, samples);
    bundle.pieces = lens.projection().projectLine(way);
    for (QPolygonF &piece : bundle.pieces)
        piece = lens.transform().map(piece);
    if (bundle.pieces.size() != 1)
        return bundle;
    bundle.way = bundle.pieces.takeFirst();
    bundle.way.first() = layout.nodes[bundle.from].at;
    bundle.way.last() = layout.nodes[bundle.to].at;
    return bundle;
}

using BundleIndex = QHash<std::pair<int, int>, qsizetype>;

/** Bows by the ends of legs, into RouteFigure::nodes. They are found on one map of the figure, with every
 * node by itself: neither a picture's size nor which nodes lie too near to each other in it may turn a leg
 * over. */
QHash<std::pair<int, int>, double> bowsOf(const RouteFigure &figure)
{
    constexpr QRectF reference(0, 0, 720, 500);
    const MapLens lens = MapLens::fitting(figure, reference);
    MapLayout all;
    QHash<int, int> nodeOf;
    for (int i = 0; i < figure.nodes.size(); ++i) {
        if (const auto at = lens.toView(figure.nodes[i].at)) {
            nodeOf.insert(i, static_cast<int>(all.nodes.size()));
            all.nodes.append({*at, {i}, figure.nodes[i].kind, figure.nodes[i].exact, 0, 4});
        }
    }
    QList<LegBundle> bundles;
    BundleIndex bundleOf;
    for (int i = 0; i < figure.legs.size(); ++i) {
        const RouteLeg &leg = figure.legs[i];
        const auto from = nodeOf.constFind(leg.from), to = nodeOf.constFind(leg.to);
        if (from == nodeOf.cend() || to == nodeOf.cend() || leg.from == leg.to)
            continue;
        const std::pair pair(*from, *to);
        auto it = bundleOf.constFind(pair);
        if (it == bundleOf.constEnd()) {
            it = bundleOf.insert(pair, bundles.size());
            bundles.append(LegBundle{.from = *from, .to = *to, .legs = {i}});
        }
        bundles[*it].amount += leg.amount;
    }
    const bool few = bundles.size() <= LegBundles::many;
    for (LegBundle &bundle : bundles) {
        const RouteLeg &leg = figure.legs[bundle.legs.first()];
        const std::pair pair(bundle.from, bundle.to);
        bundle.hasReverse = bundleOf.contains({bundle.to, bundle.from});
        bundle.way = few ? bundleBetween(figure, leg, lens, all, pair, MapLayout::Care::Full).way
                         : QPolygonF{all.nodes[bundle.from].at, all.nodes[bundle.to].at};
    }
    std::stable_sort(bundles.begin(), bundles.end(),
                     [](const auto &a, const auto &b) { return a.amount > b.amount; });
    LegBundles::chooseBows(bundles, all.nodes);
    QHash<std::pair<int, int>, double> bows;
    for (const LegBundle &bundle : std::as_const(bundles))
        bows.insert({all.nodes[bundle.from].members.first(), all.nodes[bundle.to].members.first()},
                    bundle.bow);
    return bows;
}

/** Bows each bundle as its heaviest leg would bow alone. */
void bend(QList<LegBundle> &bundles, const RouteFigure &figure)
{
    const auto bows = bowsOf(figure);
    for (LegBundle &bundle : bundles) {
        const RouteLeg &leg = figure.legs[bundle.legs.first()];
        const double bow = bows.value({leg.from, leg.to});
        // Between several nodes in one there may be a way back where one of them alone has none.
        bundle.way = LegBundles::bowed(bundle.way, bundle.hasReverse ? std::abs(bow) : bow);
    }
}

/** Counts what is drawn by itself or in a hair line; the rest of those in the view found no room. */
void countLegs(MapLayout &layout, const RouteFigure &figure, int inView)
{
    QSet<int> drawn;
    QSet<std::pair<int, int>> hairLines;
    for (const MapLeg &leg : std::as_const(layout.legs)) {
        if (!leg.gathered.isEmpty())
            hairLines.insert({leg.from, leg.to});
        for (const int part : leg.gathered.isEmpty() ? QList<int>{leg.leg} : leg.gathered) {
            const bool light =
                !leg.gathered.isEmpty() && !drawn.contains(part); // a leg that is cut comes twice
            layout.light += light;
            layout.lightAmount += light ? figure.legs[part].amount : 0;
            drawn.insert(part);
        }
    }
    layout.hairLines = static_cast<int>(hairLines.size());
    layout.tooShort = inView - static_cast<int>(drawn.size());
}

/** Dashes where only a country is known; hair lines are painted first, then the widest. */
void finishLegs(MapLayout &layout, const RouteFigure &figure)
{
    for (MapLeg &leg : layout.legs)
        leg.dashed = !figure.legs[leg.leg].exact;
    std::stable_sort(layout.legs.begin(), layout.legs.end(), [](const auto &a, const auto &b) {
        return a.gathered.isEmpty() != b.gathered.isEmpty() ? b.gathered.isEmpty() : a.width > b.width;
    });
}

} // namespace

double MapLayout::widthOf(std::int64_t amount, std::int64_t largest, double largestWidth)
{
    if (largest <= 0)
        return thinnest;
    return std::max(thinnest, largestWidth * static_cast<double>(amount) / static_cast<double>(largest));
}

MapLayout MapLayout::make(const RouteFigure &figure, const MapLens &lens, double largestWidth, Care care)
{
    MapLayout layout;
    QHash<int, int> nodeOf;
    layout.nodes = mergedNodes(figure, lens, nodeOf);
    const LegChoice choice = LegChoice::of(figure, layout.nodes, nodeOf, largestWidth);
    layout.largestWidth = choice.largestWidth;
    QList<LegBundle> bundles;
    BundleIndex bundleOf;
    int inView = 0;
    for (int i = 0; i < figure.legs.size(); ++i) {
        const RouteLeg &leg = figure.legs[i];
        const auto from = nodeOf.constFind(leg.from), to = nodeOf.constFind(leg.to);
        if (from == nodeOf.cend() || to == nodeOf.cend())
            continue;
        ++inView;
        const std::pair pair(*from, *to);
        if (pair.first == pair.second)
            continue;
        auto it = bundleOf.constFind(pair);
        if (it == bundleOf.constEnd()) {
            it = bundleOf.insert(pair, bundles.size());
            bundles.append(bundleBetween(figure, leg, lens, layout, pair, care));
        }
        const bool light = i >= choice.single;
        addLeg(bundles[*it], i, leg.amount,
               light ? MapLayout::thinnest : widthOf(leg.amount, figure.largestLeg, choice.largestWidth),
               light);
    }
    for (const LegBundle &bundle : std::as_const(bundles))
        layout.legs += LegBundles::cutLanes(bundle, layout.nodes);
    bundles.removeIf([](const LegBundle &bundle) { return bundle.way.isEmpty(); });
    for (LegBundle &bundle : bundles)
        bundle.hasReverse = bundleOf.contains({bundle.to, bundle.from});
    std::stable_sort(bundles.begin(), bundles.end(),
                     [](const auto &a, const auto &b) { return a.amount > b.amount; });
    if (care == Care::Full)
        bend(bundles, figure);
    LegBundles::spreadArrivals(bundles, layout.nodes);
    for (const LegBundle &bundle : std::as_const(bundles))
        layout.legs += LegBundles::lanes(bundle, layout.nodes);
    countLegs(layout, figure, inView);
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
        const bool above = hit.leg >= 0 && !legs[hit.leg].gathered.isEmpty() && leg.gathered.isEmpty();
        if (away <= reach && (away <= least || above)) { // those painted later lie above
            least = away;
            hit.leg = i;
        }
    }
    return hit;
}

MapLayout::Hit MapLayout::again(const Hit &hit, const MapLayout &other) const
{
    Hit same;
    if (hit.node >= 0) {
        const int member = other.nodes[hit.node].members.first();
        const auto node = std::ranges::find_if(
            nodes, [member](const MapNode &node) { return node.members.contains(member); });
        same.node = node == nodes.cend() ? -1 : static_cast<int>(node - nodes.cbegin());
    }
    if (hit.leg >= 0) {
        const int meant = other.legs[hit.leg].leg;
        const auto leg = std::ranges::find_if(
            legs, [meant](const MapLeg &leg) { return leg.leg == meant || leg.gathered.contains(meant); });
        same.leg = leg == legs.cend() ? -1 : static_cast<int>(leg - legs.cbegin());
    }
    return same;
}
