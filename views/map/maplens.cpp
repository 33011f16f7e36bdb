// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplens.h"

#include "places/greatcircle.h"

#include <algorithm>
#include <vector>

namespace {

// Room for labels around the nodes, in pixels; less where the view is small.
constexpr double sideRoom = 92;
constexpr double endRoom = 44;
/** Never closer than about 15 degrees across: a single pair of ports still shows where it lies. */
constexpr double leastSpan = 0.26;
constexpr double leastScale = 40;
constexpr double mostScale = 60000;

QRectF planeBounds(const RouteFigure &figure, const Projection &projection)
{
    QRectF bounds;
    const auto add = [&](GeoPoint point) {
        if (const auto plane = projection.project(point)) {
            const QRectF dot(plane->x() - 1e-6, plane->y() - 1e-6, 2e-6, 2e-6);
            bounds = bounds.isNull() ? dot : bounds.united(dot);
        }
    };
    for (const RouteNode &node : figure.nodes)
        add(node.at);
    constexpr qsizetype enough = 200; // of the largest legs: the rest hardly bulge out farther
    for (qsizetype i = 0; i < std::min(enough, figure.legs.size()); ++i) {
        const RouteLeg &leg = figure.legs[i];
        const auto way = GreatCircle::points(figure.nodes[leg.from].at, figure.nodes[leg.to].at, 12);
        if (projection.projectLine(way).size() == 1) {
            for (const GeoPoint &point : way)
                add(point);
        }
    }
    return bounds.isNull() ? projection.edge().boundingRect() : bounds;
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
    MapLens lens;
    std::vector<GeoPoint> points;
    for (const RouteNode &node : figure.nodes)
        points.push_back(node.at);
    lens.m_projection = Projection::fitting(points);
    QRectF bounds = planeBounds(figure, lens.m_projection);
    const double grow = std::max(0.0, leastSpan - std::max(bounds.width(), bounds.height())) / 2;
    bounds.adjust(-grow, -grow, grow, grow);
    const double side = std::min(sideRoom, view.width() * 0.14);
    const double end = std::min(endRoom, view.height() * 0.12);
    const QRectF room = view.adjusted(side, end, -side, -end);
    lens.fit(bounds, room);
    for (const QRectF &plate : plates) {
        constexpr double nodeRoom = 14;
        const QRectF kept = plate.adjusted(-nodeRoom, -nodeRoom, nodeRoom, nodeRoom);
        const bool hides = std::any_of(figure.nodes.begin(), figure.nodes.end(), [&](const RouteNode &node) {
            const auto at = lens.toView(node.at);
            return at && kept.contains(*at);
        });
        if (hides && plate.center().y() > view.center().y())
            lens.fit(bounds, view.adjusted(side, end, -side, plate.top() - view.bottom() - nodeRoom));
    }
    return lens;
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
