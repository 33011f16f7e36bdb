// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/gazetteerdata.h"

#include "places/placekey.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <charconv>
#include <utility>

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/places/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

double number(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/** So much weightier than a namesake must be a place to be meant without its country. */
constexpr std::uint32_t farWeightier = 4;
constexpr std::uint32_t byHandWeight = 500;

} // namespace

GazetteerData::GazetteerData()
{
    const QByteArray list = resource(QStringLiteral("gazetteer.tsv"));
    const QByteArray aliases = resource(QStringLiteral("place-aliases.txt"));
    places.reserve(36000);
    m_byName.reserve(50000);
    readPlaces(view(list));
    readAliases(view(aliases));
}

void GazetteerData::name(std::string_view utf8, std::uint32_t place, bool byHand)
{
    const std::string key = PlaceKey::withoutAccents(PlaceKey::words(utf8));
    if (key.size() > 1)
        m_byName.emplace(key, Named{place, byHand});
}

void GazetteerData::readPlaces(std::string_view text)
{
    for (const std::string_view line : split(text, '\n')) {
        const auto cells = split(line, '\t');
        if (line.starts_with('#') || cells.size() < 8)
            continue;
        const auto index = static_cast<std::uint32_t>(places.size());
        places.push_back({std::string(cells[0]), CountryCode(cells[1]),
                          GeoPoint{number(cells[2]), number(cells[3])},
                          static_cast<std::uint32_t>(number(cells[5])), cells[4] == "p"});
        name(cells[0], index, false);
        if (!cells[6].empty())
            name(cells[6], index, false);
        if (cells[7].empty())
            continue;
        for (const std::string_view other : split(cells[7], ';'))
            name(other, index, false);
    }
}

void GazetteerData::readAliases(std::string_view text)
{
    for (const std::string_view line : split(text, '\n')) {
        const auto equals = line.find(" = ");
        if (line.starts_with('#') || equals == std::string_view::npos)
            continue;
        // "NAME CC" or "NAME CC lat lon": the name itself may have blanks.
        std::vector<std::string_view> head = split(line.substr(0, equals), ' ');
        GeoPoint at;
        const bool placed =
            head.size() > 3 && head.back().find_first_not_of("-.0123456789") == std::string_view::npos;
        if (placed) {
            at = {number(head[head.size() - 2]), number(head.back())};
            head.resize(head.size() - 2);
        }
        if (head.size() < 2)
            continue;
        const CountryCode country(head.back());
        const std::string_view own(head.front().data(),
                                   static_cast<std::size_t>(head[head.size() - 2].data() +
                                                            head[head.size() - 2].size() -
                                                            head.front().data()));
        const Entry *known = placed ? nullptr : best(PlaceKey::withoutAccents(PlaceKey::words(own)), country);
        std::uint32_t index = 0;
        if (known != nullptr) {
            index = static_cast<std::uint32_t>(known - places.data());
        } else if (placed) {
            index = static_cast<std::uint32_t>(places.size());
            places.push_back({std::string(own), country, at, byHandWeight, true});
        } else {
            continue;
        }
        name(own, index, true);
        for (const std::string_view other : split(line.substr(equals + 3), ';'))
            name(other, index, true);
    }
}

const GazetteerData::Entry *GazetteerData::best(const std::string &key, CountryCode country) const
{
    const auto [first, last] = m_byName.equal_range(key);
    const auto weightOf = [this](const Named &named) {
        return places[named.place].weight + (named.byHand ? byHandWeight : 0);
    };
    const Named *most = nullptr;
    for (auto it = first; it != last; ++it) {
        if (country.valid() && places[it->second.place].country != country)
            continue;
        const bool sooner = most == nullptr || std::pair(it->second.byHand, weightOf(it->second)) >
                                                   std::pair(most->byHand, weightOf(*most));
        if (sooner)
            most = &it->second;
    }
    if (most == nullptr || country.valid())
        return most == nullptr ? nullptr : &places[most->place];
    for (auto it = first; it != last; ++it) {
        const bool elsewhere = places[it->second.place].country != places[most->place].country;
        if (elsewhere && weightOf(it->second) * farWeightier > weightOf(*most))
            return nullptr;
    }
    return &places[most->place];
}
