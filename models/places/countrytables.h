// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/texthash.h"
#include "places/countrycode.h"
#include "places/geopoint.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/** Names and codes of countries as hash tables. Expensive to make (some ten milliseconds), cheap to ask. */
class CountryTables {
public:
    /** A table entry: a country, or expressly none (packed = 0). */
    using Entry = std::optional<CountryCode>;

    CountryTables();

    /** By alpha-2 or alpha-3 in any case, or 1 to 3 digits. Nothing if it is no code. */
    Entry byCode(std::string_view ascii) const;
    /** By the words of a name (PlaceKey::words). The languages that few forms use are read at the first need.
     */
    Entry byName(const std::string &words, bool allLanguages) const;

    /** The one country whose name has these words, some of them cut: "Moldova, Rep.", "Cayman Isl." */
    Entry byCutName(const std::string &words) const;

    /** The country whose name in a main language is one or two letters away from these words, if only one is. */
    Entry closest(const std::string &words) const;

    const std::vector<CountryCode> &all() const { return m_all; }
    std::optional<GeoPoint> labelPoint(CountryCode code) const;

private:
    using Names = std::unordered_map<std::string, CountryCode, TextHash, std::equal_to<>>;
    struct Layer {
        Names exact; ///< with accents
        Names plain; ///< without; short names are left out, for "Áo" is Austria and "AO" Angola
    };
    static void add(Layer &layer, std::string_view name, CountryCode code);
    static void addLanguage(Layer &layer, const char *language, const CountryTables &tables);
    static Entry find(const Layer &layer, const std::string &words, const std::string &anyOrder,
                      const std::string &plain);
    bool known(CountryCode code) const;
    void readAliases();
    void addGroups();
    void readPoints();
    const Layer &furtherLanguages() const;

    std::vector<CountryCode> m_all;
    std::array<std::uint16_t, 1000> m_numeric{};
    std::unordered_map<std::string, CountryCode, TextHash, std::equal_to<>> m_alpha;
    std::unordered_map<std::uint16_t, GeoPoint> m_points;
    Layer m_layer;
    mutable std::once_flag m_furtherRead;
    mutable Layer m_further;
};
