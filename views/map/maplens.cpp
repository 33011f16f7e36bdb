// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplens.h"

#include "places/greatcircle.h"

#include <QVector3D>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace {

// Room for labels around the nodes, in pixels; less where the view is small.
constexpr double sideRoom = 92;
constexpr double endRoom = 44;
/** Never closer than about 15 degrees across: a single pair of ports still shows where it lies. */
constexpr double leastSpan = 0.26;
constexpr double leastScale = 40;
constexpr double mostScale = 60000;

/** What is not part of a figure's main body may weigh so little of it, in percent. */
constexpr std::int64_t asidePercent = 4;
/** Only then is it left outside the view: when the rest is drawn so many times larger without it. */
constexpr double asideGain = 1.6;
/** And only so few: more would be another picture. */
constexpr qsizetype mostAside = 4;
/** So many of the heaviest legs lie under no plate. */
constexpr qsizetype heavyLegs = 4;

using Ways = std::map<std::pair<int, int>, std::vector<GeoPoint>>;

/** Of the largest legs, each way once: many legs share it, and it is the same in every projection. */
Ways largestWays(const RouteFigure &figure)
{
    constexpr qsizetype enough = 200; // the rest hardly bulge out farther
    Ways ways;
    for (qsizetype i = 0; i < std::min(enough, figure.legs.size()); ++i) {
        const RouteLeg &leg = figure.legs[i];
        if (std::vector<GeoPoint> &way = ways[{leg.from, leg.to}]; way.empty())
            way = GreatCircle::points(figure.nodes[leg.from].at, figure.nodes[leg.to].at, 12);
    }
    return ways;
}

QRectF planeBounds(const RouteFigure &figure, const Ways &ways, const Projection &projection,
                   const QList<bool> &shown)
{
    QRectF bounds;
    const auto add = [&](GeoPoint point) {
        if (const auto plane = projection.project(point)) {
            const QRectF dot(plane->x() - 1e-6, plane->y() - 1e-6, 2e-6, 2e-6);
            bounds = bounds.isNull() ? dot : bounds.united(dot);
        }
    };
    for (int i = 0; i < figure.nodes.size(); ++i) {
        if (shown[i])
            add(figure.nodes[i].at);
    }
    for (const auto &[ends, way] : ways) {
        if (shown[ends.first] && shown[ends.second] && projection.projectLine(way).size() == 1)
            std::ranges::for_each(way, add);
    }
    return bounds.isNull() ? projection.edge().boundingRect() : bounds;
}

/** The projection that shows the shown nodes best and can still place all others. */
Projection projectionFor(const RouteFigure &figure, const QList<bool> &shown)
{
    std::vector<GeoPoint> points;
    for (int i = 0; i < figure.nodes.size(); ++i) {
        if (shown[i])
            points.push_back(figure.nodes[i].at);
    }
    const Projection projection = Projection::fitting(points);
    const bool all = std::ranges::all_of(
        figure.nodes, [&](const RouteNode &node) { return projection.project(node.at).has_value(); });
    return all ? projection : Projection::equalEarth(projection.center().lon);
}

/** The nodes by their distance from where the weight lies, the farthest first. */
QList<int> farthestFirst(const RouteFigure &figure)
{
    const auto onGlobe = [](GeoPoint p) {
        const double lat = qDegreesToRadians(p.lat), lon = qDegreesToRadians(p.lon);
        return QVector3D(static_cast<float>(std::cos(lat) * std::cos(lon)),
                         static_cast<float>(std::cos(lat) * std::sin(lon)),
                         static_cast<float>(std::sin(lat)));
    };
    QVector3D middle;
    for (const RouteNode &node : figure.nodes)
        middle += onGlobe(node.at) * static_cast<float>(node.weight());
    QList<int> order;
    for (int i = 0; i < figure.nodes.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [&](int i) {
        return QVector3D::dotProduct(middle.normalized(), onGlobe(figure.nodes[i].at));
    });
    return order;
}

} // namespace

void MapLens::fit(const QRectF &bounds, const QRectF &room)
{
    const double scale = std::clamp(std::min(room.width() / bounds.width(), room.height() / bounds.height()),
                                    leastScale, mostScale);
    m_transform = QTransform(scale, 0, 0, scale, room.center().x() - scale * bounds.center().x(),
                             room.center().y() - scale * bounds.center().y());
}

