// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datetext.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>

/** Numbers of at most two digits that stand where a year or a day may be meant. */
struct NumberSpread {
    std::bitset<100> seen;
    void add(int number);
    int distinct() const { return static_cast<int>(seen.count()); }
    /** True if all may be years of two digits of one file: few, and close together. */
    bool maybeYears() const;
    bool all(int from, int to) const;
    /** The last of them as years; 0 = none. */
    int latest() const;
};

/** What a column's dates say of their order. Cheap enough to be fed every row of a long file. */
struct OrderEvidence {
    std::int64_t dayFirst = 0;   ///< only day, month, year makes a date of them; those with points are apart
    std::int64_t monthFirst = 0; ///< only month, day, year does
    std::int64_t yearFirst = 0;  ///< only year, month, day does, with a year of two digits
    std::int64_t open = 0;       ///< "03/04/2022"
    /** Dates with points say how points are used, and nothing of "03/04/2022" beside them. */
    std::int64_t points = 0, pointDayFirst = 0, pointMonthFirst = 0;
    /** Dates of two digits throughout, all of which may begin with the year: "22-12-05", 221205. */
    std::int64_t short3 = 0, notYearFirst = 0;
    /** Dates that begin with a full year: those which only one order makes a date, and those which both do.
     */
    std::int64_t fullMonthFirst = 0, fullDayFirst = 0, fullOpen = 0;
    std::int64_t full() const { return fullMonthFirst + fullDayFirst + fullOpen; }
    bool hyphens = false; ///< or no signs at all; with points and slashes the year stands last
    NumberSpread firsts, lasts;
    void add(const DateText &date);
    bool settled() const
    {
        return !fullIsMixed() && !isMixed() && !yearMayLead() && (yearLeads() || open == 0 || isSaid());
    }
    /** The first numbers are those of few years and the last ones are not. */
    bool yearLeads() const;
    /** Both may be the years, and nothing tells. */
    bool yearMayLead() const;
    /** Behind the full year months stand first in some dates and days in others, and many may be either. */
    bool fullIsMixed() const;
    /** Some dates can only begin with the day and others only with the month, and more may be either. */
    bool isMixed() const;
    /** The day stands right behind the year: 2023-24-10. */
    bool dayFollowsYear() const;
    DateOrder order() const;
    /** That of dates with points: day first by custom, unless they show otherwise; nothing if there are none.
     */
    std::optional<DateOrder> pointOrder() const;

private:
    void addFull(const DateText &date);
    bool isSaid() const { return dayFirst + monthFirst + yearFirst > 0; }
};

/** What a column's dates say of their calendar, and of what their numbers mean. */
struct DateEvidence {
    std::array<int, 5> years{}; ///< full years by calendar, where no era is named
    int named = 0;              ///< dates whose era or month is of another calendar, by its name
    int buddhistShort = 0;      ///< two digits of a year that only the Buddhist calendar has now
    int shorts = 0;             ///< "May 22"
    int numberFirst = 0;        ///< those with the number in front: "22 May"
    NumberSpread shortNumbers, shortMonths;
    int pairs = 0; ///< "12/22"
    NumberSpread pairFirsts, pairSeconds;
    int pointOnes = 0, pointTens = 0, pointPadded = 0; ///< "2022.1", "2022.10", "2022.02"
    int unixSeconds = 0, unixMillis = 0;
    int trueDates = 0, trueOver12 = 0; ///< cells that are dates and no texts; those with a day above 12
    int textDates = 0, textOver12 = 0; ///< texts of numbers; those with a day above 12 and in front
    int sixMonths = 0, sixDays = 0, sixEither = 0; ///< six digits that can be a month only, a day only, both
    int quarters = 0;                              ///< dates that name no more than a quarter
    /** Cells that say nothing but one part of a date. */
    int yearCells = 0, monthCells = 0, dayCells = 0, quarterCells = 0;

    void add(std::string_view text, CellKind kind, const DateText &date);
    int yearsOf(DateCalendar calendar) const { return years[static_cast<std::size_t>(calendar)]; }
    /** The calendar besides the Gregorian that most years are of; Gregorian if none is. */
    DateCalendar otherCalendar() const;

private:
    void addPart(std::string_view text, const DateText &date);
};
