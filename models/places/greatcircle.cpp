// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/greatcircle.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

namespace {

/** Ways that were worked out before: a map asks for the same few at every click, several times each. */
class KnownWays {
public:
    using Ends = std::tuple<double, double, double, double, int>;
    template<class Make> std::vector<GeoPoint> of(const Ends &ends, Make make)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto known = m_ways.find(ends); known != m_ways.end())
                return known->second;
        }
        std::vector<GeoPoint> way = make();
        const std::lock_guard lock(m_mutex);
        constexpr std::size_t most = 4096; // some three megabytes
        if (m_ways.size() >= most)
            m_ways.clear();
        m_ways.emplace(ends, way);
        return way;
    }

private:
    std::mutex m_mutex;
    std::map<Ends, std::vector<GeoPoint>> m_ways;
};

std::vector<GeoPoint> workedOut(GeoPoint from, GeoPoint to, int count)
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

} // namespace

std::vector<GeoPoint> GreatCircle::points(GeoPoint from, GeoPoint to, int count)
{
    static KnownWays known;
    return known.of({from.lat, from.lon, to.lat, to.lon, count}, [&] { return workedOut(from, to, count); });
}

double GreatCircle::kilometers(GeoPoint from, GeoPoint to)
{
    double meters = 0;
    GeographicLib::Geodesic::WGS84().Inverse(from.lat, from.lon, to.lat, to.lon, meters);
    return meters / 1000;
}
