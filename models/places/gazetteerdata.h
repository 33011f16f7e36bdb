// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/countrycode.h"
#include "places/geopoint.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/** The gazetteer's tables, read from the resources. */
struct GazetteerData {
    struct Entry {
        std::string name;
        CountryCode country;
        GeoPoint at;
        std::uint32_t weight = 0; ///< thousands of people, or as much for a port by its size
        bool port = false;
    };
    std::vector<Entry> places;

    GazetteerData();
    /**
     * The place of a key (PlaceKey::words without accents): in the country, or where none is given the one
     * that is far weightier than its namesakes elsewhere; nullptr if there is none.
     */
    const Entry *best(const std::string &key, CountryCode country) const;

private:
    void readPlaces(std::string_view text);
    void readAliases(std::string_view text);
    void name(std::string_view utf8, std::uint32_t place, bool byHand);

    struct Named {
        std::uint32_t place;
        bool byHand;
    };
    std::unordered_multimap<std::string, Named> m_byName;
};
