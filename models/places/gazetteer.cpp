// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/gazetteer.h"

#include "places/countries.h"
#include "places/gazetteerdata.h"
#include "places/placekey.h"

#include <algorithm>
#include <array>
#include <vector>

struct Gazetteer::Data : GazetteerData {};

namespace {

/** What forms write before and after a place's own name. */
constexpr std::array before{"port of ", "port ", "puerto de ", "porto de ", "порт ", "ст ",
                            "г ",       "г о ",  "аэропорт ",  "город ",    "st ",   "g ",
                            "icd ",     "lcs ",  "cfs ",       "airport "};
constexpr std::array after{
    " port", " pt",       " sea",    " air cargo", " icd",     " airport",    " seaport",
    " city", " new port", " new pt", " limani",    " sez",     " havalimani", " terminal",
    " порт", " город",    " г",      " аэропорт",  " port of", " cfs",        " international airport",
    "港",    " int"};

std::string withoutNumbers(std::string_view text)
{
    // "57035, SHANGHAI": the code of a customs list stands before the name.
    const auto name = text.find_first_not_of("0123456789 ,-/");
    return std::string(name == std::string_view::npos ? std::string_view() : text.substr(name));
}

/** The name and shorter forms of it, the fullest first. */
std::vector<std::string> forms(const std::string &words)
{
    std::vector<std::string> found{words};
    for (std::size_t i = 0; i < found.size() && found.size() < 8; ++i) {
        for (const std::string_view prefix : before) {
            if (found[i].size() > prefix.size() && found[i].starts_with(prefix))
                found.push_back(found[i].substr(prefix.size()));
        }
        for (const std::string_view suffix : after) {
            if (found[i].size() > suffix.size() && found[i].ends_with(suffix))
                found.push_back(found[i].substr(0, found[i].size() - suffix.size()));
        }
    }
    return found;
}

} // namespace

Gazetteer::Gazetteer(const Countries &countries) : m_countries(countries), m_data(std::make_unique<Data>()) {}
Gazetteer::~Gazetteer() = default;

std::size_t Gazetteer::size() const
{
    return m_data->places.size();
}

std::optional<Place> Gazetteer::named(const std::string &words, CountryCode country) const
{
    for (const std::string &form : forms(words)) {
        const std::string plain = PlaceKey::withoutAccents(form);
        if (const GazetteerData::Entry *entry = m_data->best(plain, country))
            return Place{entry->name, entry->country, entry->at, entry->port};
    }
    return {};
}

std::optional<Place> Gazetteer::find(std::string_view utf8, CountryCode country) const
{
    constexpr std::size_t longest = 120;
    if (utf8.empty() || utf8.size() > longest)
        return {};
    const std::string text = withoutNumbers(utf8);
    const std::string words = PlaceKey::words(text);
    if (words.size() < 2)
        return {};
    if (const auto place = named(words, country))
        return place;
    if (words.size() == 6 && words[2] == ' ') { // a UN/LOCODE as its list prints it: "TR MER"
        if (const auto place = named(words.substr(0, 2) + words.substr(3), country))
            return place;
    }
    // "Shanghai, China", "SAN ANTONIO (CL)", "Ташкент / Узбекистан", "AMSTERDAM, SCHIPHOL": a part names the
    // place, another may name its country, which then must agree.
    for (const char separator : {',', '(', '/', '-', ';'}) {
        const auto at = text.find(separator);
        if (at == std::string::npos || at < 2)
            continue;
        std::string_view rest = std::string_view(text).substr(at + 1);
        while (!rest.empty() && (rest.back() == ')' || rest.back() == '.'))
            rest.remove_suffix(1);
        const CountryCode said = m_countries.find(rest);
        if (said.valid() && country.valid() && said != country)
            continue;
        if (const auto place = named(PlaceKey::words(text.substr(0, at)), said.valid() ? said : country))
            return place;
        if (const auto place = said.valid() ? std::nullopt : named(PlaceKey::words(rest), country))
            return place;
    }
    return {};
}
