// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datecalendars.h"

#include <unicode/calendar.h>

#include <cmath>
#include <memory>

namespace {

/** 1 BE is 543 BC, 1 Minguo is 1912: both have Gregorian months and days. */
constexpr int buddhistOffset = -543;
constexpr int minguoOffset = 1911;

/** A calendar of ICU in UTC; made once a thread, because making one takes longer than using it. */
icu::Calendar *calendarOf(DateCalendar calendar)
{
    const auto make = [](const char *locale) {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> made(icu::Calendar::createInstance(
            *icu::TimeZone::getGMT(), icu::Locale::createFromName(locale), status));
        if (U_FAILURE(status))
            made.reset();
        if (made)
            made->setLenient(false);
        return made;
    };
    thread_local const auto persian = make("en@calendar=persian");
    thread_local const auto islamic = make("en@calendar=islamic-umalqura");
    return calendar == DateCalendar::Persian ? persian.get() : islamic.get();
}

std::optional<Date> dayOf(DateCalendar calendar, int year, int month, int day)
{
    icu::Calendar *const icu = calendarOf(calendar);
    if (!icu)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    icu->clear();
    icu->set(UCAL_EXTENDED_YEAR, year);
    icu->set(UCAL_MONTH, month - 1);
    icu->set(UCAL_DATE, day);
    const UDate time = icu->getTime(status);
    if (U_FAILURE(status))
        return std::nullopt;
    constexpr double dayLength = 86'400'000;
    const Date date{static_cast<std::int32_t>(std::floor(time / dayLength))};
    return DateCalendars::isPlausible(date.ymd().year) ? std::optional(date) : std::nullopt;
}

/** What two days have in common. */
std::optional<Date> common(Date first, Date last)
{
    const Date::Ymd a = first.ymd();
    const Date::Ymd b = last.ymd();
    if (a.year != b.year)
        return std::nullopt;
    return a.month == b.month ? Date::fromYmd(a.year, a.month, 1, Date::Precision::Month)
                              : Date::fromYmd(a.year, 1, 1, Date::Precision::Year);
}

std::optional<Date> gregorian(int year, int month, int day)
{
    if (!DateCalendars::isPlausible(year))
        return std::nullopt;
    if (month == 0)
        return Date::fromYmd(year, 1, 1, Date::Precision::Year);
    return day == 0 ? Date::fromYmd(year, month, 1, Date::Precision::Month) : Date::fromYmd(year, month, day);
}

} // namespace

std::optional<DateCalendar> DateCalendars::ofYear(int year)
{
    if (isPlausible(year))
        return DateCalendar::Gregorian;
    if (year >= 1340 && year <= 1420) // 1961 to 2042; an Islamic 1420 is 1999
        return DateCalendar::Persian;
    if (year > 1420 && year <= 1480)
        return DateCalendar::Islamic;
    if (year >= 2533 && year <= 2620) // from 1990 on: 2504 is April of 2025 in four digits
        return DateCalendar::Buddhist;
    if (year >= 70 && year <= 150)
        return DateCalendar::Minguo;
    return std::nullopt;
}

bool DateCalendars::isPlausible(int gregorianYear)
{
    return gregorianYear >= 1900 && gregorianYear <= 2060;
}

int DateCalendars::fullYear(int year, int width)
{
    constexpr int lastOfThis = 45;
    constexpr int firstOfLast = 75;
    if (width > 2 || (year > lastOfThis && year < firstOfLast))
        return year;
    return year <= lastOfThis ? 2000 + year : 1900 + year;
}

std::optional<Date> DateCalendars::toGregorian(DateCalendar calendar, int year, int month, int day)
{
    switch (calendar) {
    case DateCalendar::Gregorian:
        return gregorian(year, month, day);
    case DateCalendar::Buddhist:
        return gregorian(year + buddhistOffset, month, day);
    case DateCalendar::Minguo:
        return gregorian(year + minguoOffset, month, day);
    case DateCalendar::Persian:
    case DateCalendar::Islamic:
        break;
    }
    if (day != 0)
        return dayOf(calendar, year, month, day);
    const bool lastMonth = month == 0 || month == 12;
    const auto first = dayOf(calendar, year, month == 0 ? 1 : month, 1);
    const auto next = dayOf(calendar, lastMonth ? year + 1 : year, lastMonth ? 1 : month + 1, 1);
    return first && next ? common(*first, Date{next->days - 1}) : std::nullopt;
}
