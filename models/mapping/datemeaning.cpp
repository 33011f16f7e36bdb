// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datemeaning.h"

namespace {

using Fault = DateReading::Fault;

/** Whether the column's calendar is one that has such a year. */
bool suits(DateCalendar column, int year)
{
    const auto only = DateCalendars::ofYear(year);
    // The years of the two overlap; which of them a column has was settled by the whole of it.
    return only == column || (column == DateCalendar::Islamic && only == DateCalendar::Persian);
}

} // namespace

/** Brings a day to the Gregorian calendar; without a style to that calendar which the year is of. */
DateReading DateMeaning::place(int year, int month, int day, const DateStyle *style) const
{
    // What spreadsheets make of the number 0 and of a bare time.
    if ((year == 1900 && month == 1 && day == 0) || (year == 1899 && month == 12 && day >= 30))
        return {std::nullopt, Fault::OddYear};
    DateCalendar calendar = m_calendar;
    if (!m_named && !DateCalendars::isPlausible(year)) {
        const auto only = DateCalendars::ofYear(year);
        if (!only || (style && !suits(style->calendar, year)))
            return {std::nullopt, Fault::OddYear};
        calendar = style ? style->calendar : *only;
    }
    DateReading reading{DateCalendars::toGregorian(calendar, year, month, day), Fault::None};
    const bool wanted = reading.date && (month == 0 || day != 0 ||
                                         reading.date->precision == Date::Precision::Month);
    if (day == 0 && !wanted && (calendar == DateCalendar::Persian || calendar == DateCalendar::Islamic))
        reading.fault = Fault::Straddles;
    else if (!reading.date)
        reading.fault = Fault::OtherOrder;
    else if (m_quarter > 0)
        reading.fault = Fault::Quarter;
    return reading;
}

DateReading DateMeaning::placeParts(DateOrder order, const DateStyle *style) const
{
    // A spreadsheet shows its day 0, which an empty cell comes to, as 1900-01-00.
    const int year0 = m_widths[0] >= 3 ? m_parts[0] : m_parts[2];
    if (year0 == 1900 && (m_parts[1] == 0 || m_parts[m_widths[0] >= 3 ? 2 : 0] == 0))
        return {std::nullopt, Fault::NoDate};
    // A part of three digits or four is the year, wherever the column puts it.
    if (m_widths[0] >= 3)
        return order == DateOrder::YearDayMonth ? place(m_parts[0], m_parts[2], m_parts[1], style)
                                                : place(m_parts[0], m_parts[1], m_parts[2], style);
    const bool yearFirst = order == DateOrder::YearMonthDay && m_widths[2] <= 2;
    const bool monthFirst = order == DateOrder::MonthDayYear && !yearFirst;
    const int width = m_widths[yearFirst ? 0 : 2];
    int year = DateCalendars::fullYear(m_parts[yearFirst ? 0 : 2], width);
    constexpr int century = 2500; // of the Buddhist calendar
    if (year < 100 && width <= 2 && (!style || style->calendar == DateCalendar::Buddhist))
        year += century;
    const int month = m_parts[monthFirst ? 0 : 1];
    const int day = m_parts[yearFirst ? 2 : monthFirst ? 1 : 0];
    // A month above 12 is of another order, whatever the year is.
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return {std::nullopt, Fault::OtherOrder};
    return place(year, month, day, style);
}

Date DateMeaning::moved(Date date, int zoneMinutes) const
{
    if (m_instant >= 0 && zoneMinutes != 0) {
        constexpr int day = 24 * 60;
        const int minute = m_instant + zoneMinutes;
        date.days += minute >= day ? 1 : minute < 0 ? -1 : 0;
    }
    return date;
}

/** 200612 as the three numbers 20, 06 and 12. */
DateMeaning DateMeaning::asShortDay() const
{
    DateMeaning day = *this;
    day.m_form = Form::Parts;
    day.m_parts[0] = m_parts[0] / 100;
    day.m_parts[1] = m_parts[0] % 100;
    day.m_parts[2] = m_parts[1];
    day.m_widths[0] = day.m_widths[1] = day.m_widths[2] = 2;
    return day;
}

DateOrder DateMeaning::orderIn(const DateStyle &style) const
{
    return m_points ? style.pointOrder.value_or(style.order) : style.order;
}

