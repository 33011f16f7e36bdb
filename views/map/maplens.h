// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "places/projection.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <map>
#include <optional>
#include <utility>
#include <vector>

/** From the globe to pixels: a projection, and how its plane lies in the view. A cheap value. */
class MapLens {
public:
    MapLens() : m_projection(Projection::equalEarth(15)) {}
    /**
     * Shows the nodes of the figure in @p view, with room for labels, and no node under one of the plates.
     * The farthest nodes stay outside where all of them together weigh next to nothing and would make
     * everything else tiny.
     */
    static MapLens fitting(const RouteFigure &figure, const QRectF &view, const QList<QRectF> &plates = {});

    const Projection &projection() const { return m_projection; }
    /** From the projection's plane to pixels. */
    const QTransform &transform() const { return m_transform; }
    /** Pixels for one radius of the globe. */
    double scale() const { return m_transform.m11(); }

    std::optional<QPointF> toView(GeoPoint point) const;
    /** Zooms by @p factor so that what is at @p at stays there, within what makes sense. */
    MapLens zoomed(double factor, QPointF at) const;
    MapLens moved(QPointF by) const;

    bool operator==(const MapLens &) const = default;

private:
    using Ways = std::map<std::pair<int, int>, std::vector<GeoPoint>>; ///< by the nodes at both ends
    static MapLens fittingNodes(const RouteFigure &figure, const Ways &ways, const QList<bool> &shown,
                                const QRectF &view, const QList<QRectF> &plates);
    void fit(const QRectF &bounds, const QRectF &room);
    /** Moves the world up where there is nothing above it but more of it below. */
    void fillFromTop(const QRectF &bounds, const QRectF &room, const QRectF &view);
    Projection m_projection;
    QTransform m_transform = QTransform::fromScale(100, 100);
};
