// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double mercatorLimit = 85;
// Equal Earth's polynomial, from the publication.
constexpr std::array<double, 4> equalEarth{1.340264, -0.081106, 0.000893, 0.003796};
const double equalEarthM = std::sqrt(3.0) / 2;

double equalEarthY(double t)
{
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    return t * (equalEarth[0] + equalEarth[1] * t2 + t6 * (equalEarth[2] + equalEarth[3] * t2));
}

double equalEarthSlope(double t)
{
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    return equalEarth[0] + 3 * equalEarth[1] * t2 + t6 * (7 * equalEarth[2] + 9 * equalEarth[3] * t2);
}

/** Cuts a polygon at a meridian (relative longitude), keeping what is on the side of @p sign. */
std::vector<GeoPoint> cutAt(const std::vector<GeoPoint> &polygon, double lon, int sign)
{
    std::vector<GeoPoint> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const GeoPoint a = polygon[i];
        const GeoPoint b = polygon[(i + 1) % polygon.size()];
        const bool aIn = (a.lon - lon) * sign >= 0;
        const bool bIn = (b.lon - lon) * sign >= 0;
        if (aIn)
            kept.push_back(a);
        if (aIn != bIn) {
            const double t = (lon - a.lon) / (b.lon - a.lon);
            kept.push_back({a.lat + t * (b.lat - a.lat), lon});
        }
    }
    return kept;
}

} // namespace

Projection Projection::equalEarth(double centerLon)
{
    return {Kind::EqualEarth, {0, centerLon}};
}

Projection Projection::lambert(GeoPoint center)
{
    return {Kind::Lambert, center};
}

Projection Projection::mercator(GeoPoint center)
{
    return {Kind::Mercator, center};
}

Projection Projection::fitting(std::span<const GeoPoint> points)
{
    // The mean direction on the sphere; opposite points may leave none.
    double x = 0;
    double y = 0;
    double z = 0;
    for (const GeoPoint &p : points) {
        x += std::cos(p.lat * degree) * std::cos(p.lon * degree);
        y += std::cos(p.lat * degree) * std::sin(p.lon * degree);
        z += std::sin(p.lat * degree);
    }
    const double length = std::sqrt(x * x + y * y + z * z);
    if (points.empty() || length < 1e-6)
        return equalEarth(15);
    const GeoPoint center{std::asin(z / length) / degree, std::atan2(y, x) / degree};
    double radius = 0;
    for (const GeoPoint &p : points) {
        const double cosine = std::sin(center.lat * degree) * std::sin(p.lat * degree) +
                              std::cos(center.lat * degree) * std::cos(p.lat * degree) *
                                  std::cos((p.lon - center.lon) * degree);
        radius = std::max(radius, std::acos(std::clamp(cosine, -1.0, 1.0)) / degree);
    }
    constexpr double regionRadius = 62;
    constexpr double mercatorRadius = 2.5;
    if (radius > regionRadius)
        return equalEarth(std::round(center.lon));
    return radius < mercatorRadius ? mercator(center) : lambert(center);
}

double Projection::relativeLon(double lon) const
{
    return std::remainder(lon - m_center.lon, 360.0);
}

QPointF Projection::cylindrical(double lat, double lon) const
{
    if (m_kind == Kind::Mercator) {
        const auto y = [](double l) {
            return std::asinh(std::tan(std::clamp(l, -mercatorLimit, mercatorLimit) * degree));
        };
        return {lon * degree, y(m_center.lat) - y(lat)};
    }
    const double t = std::asin(equalEarthM * std::sin(lat * degree));
    return {lon * degree * std::cos(t) / (equalEarthM * equalEarthSlope(t)), -equalEarthY(t)};
}

QPointF Projection::azimuthal(GeoPoint point, double &cosDistance) const
{
    const double lat = point.lat * degree;
    const double lon = (point.lon - m_center.lon) * degree;
    const double lat0 = m_center.lat * degree;
    cosDistance = std::sin(lat0) * std::sin(lat) + std::cos(lat0) * std::cos(lat) * std::cos(lon);
    double k = std::sqrt(2 / std::max(1e-9, 1 + cosDistance));
    const double horizon = std::cos(HorizonDegrees * degree);
    if (cosDistance < horizon) { // drawn back to the horizon, in its direction
        const double sine = std::sqrt(std::max(1e-12, 1 - cosDistance * cosDistance));
        k = 2 * std::sin(HorizonDegrees / 2 * degree) / sine;
    }
    return {k * std::cos(lat) * std::sin(lon),
            -k * (std::cos(lat0) * std::sin(lat) - std::sin(lat0) * std::cos(lat) * std::cos(lon))};
}

std::optional<QPointF> Projection::project(GeoPoint point) const
{
    if (m_kind != Kind::Lambert)
        return cylindrical(point.lat, relativeLon(point.lon));
    double cosDistance = 0;
    const QPointF plane = azimuthal(point, cosDistance);
    if (cosDistance < std::cos(HorizonDegrees * degree))
        return {};
    return plane;
}

