// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/greatcircle.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

#include <algorithm>

std::vector<GeoPoint> GreatCircle::points(GeoPoint from, GeoPoint to, int count)
{
    const auto line = GeographicLib::Geodesic::WGS84().InverseLine(from.lat, from.lon, to.lat, to.lon);
    const int last = std::max(1, count - 1);
    std::vector<GeoPoint> points{from};
    points.reserve(static_cast<std::size_t>(last) + 1);
    for (int i = 1; i < last; ++i) {
        GeoPoint p;
        line.ArcPosition(line.Arc() * i / last, p.lat, p.lon);
        points.push_back(p);
    }
    points.push_back(to);
    return points;
}

double GreatCircle::kilometers(GeoPoint from, GeoPoint to)
{
    double meters = 0;
    GeographicLib::Geodesic::WGS84().Inverse(from.lat, from.lon, to.lat, to.lon, meters);
    return meters / 1000;
}
