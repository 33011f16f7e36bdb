// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/countrycode.h"
#include "places/geopoint.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string_view>

/**
 * Countries as ISO 3166-1 knows them (and Kosovo): by any spelling, and by the name people use. Immutable
 * once made and safe to ask from any thread; made once and passed by reference. Names come from ICU, in every
 * language it knows; customary and official ones of customs forms from resources/places/country-aliases.txt.
 */
class Countries {
public:
    /** What a cell says: a country, expressly none ("XX", "EU", "РАЗНЫЕ", empty), or a name nobody knows. */
    enum class Kind { Country, None, Unknown };
    struct Match {
        Kind kind = Kind::Unknown;
        CountryCode code;
        bool operator==(const Match &) const = default;
    };

    Countries();
    ~Countries();
    Countries(const Countries &) = delete;
    Countries &operator=(const Countries &) = delete;

    /**
     * Reads a code (alpha-2, alpha-3, numeric with or without its zeros), a name in any language, or both in
     * one cell
     * ("CN, China", "156 - КИТАЙ", "Brazil (BR)"). Two names that disagree are Unknown, never a guess.
     */
    Match lookup(std::string_view utf8) const;
    /** The country of lookup(), or none. */
    CountryCode find(std::string_view utf8) const { return lookup(utf8).code; }

    /**
     * The country that a misspelled name most likely means ("VETNAM" is Viet Nam): one or two letters away
     * from one country's name and from no other's. A suggestion to ask a person about, never a reading.
     */
    CountryCode closest(std::string_view utf8) const;

    /** The short name people use, for the locale's language: "Turkey", "U.A.E.", "South Korea"; "" for none.
     */
    QString name(CountryCode code, const QLocale &locale = QLocale()) const;
    /** Where a dot or label for the whole country belongs; nothing for a code nobody knows. */
    std::optional<GeoPoint> labelPoint(CountryCode code) const;
    /** All countries, in order of their codes. */
    std::span<const CountryCode> all() const;

private:
    struct Tables;
    Match single(std::string_view trimmed, bool allLanguages) const;
    Match combined(std::string_view trimmed) const;
    std::unique_ptr<const Tables> m_tables;
};