MapLens MapLens::fitting(const RouteFigure &figure, const QRectF &view, const QList<QRectF> &plates)
{
    QList<bool> shown(figure.nodes.size(), true);
    const Ways ways = largestWays(figure);
    const MapLens whole = fittingNodes(figure, ways, shown, view, plates);
    std::int64_t all = 0, aside = 0;
    for (const RouteNode &node : figure.nodes)
        all += node.weight();
    const QList<int> far = farthestFirst(figure);
    for (qsizetype n = 0; n < std::min(mostAside, far.size() - 3); ++n) {
        if (figure.nodes[far[n]].asked)
            continue;
        aside += figure.nodes[far[n]].weight();
        if (aside > all / 100 * asidePercent || all == 0)
            break;
        shown[far[n]] = false;
        if (const MapLens nearer = fittingNodes(figure, ways, shown, view, plates);
            nearer.scale() > whole.scale() * asideGain)
            return nearer;
    }
    return whole;
}

MapLens MapLens::fittingNodes(const RouteFigure &figure, const Ways &ways, const QList<bool> &shown,
                              const QRectF &view, const QList<QRectF> &plates)
{
    MapLens lens;
    lens.m_projection = projectionFor(figure, shown);
    QRectF bounds = planeBounds(figure, ways, lens.m_projection, shown);
    const double grow = std::max(0.0, leastSpan - std::max(bounds.width(), bounds.height())) / 2;
    bounds.adjust(-grow, -grow, grow, grow);
    const double side = std::min(sideRoom, view.width() * 0.14);
    const double end = std::min(endRoom, view.height() * 0.12);
    QRectF room = view.adjusted(side, end, -side, -end);
    lens.fit(bounds, room);
    for (const QRectF &plate : plates) {
        constexpr double nodeRoom = 14;
        const QRectF kept = plate.adjusted(-nodeRoom, -nodeRoom, nodeRoom, nodeRoom);
        constexpr double bowRoom = 48; // legs are drawn bowed to either side of their great circle
        const QRectF free = plate.adjusted(-nodeRoom, -bowRoom, nodeRoom, bowRoom);
        const auto isIn = [&](const QRectF &box) {
            return [&lens, &box](GeoPoint point) {
                const auto at = lens.toView(point);
                return at && box.contains(*at);
            };
        };
        // The heaviest legs are what the map is about; lighter ones may pass under a plate.
        const auto heaviest = figure.legs.first(std::min<qsizetype>(figure.legs.size(), heavyLegs));
        const bool hides = std::ranges::any_of(figure.nodes, isIn(kept), &RouteNode::at) ||
                           std::ranges::any_of(heaviest, [&](const RouteLeg &leg) {
                               return shown[leg.from] && shown[leg.to] &&
                                      std::ranges::any_of(ways.at({leg.from, leg.to}), isIn(free));
                           });
        if (hides && plate.center().y() > view.center().y()) {
            room = view.adjusted(side, end, -side, plate.top() - view.bottom() - nodeRoom);
            lens.fit(bounds, room);
        }
    }
    lens.fillFromTop(bounds, room, view);
    return lens;
}

void MapLens::fillFromTop(const QRectF &bounds, const QRectF &room, const QRectF &view)
{
    if (m_projection.kind() != Projection::Kind::EqualEarth)
        return;
    // Beyond the poles there is nothing: rather show more of the world at the other end.
    const QRectF world = m_transform.mapRect(m_projection.edge().boundingRect());
    const QRectF nodes = m_transform.mapRect(bounds);
    const double emptyAbove = world.top() - view.top(), moreBelow = world.bottom() - view.bottom();
    const double free = std::max(0.0, nodes.top() - room.top());
    if (const double up = std::min({emptyAbove, moreBelow, free}); up > 0)
        *this = moved({0, -up});
}

std::optional<QPointF> MapLens::toView(GeoPoint point) const
{
    const auto plane = m_projection.project(point);
    return plane ? std::optional<QPointF>(m_transform.map(*plane)) : std::nullopt;
}

MapLens MapLens::zoomed(double factor, QPointF at) const
{
    const double wanted = std::clamp(scale() * factor, leastScale, mostScale);
    const double real = wanted / scale();
    MapLens lens = *this;
    lens.m_transform = m_transform * QTransform::fromTranslate(-at.x(), -at.y()) *
                       QTransform::fromScale(real, real) * QTransform::fromTranslate(at.x(), at.y());
    return lens;
}

MapLens MapLens::moved(QPointF by) const
{
    MapLens lens = *this;
    lens.m_transform = m_transform * QTransform::fromTranslate(by.x(), by.y());
    return lens;
}
