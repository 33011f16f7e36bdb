// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace {

using std::chrono::sys_days;

/** The calendar of C++20 reaches further, but four digits are what a form can say. */
constexpr int lastYear = 9999;

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Date> Date::fromYmd(int year, int month, int day, Precision precision)
{
    if (year < 1 || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(year),
                                          std::chrono::month(static_cast<unsigned>(month)),
                                          std::chrono::day(static_cast<unsigned>(day))};
    if (!ymd.ok())
        return std::nullopt;
    return Date{static_cast<std::int32_t>(sys_days(ymd).time_since_epoch().count()), precision};
}

Date::Ymd Date::ymd() const
{
    const std::chrono::year_month_day ymd{sys_days(std::chrono::days(days))};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::string Date::iso() const
{
    const auto [year, month, day] = ymd();
    char text[48];
    switch (precision) {
    case Precision::Day:
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
        break;
    case Precision::Month:
        std::snprintf(text, sizeof text, "%04d-%02d", year, month);
        break;
    case Precision::Year:
        std::snprintf(text, sizeof text, "%04d", year);
        break;
    }
    return text;
}

std::optional<Date> Date::fromIso(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    if (!year)
        return std::nullopt;
    if (text.size() == 4)
        return fromYmd(*year, 1, 1, Precision::Year);
    const auto month = digits(text.substr(5, 2));
    if (text[4] != '-' || !month)
        return std::nullopt;
    if (text.size() == 7)
        return fromYmd(*year, *month, 1, Precision::Month);
    const auto day = digits(text.substr(8, 2));
    if (text[7] != '-' || !day)
        return std::nullopt;
    return fromYmd(*year, *month, *day);
}

Date::Week Date::isoWeek() const
{
    // The week belongs to the year that its Thursday falls in.
    const int weekday = ((days + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; Monday is 0 here
    const Date thursday{days - weekday + 3};
    const int year = thursday.ymd().year;
    const auto newYear = fromYmd(year, 1, 1);
    return {year, (thursday.days - newYear->days) / 7 + 1};
}
