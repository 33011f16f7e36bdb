// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/dictionaries.h"

#include "casefile/casewriter.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

std::size_t Dictionaries::KeyHash::operator()(const std::string &key) const
{
    return XXH3_64bits(key.data(), key.size());
}

Dictionaries::Dictionaries(sqlite3 *handle)
    : parties(handle, "party", "name"), places(handle, "place", "name"), units(handle, "unit", "name"),
      currencies(handle, "currency", "code"), declarations(handle, "declaration", "number"),
      terms(handle, "term", "name"), categories(handle, "category", "name"), wordings(handle),
      m_handle(handle), m_insertCountry(handle, "INSERT INTO country(id, code) VALUES(?, ?)"),
      m_insertRule(handle, "INSERT INTO rule(id, name, reason) VALUES(?, ?, ?)")
{
}

Result<void> Dictionaries::load()
{
    for (Interner *dictionary :
         {&parties, &places, &units, &currencies, &declarations, &terms, &categories}) {
        if (auto loaded = dictionary->load(); !loaded)
            return loaded;
    }
    SqlStatement countries(m_handle, "SELECT id FROM country");
    while (countries.next())
        m_countries.set(static_cast<std::size_t>(countries.integer(0)) & 0xffff);
    SqlStatement rules(m_handle, "SELECT id, name, reason FROM rule");
    while (rules.next()) {
        std::string key(rules.text(1));
        key += '\0';
        key += rules.text(2);
        m_rules.emplace(std::move(key), rules.integer(0));
        m_nextRule = std::max(m_nextRule, rules.integer(0) + 1);
    }
    return countries.ok() ? rules.result() : countries.result();
}

Result<void> Dictionaries::flush()
{
    for (Interner *dictionary :
         {&parties, &places, &units, &currencies, &declarations, &terms, &categories}) {
        if (auto flushed = dictionary->flush(); !flushed)
            return flushed;
    }
    if (auto result = wordings.result(); !result)
        return result;
    return m_insertCountry.ok() ? m_insertRule.result() : m_insertCountry.result();
}

std::int64_t Dictionaries::country(CountryCode code)
{
    if (!code.valid() || m_countries.test(code.packed))
        return code.packed;
    m_countries.set(code.packed);
    const std::string letters = code.alpha2();
    m_insertCountry.bind(1, std::int64_t{code.packed}).bind(2, std::string_view(letters)).run();
    return code.packed;
}

std::int64_t Dictionaries::rule(const StoredCategory &category)
{
    if (category.rule.empty())
        return 0;
    m_key.assign(category.rule);
    m_key += '\0';
    m_key += category.reason;
    const auto [found, fresh] = m_rules.try_emplace(m_key, m_nextRule);
    if (fresh) {
        m_insertRule.bind(1, m_nextRule).bind(2, category.rule).bind(3, category.reason).run();
        wordings.keep(category.reason, category.reasonParts);
        ++m_nextRule;
    }
    return found->second;
}