std::optional<GeoPoint> Projection::unproject(QPointF plane) const
{
    if (m_kind == Kind::Lambert) {
        const double rho = std::hypot(plane.x(), plane.y());
        if (rho > 2)
            return {};
        if (rho < 1e-12)
            return m_center;
        const double c = 2 * std::asin(rho / 2);
        const double lat0 = m_center.lat * degree;
        const double lat =
            std::asin(std::cos(c) * std::sin(lat0) - plane.y() * std::sin(c) * std::cos(lat0) / rho);
        const double lon = std::atan2(plane.x() * std::sin(c), rho * std::cos(lat0) * std::cos(c) +
                                                                   plane.y() * std::sin(lat0) * std::sin(c));
        return GeoPoint{lat / degree, std::remainder(lon / degree + m_center.lon, 360.0)};
    }
    double lat = 0;
    double lon = 0;
    if (m_kind == Kind::Mercator) {
        const double y0 = std::asinh(std::tan(m_center.lat * degree));
        lat = std::atan(std::sinh(y0 - plane.y())) / degree;
        lon = plane.x() / degree;
    } else {
        double t = -plane.y();
        for (int i = 0; i < 12; ++i)
            t -= (equalEarthY(t) + plane.y()) / equalEarthSlope(t);
        const double sine = std::sin(t) / equalEarthM;
        if (std::abs(sine) > 1)
            return {};
        lat = std::asin(sine) / degree;
        lon = plane.x() * equalEarthM * equalEarthSlope(t) / std::cos(t) / degree;
    }
    if (std::abs(lon) > 180)
        return {};
    return GeoPoint{lat, std::remainder(lon + m_center.lon, 360.0)};
}

QList<QPolygonF> Projection::cylindricalRing(std::span<const GeoPoint> ring) const
{
    // Unwrapped, so that neighbours are never 360 degrees apart; then what lies left and right of the map's
    // edge is moved to the other side.
    std::vector<GeoPoint> unwrapped;
    unwrapped.reserve(ring.size());
    double previous = 0;
    double least = 1e9;
    double most = -1e9;
    for (const GeoPoint &p : ring) {
        double lon = relativeLon(p.lon);
        if (!unwrapped.empty())
            lon = previous + std::remainder(lon - previous, 360.0);
        unwrapped.push_back({p.lat, lon});
        previous = lon;
        least = std::min(least, lon);
        most = std::max(most, lon);
    }
    QList<QPolygonF> polygons;
    for (const double shift : {-360.0, 0.0, 360.0}) {
        if (most + shift <= -180 || least + shift >= 180)
            continue;
        std::vector<GeoPoint> part = unwrapped;
        for (GeoPoint &p : part)
            p.lon += shift;
        if (least + shift < -180)
            part = cutAt(part, -180, 1);
        if (most + shift > 180)
            part = cutAt(part, 180, -1);
        QPolygonF polygon;
        for (std::size_t i = 0; i < part.size(); ++i) {
            const GeoPoint a = part[i];
            const GeoPoint b = part[(i + 1) % part.size()];
            const int steps = std::clamp(static_cast<int>(std::abs(a.lat - b.lat) / 2), 1, 90);
            for (int s = 0; s < steps; ++s) { // an edge along the map's side bends with it
                const double t = static_cast<double>(s) / steps;
                polygon.append(cylindrical(a.lat + t * (b.lat - a.lat), a.lon + t * (b.lon - a.lon)));
            }
        }
        if (polygon.size() > 2)
            polygons.append(polygon);
    }
    return polygons;
}

QList<QPolygonF> Projection::projectRing(std::span<const GeoPoint> ring) const
{
    if (m_kind != Kind::Lambert)
        return cylindricalRing(ring);
    QPolygonF polygon;
    bool visible = false;
    for (const GeoPoint &p : ring) {
        double cosDistance = 0;
        polygon.append(azimuthal(p, cosDistance));
        visible = visible || cosDistance >= std::cos(HorizonDegrees * degree);
    }
    return visible && polygon.size() > 2 ? QList<QPolygonF>{polygon} : QList<QPolygonF>();
}

QList<QPolygonF> Projection::projectLine(std::span<const GeoPoint> line) const
{
    QList<QPolygonF> pieces;
    QPolygonF piece;
    const auto finish = [&] {
        if (piece.size() > 1)
            pieces.append(piece);
        piece.clear();
    };
    double previous = 0;
    for (const GeoPoint &p : line) {
        const auto plane = project(p);
        const double lon = m_kind == Kind::Lambert ? 0 : relativeLon(p.lon);
        if (!plane || (!piece.isEmpty() && std::abs(lon - previous) > 180)) {
            if (plane && !piece.isEmpty()) { // meets the edge on both sides
                const double side = previous > 0 ? 180 : -180;
                const double gap = std::abs(side - previous) + std::abs(-side - lon);
                const double t = gap > 0 ? std::abs(side - previous) / gap : 0;
                const GeoPoint before = line[static_cast<std::size_t>(&p - line.data()) - 1];
                const double lat = before.lat + t * (p.lat - before.lat);
                piece.append(cylindrical(lat, side));
                finish();
                piece.append(cylindrical(lat, -side));
            } else {
                finish();
            }
        }
        if (plane)
            piece.append(*plane);
        previous = lon;
    }
    finish();
    return pieces;
}

QPolygonF Projection::edge() const
{
    QPolygonF outline;
    constexpr int steps = 180;
    if (m_kind == Kind::Lambert) {
        const double radius = 2 * std::sin(HorizonDegrees / 2 * degree);
        for (int i = 0; i <= steps; ++i) {
            const double angle = 2 * std::numbers::pi * i / steps;
            outline.append({radius * std::cos(angle), radius * std::sin(angle)});
        }
        return outline;
    }
    const double limit = m_kind == Kind::Mercator ? mercatorLimit : 90;
    for (int side : {-1, 1}) {
        for (int i = 0; i <= steps; ++i)
            outline.append(cylindrical((limit - 2 * limit * i / steps) * -side, 180.0 * side));
    }
    return outline;
}
