// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/countrycode.h"
#include "places/geopoint.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

class Countries;

/** A port, city, airport or border crossing. */
struct Place {
    std::string name; ///< in Latin letters
    CountryCode country;
    GeoPoint at;
    bool port = false;
    bool operator==(const Place &) const = default;
};

/**
 * Ports and cities with their coordinates, by any of their names: cities from GeoNames, ports from the World
 * Port Index and Schedule K, other spellings written by hand (see resources/places/README.md). Immutable once
 * made, which takes some ten milliseconds; safe to ask from any thread.
 */
class Gazetteer {
public:
    explicit Gazetteer(const Countries &countries);
    ~Gazetteer();
    Gazetteer(const Gazetteer &) = delete;
    Gazetteer &operator=(const Gazetteer &) = delete;

    /**
     * Finds what a form writes as a place: "SHANGHAI", "CNSHA", "Shanghai, China", "57035, SHANGHAI", "Port
     * of Mundra", "NHAVA SHEVA SEA", "ШАНХАЙ". With a country only places there are meant; without, a name
     * that several places of like size share is nothing: never a guess.
     */
    std::optional<Place> find(std::string_view utf8, CountryCode country = {}) const;
    /** How many places are known. */
    std::size_t size() const;

private:
    struct Data;
    std::optional<Place> named(const std::string &words, CountryCode country) const;
    const Countries &m_countries;
    std::unique_ptr<const Data> m_data;
};
