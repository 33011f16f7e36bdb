// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datecalendars.h"

#include <cstdint>
#include <optional>

/** Which part of a date stands first, decided by the whole column, never cell by cell. */
enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay, YearDayMonth };

/** What a column of a date holds: the whole of it, or a part that other columns complete. */
enum class DatePart : std::uint8_t { Whole, Year, Quarter, Month, Day };

/** How cells that say too little or are mere numbers are meant, decided by the whole column. */
enum class DateForm : std::uint8_t {
    Usual,       ///< what a cell leaves open is a problem
    MonthYear,   ///< "Jan-22", "12/22": month and year
    YearMonth,   ///< "22/12": year and month
    OneIsJanuary, ///< "2022.1" beside "2022.10"
    OneIsOctober, ///< "2022.1" beside "2022.02": a number that lost its zero
    UnixSeconds, ///< seconds since 1970
    UnixMillis,  ///< thousandths of a second since 1970
    ShortDays,   ///< 200612 is 12 June 2020 and no December of 2006
};

/** How the dates of one column are to be read. */
struct DateStyle {
    DateOrder order = DateOrder::DayMonthYear;
    DateCalendar calendar = DateCalendar::Gregorian;
    DateForm form = DateForm::Usual;
    int zoneMinutes = 0; ///< to add to instants before the day is taken
    std::optional<DateOrder> pointOrder = {}; ///< of dates with points, where theirs is another
    bool operator==(const DateStyle &) const = default;
};
