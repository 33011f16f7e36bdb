// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "mapping/datestyle.h"

#include <cstdint>
#include <optional>
#include <utility>

/** What a text comes to as a date in the style of its column. */
struct DateReading {
    enum class Fault : std::uint8_t {
        None,
        NoDate,     ///< nothing that is known as a date
        NoYear,     ///< "28 May": a day and a month, or a month and a year, nobody knows
        OtherOrder, ///< no such day when the parts stand in the column's order
        OddYear,    ///< a year of another calendar than the column's, or of none
        Straddles,  ///< a month of another calendar: it lies in two of ours
        OneOrTen,   ///< "2022.1": January, or an October that lost its zero
        Quarter,    ///< only the quarter is known: the date is its year
    };
    std::optional<Date> date;
    Fault fault = Fault::None;
};

/** What the text of one cell says as a date, before it is known how its column writes dates. */
class DateMeaning {
public:
    bool isDate() const { return m_form != Form::None; }
    DateReading read(const DateStyle &style) const;
    /** The day in this style; instants ("...T18:30:00Z") are moved by its zone before the day is taken. */
    std::optional<Date> date(const DateStyle &style) const { return read(style).date; }
    std::optional<Date> date(DateOrder order, int zoneMinutes = 0) const
    {
        return date(DateStyle{order, DateCalendar::Gregorian, DateForm::Usual, zoneMinutes});
    }

    /** True if the order of day and month changes the day: "03/04/2022". */
    bool dependsOnOrder() const;
    /** True if some day exists when the parts stand in this order, in the calendar that the year is of. */
    bool allows(DateOrder order) const;
    /** Minutes since midnight UTC of an instant, -1 for anything else. */
    int instantMinutes() const { return m_instant; }
    /** True for numbers whose order the column settles. */
    bool isParts() const { return m_form == Form::Parts; }
    /** True for "2023-05-01", whose first number is the full year. */
    bool beginsWithYear() const { return m_form == Form::Parts && m_widths[0] >= 3; }
    /** True if the text is a bare number that only a date column makes a date: a serial, 20220614, 2022. */
    bool isBareNumber() const { return m_bare; }
    /** True for "03.04.2022": hardly a country writes points with the month first. */
    bool hasPoints() const { return m_points; }

    /** The year as it stands and the calendar that it can only be of; nothing for a date without a full
     * year. */
    struct Year {
        int year;
        std::optional<DateCalendar> calendar;
        bool named; ///< by an era or the month's name, so that no column has to say so
        bool alone; ///< nothing but a year
        bool shortBuddhist = false; ///< two digits, which only the Buddhist calendar has now
    };
    std::optional<Year> year() const;
    /** "28 May", "Jan-22": a month's name and a number that may be its day or its year. */
    struct Short {
        int month;
        int number;
        bool numberFirst;
    };
    std::optional<Short> shortDate() const;
    /** The first and the last of three numbers of two digits: "22-12-05". */
    struct ShortParts {
        int first;
        int last;
        bool hyphens; ///< or nothing between them
    };
    std::optional<ShortParts> shortParts() const;
    /** "12/22": two numbers of at most two digits. */
    std::optional<std::pair<int, int>> pair() const;
    /** The month as written behind a year and a point, "2022.1": 1 to 9 for a lone digit, 10 to 12, and -1 to
     * -9 for "2022.01"; 0 = none such. */
    int pointMonth() const { return m_pointMonth; }
    /** What six digits may be: a year and a month, a day with a short year, or either. */
    enum class SixDigits : std::uint8_t { None, Month, Day, Either };
    SixDigits sixDigits() const { return m_six; }
    /** The quarter that the text names and of which it says no month; 0 = none. */
    int quarter() const { return m_quarter; }
    /** Seconds or milliseconds since 1970, if the text may be such a number. */
    DateForm unixForm() const;


protected:
    enum class Form : std::uint8_t {
        None,
        Known, ///< year, month (or 0) and day (or 0) are known, the calendar maybe not
        Parts, ///< three numbers whose order the column settles
        Short,
        Pair,
        UnixSeconds,
        UnixMillis
    };
    /** True if the text says some date in some style. */
    bool means() const;

    Form m_form = Form::None;
    bool m_bare = false;
    bool m_points = false;
    bool m_hyphens = false;
    bool m_named = false;       ///< m_calendar is said by the text itself
    bool m_numberFirst = false; ///< of Short
    SixDigits m_six = SixDigits::None;
    std::int8_t m_quarter = 0;
    std::int8_t m_pointMonth = 0;
    DateCalendar m_calendar = DateCalendar::Gregorian;
    std::int16_t m_instant = -1;
    std::int32_t m_days = 0;    ///< of unix times
    int m_parts[3] = {0, 0, 0}; ///< as they stand; of Known year, month, day
    int m_widths[3] = {0, 0, 0};

private:
    DateReading place(int year, int month, int day, const DateStyle *style) const;
    DateMeaning asShortDay() const;
    DateOrder orderIn(const DateStyle &style) const;
    DateReading placeParts(DateOrder order, const DateStyle *style) const;
    Date moved(Date date, int zoneMinutes) const;
};
