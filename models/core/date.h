// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/**
 * A day of the proleptic Gregorian calendar, or a month or year of which no day is known. No time zone:
 * customs forms have none.
 */
struct Date {
    enum class Precision : std::uint8_t { Day, Month, Year };
    std::int32_t days = 0; ///< since 1970-01-01; for a month or year its first day
    Precision precision = Precision::Day;

    /** Nothing if there is no such day. */
    static std::optional<Date> fromYmd(int year, int month, int day, Precision precision = Precision::Day);
    struct Ymd {
        int year, month, day;
        auto operator<=>(const Ymd &) const = default;
    };
    Ymd ymd() const;
    /** "2022-12-27", "2022-12" or "2022" by precision. */
    std::string iso() const;
    /** Reads what iso() writes. */
    static std::optional<Date> fromIso(std::string_view text);
    /** Monday is 1; the ISO 8601 week and the year it belongs to. */
    struct Week {
        int year, week;
    };
    Week isoWeek() const;
    auto operator<=>(const Date &) const = default;
};