DateReading DateMeaning::read(const DateStyle &style) const
{
    DateReading reading;
    switch (m_form) {
    case Form::None:
        return {std::nullopt, Fault::NoDate};
    case Form::Known:
        if (m_six == SixDigits::Either && style.form == DateForm::ShortDays)
            return asShortDay().read(style);
        if (m_pointMonth == 1 && style.form != DateForm::OneIsJanuary && style.form != DateForm::OneIsOctober)
            return {std::nullopt, Fault::OneOrTen};
        reading = place(m_parts[0], m_pointMonth == 1 && style.form == DateForm::OneIsOctober ? 10 : m_parts[1],
                        m_parts[2], &style);
        break;
    case Form::Parts:
        reading = placeParts(orderIn(style), &style);
        break;
    case Form::Short:
    case Form::Pair: {
        const bool yearFirst = style.form == DateForm::YearMonth;
        if (style.form != DateForm::MonthYear && !yearFirst)
            return {std::nullopt, Fault::NoYear};
        const int year = m_parts[yearFirst && m_form == Form::Pair ? 0 : 1];
        const int month = m_parts[yearFirst && m_form == Form::Pair ? 1 : 0];
        if (month < 1 || month > 12)
            return {std::nullopt, Fault::OtherOrder};
        reading = place(DateCalendars::fullYear(year, 2), month, 0, &style);
        break;
    }
    case Form::UnixSeconds:
    case Form::UnixMillis:
        if (style.form != unixForm())
            return {std::nullopt, Fault::NoDate};
        reading.date = Date{m_days};
        break;
    }
    if (reading.date && reading.date->precision == Date::Precision::Day)
        reading.date = moved(*reading.date, style.zoneMinutes);
    return reading;
}

bool DateMeaning::means() const
{
    if (m_form == Form::Known) {
        const DateReading reading = place(m_parts[0], m_parts[1], m_parts[2], nullptr);
        return reading.date || reading.fault == Fault::Straddles;
    }
    if (m_form != Form::Parts)
        return m_form != Form::None;
    return allows(DateOrder::DayMonthYear) || allows(DateOrder::MonthDayYear) ||
           allows(DateOrder::YearMonthDay) || allows(DateOrder::YearDayMonth);
}

bool DateMeaning::allows(DateOrder order) const
{
    if (m_form == Form::Parts)
        return placeParts(order, nullptr).date.has_value();
    return m_form != Form::None;
}

bool DateMeaning::dependsOnOrder() const
{
    if (m_form != Form::Parts || m_widths[0] >= 3)
        return false;
    const auto dayFirst = placeParts(DateOrder::DayMonthYear, nullptr).date;
    const auto monthFirst = placeParts(DateOrder::MonthDayYear, nullptr).date;
    return dayFirst && monthFirst && *dayFirst != *monthFirst;
}

std::optional<DateMeaning::Year> DateMeaning::year() const
{
    if (m_form == Form::Known)
        return Year{m_parts[0], DateCalendars::ofYear(m_parts[0]), m_named, m_parts[1] == 0 && m_quarter == 0};
    if (m_form != Form::Parts)
        return std::nullopt;
    const int at = m_widths[0] >= 3 ? 0 : 2;
    const int year = DateCalendars::fullYear(m_parts[at], m_widths[at]);
    if (m_widths[at] <= 2 && !DateCalendars::isPlausible(year))
        return Year{year, std::nullopt, m_named, false, true};
    if (m_widths[at] <= 2) // "22" says nothing of a calendar
        return std::nullopt;
    return Year{year, DateCalendars::ofYear(year), m_named, false};
}

std::optional<DateMeaning::Short> DateMeaning::shortDate() const
{
    return m_form == Form::Short ? std::optional(Short{m_parts[0], m_parts[1], m_numberFirst}) : std::nullopt;
}

std::optional<DateMeaning::ShortParts> DateMeaning::shortParts() const
{
    if (m_form != Form::Parts || m_widths[0] != 2 || m_widths[2] != 2)
        return std::nullopt;
    return ShortParts{m_parts[0], m_parts[2], m_hyphens};
}

std::optional<std::pair<int, int>> DateMeaning::pair() const
{
    return m_form == Form::Pair ? std::optional(std::pair(m_parts[0], m_parts[1])) : std::nullopt;
}

DateForm DateMeaning::unixForm() const
{
    return m_form == Form::UnixSeconds  ? DateForm::UnixSeconds
           : m_form == Form::UnixMillis ? DateForm::UnixMillis
                                        : DateForm::Usual;
}
