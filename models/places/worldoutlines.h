// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/countrycode.h"
#include "places/geopoint.h"

#include <cstdint>
#include <memory>
#include <vector>

/**
 * The shapes of countries and the lines between them, from Natural Earth by way of world-atlas (see
 * resources/places/README.md for what was changed). Borders are drawn as most maps draw them and are no
 * statement.
 */
class WorldOutlines {
public:
    enum class Scale : std::uint8_t { Coarse, Fine }; ///< 1:110 million and 1:50 million
    enum class LineKind : std::uint8_t { Coast, Border, Disputed };
    using Ring = std::vector<GeoPoint>;
    /** One country: polygons, each an outer ring and its holes. A few specks of land belong to nobody. */
    struct Country {
        CountryCode code;
        std::vector<std::vector<Ring>> polygons;
    };
    struct Line {
        LineKind kind = LineKind::Coast;
        std::vector<GeoPoint> points;
    };

    /** Reads the compiled-in outlines; takes a few milliseconds. */
    static std::shared_ptr<const WorldOutlines> load(Scale scale);

    const std::vector<Country> &countries() const { return m_countries; }
    const std::vector<Line> &lines() const { return m_lines; }
    /** The country whose land covers the point, or none at sea. */
    CountryCode countryAt(GeoPoint point) const;

private:
    std::vector<Country> m_countries;
    std::vector<Line> m_lines;
};
