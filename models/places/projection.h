// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/geopoint.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/**
 * From the globe to a plane whose unit is the globe's radius, x to the right and y down, the center at 0,0. A
 * cheap value. Equal-area but for Mercator, which is for views a few degrees wide.
 */
class Projection {
public:
    enum class Kind : std::uint8_t { EqualEarth, Lambert, Mercator };

    /** The whole world about a meridian (Šavrič, Patterson and Jenny 2018). */
    static Projection equalEarth(double centerLon);
    /** Lambert's azimuthal equal-area about a point; what lies beyond HorizonDegrees is not shown. */
    static Projection lambert(GeoPoint center);
    static Projection mercator(GeoPoint center);
    /** The kind that shows these points best: world, region or a few degrees. */
    static Projection fitting(std::span<const GeoPoint> points);

    static constexpr double HorizonDegrees = 110;

    Kind kind() const { return m_kind; }
    GeoPoint center() const { return m_center; }

    /** Nothing for what lies beyond the horizon. */
    std::optional<QPointF> project(GeoPoint point) const;
    /** The way back; nothing for a point outside the map. */
    std::optional<GeoPoint> unproject(QPointF plane) const;

    /** A closed ring as one or more closed polygons: cut at the map's edge or horizon. */
    QList<QPolygonF> projectRing(std::span<const GeoPoint> ring) const;
    /** A line as pieces: cut where it leaves the map. */
    QList<QPolygonF> projectLine(std::span<const GeoPoint> line) const;
    /** The outline of the world as this projection shows it. */
    QPolygonF edge() const;

    bool operator==(const Projection &) const = default;

private:
    Projection(Kind kind, GeoPoint center) : m_kind(kind), m_center(center) {}
    double relativeLon(double lon) const;
    QPointF cylindrical(double lat, double relativeLon) const;
    QPointF azimuthal(GeoPoint point, double &cosDistance) const;
    QList<QPolygonF> cylindricalRing(std::span<const GeoPoint> ring) const;

    Kind m_kind;
    GeoPoint m_center;
};
