// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/interner.h"
#include "casefile/wordings.h"
#include "core/result.h"
#include "places/countrycode.h"

#include <bitset>
#include <string>
#include <unordered_map>

struct StoredCategory;

/** The dictionaries of a case while it is written. */
class Dictionaries {
public:
    explicit Dictionaries(sqlite3 *handle);

    Result<void> load();
    /** Puts new entries into the tables that are not there yet; the first failure of any of them. */
    Result<void> flush();
    /** The number of a country is its code itself; 0 for none. */
    std::int64_t country(CountryCode code);
    /** The number of a rule with its reason. */
    std::int64_t rule(const StoredCategory &category);

    Interner parties, places, units, currencies, declarations, terms, categories;
    Wordings wordings;

private:
    sqlite3 *m_handle;
    SqlStatement m_insertCountry;
    std::bitset<0x10000> m_countries;
    SqlStatement m_insertRule;
    struct KeyHash {
        std::size_t operator()(const std::string &key) const;
    };
    std::unordered_map<std::string, std::int64_t, KeyHash> m_rules; ///< by name, a zero byte and reason
    std::string m_key;
    std::int64_t m_nextRule = 1;
};
