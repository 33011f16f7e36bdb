// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/countrycode.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/** Names of more than one country: "World", "EU-27", "СНГ", "Rest of world", and codes of trade statistics. */
class CountryGroups {
public:
    enum class Kind : std::uint8_t {
        World, ///< all countries
        Group, ///< some, by their members where these are known
        Rest,  ///< what is left beside those that are named: no sum of them
    };
    /** A name has several of these where its members have changed. */
    struct Meaning {
        Kind kind = Kind::World;
        bool outside = false; ///< all countries but the members
        std::vector<CountryCode> members;
    };

    static const CountryGroups &instance();
    /** What the text means; null for anything that is no such name, single countries as well. */
    const std::vector<Meaning> *find(std::string_view utf8) const;
    /** Every name as it is written in the list. */
    const std::vector<std::string> &names() const { return m_names; }

private:
    CountryGroups();
    void read(std::string_view line);

    std::unordered_map<std::string, std::vector<Meaning>> m_meanings; ///< by the words of the name
    std::vector<std::string> m_names;
};
