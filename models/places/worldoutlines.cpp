// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/worldoutlines.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>

namespace {

/** The resource's numbers in order; behind its end come zeros. */
class Numbers {
public:
    explicit Numbers(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    bool begins(const char *magic)
    {
        const bool same = m_bytes.startsWith(magic);
        m_at = 4;
        return same;
    }
    std::uint64_t next()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_at < m_bytes.size() && shift < 64; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(m_bytes.at(m_at++));
            value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    std::int64_t nextSigned()
    {
        const std::uint64_t value = next();
        return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
    }
    std::size_t count() { return static_cast<std::size_t>(std::min<std::uint64_t>(next(), 1U << 20U)); }
    CountryCode country()
    {
        const std::string letters = m_bytes.mid(m_at, 2).toStdString();
        m_at += 2;
        return CountryCode(letters);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

constexpr double unitsPerDegree = 500;
constexpr std::uint64_t hiddenKind = 3;

std::vector<GeoPoint> readArc(Numbers &numbers)
{
    std::vector<GeoPoint> points(numbers.count());
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (GeoPoint &p : points) {
        x += numbers.nextSigned();
        y += numbers.nextSigned();
        p = {static_cast<double>(y) / unitsPerDegree, static_cast<double>(x) / unitsPerDegree};
    }
    return points;
}

WorldOutlines::Ring readRing(Numbers &numbers, const std::vector<std::vector<GeoPoint>> &arcs)
{
    WorldOutlines::Ring ring;
    const std::size_t parts = numbers.count();
    for (std::size_t i = 0; i < parts; ++i) {
        const std::int64_t index = numbers.nextSigned();
        const auto at = static_cast<std::size_t>(index >= 0 ? index : ~index);
        if (at >= arcs.size() || arcs[at].empty())
            continue;
        std::vector<GeoPoint> points = arcs[at];
        if (index < 0)
            std::reverse(points.begin(), points.end());
        ring.insert(ring.end(), points.begin() + (ring.empty() ? 0 : 1), points.end());
    }
    return ring;
}

bool covers(const WorldOutlines::Ring &ring, GeoPoint p)
{
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const GeoPoint a = ring[i - 1];
        const GeoPoint b = ring[i];
        if ((a.lat > p.lat) != (b.lat > p.lat) &&
            p.lon < (b.lon - a.lon) * (p.lat - a.lat) / (b.lat - a.lat) + a.lon)
            inside = !inside;
    }
    return inside;
}

} // namespace

std::shared_ptr<const WorldOutlines> WorldOutlines::load(Scale scale)
{
    QFile file(scale == Scale::Coarse ? QStringLiteral(":/places/outlines-110m.bin")
                                      : QStringLiteral(":/places/outlines-50m.bin"));
    auto outlines = std::make_shared<WorldOutlines>();
    if (!file.open(QIODevice::ReadOnly))
        return outlines;
    Numbers numbers(file.readAll());
    if (!numbers.begins("WBO1"))
        return outlines;
    std::vector<std::vector<GeoPoint>> arcs(numbers.count());
    for (auto &arc : arcs) {
        const std::uint64_t kind = numbers.next();
        arc = readArc(numbers);
        if (kind < hiddenKind)
            outlines->m_lines.push_back({static_cast<LineKind>(kind), arc});
    }
    outlines->m_countries.resize(numbers.count());
    for (Country &country : outlines->m_countries) {
        country.code = numbers.country();
        country.polygons.resize(numbers.count());
        for (auto &polygon : country.polygons) {
            const std::size_t rings = numbers.count();
            for (std::size_t i = 0; i < rings; ++i)
                polygon.push_back(readRing(numbers, arcs));
        }
    }
    return outlines;
}

CountryCode WorldOutlines::countryAt(GeoPoint point) const
{
    for (const Country &country : m_countries) {
        for (const auto &polygon : country.polygons) {
            bool inside = !polygon.empty() && covers(polygon.front(), point);
            for (std::size_t hole = 1; inside && hole < polygon.size(); ++hole)
                inside = !covers(polygon[hole], point);
            if (inside)
                return country.code;
        }
    }
    return {};
}
