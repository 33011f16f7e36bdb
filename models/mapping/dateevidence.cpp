// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/dateevidence.h"

#include <algorithm>

namespace {

constexpr std::int64_t few = 10; // one in so many is a slip

} // namespace

void OrderEvidence::add(const DateText &date)
{
    if (!date.isDate())
        return;
    if (date.beginsWithYear())
        addFull(date);
    if (const auto numbers = date.shortParts()) {
        ++short3;
        notYearFirst += !date.allows(DateOrder::YearMonthDay);
        hyphens = hyphens || numbers->hyphens;
        firsts.add(numbers->first);
        lasts.add(numbers->last);
    }
    if (date.dependsOnOrder()) {
        open += !date.hasPoints(); // points are day first nearly wherever they are used
        points += date.hasPoints();
        return;
    }
    const bool day = date.allows(DateOrder::DayMonthYear);
    const bool month = date.allows(DateOrder::MonthDayYear);
    const bool year = date.allows(DateOrder::YearMonthDay);
    points += date.hasPoints() && (day || month);
    (date.hasPoints() ? pointDayFirst : dayFirst) += day && !month;
    (date.hasPoints() ? pointMonthFirst : monthFirst) += month && !day;
    yearFirst += year && !day && !month;
}

void OrderEvidence::addFull(const DateText &date)
{
    const auto usual = date.date(DateOrder::YearMonthDay);
    const auto dayFirstly = date.date(DateOrder::YearDayMonth);
    fullMonthFirst += usual && !dayFirstly;
    fullDayFirst += dayFirstly && !usual;
    fullOpen += usual && dayFirstly && *usual != *dayFirstly;
}

bool OrderEvidence::dayFollowsYear() const
{
    // Hardly anybody writes so: a slip or two must not turn a column of months first.
    constexpr std::int64_t several = 3;
    return fullDayFirst > fullMonthFirst &&
           (fullOpen == 0 || (fullDayFirst >= several && fullDayFirst > few * fullMonthFirst &&
                              fullDayFirst * few > fullOpen));
}

bool OrderEvidence::isMixed() const
{
    return open > 0 && !yearLeads() && std::min(dayFirst, monthFirst) * few > std::max(dayFirst, monthFirst);
}

bool OrderEvidence::fullIsMixed() const
{
    const bool unsure =
        fullDayFirst > 0 && !dayFollowsYear() && fullMonthFirst == 0 && fullDayFirst * 2 * few > fullOpen;
    const bool both = fullMonthFirst > 0 && fullDayFirst > 0 &&
                      std::min(fullMonthFirst, fullDayFirst) * few > std::max(fullMonthFirst, fullDayFirst);
    return fullOpen > 0 && (unsure || both);
}

bool OrderEvidence::yearLeads() const
{
    return short3 > 0 && notYearFirst == 0 && firsts.maybeYears() && !lasts.maybeYears();
}

bool OrderEvidence::yearMayLead() const
{
    // With slashes the year stands last nearly everywhere, but days of several dates hardly all lie so close.
    constexpr std::int64_t several = 3;
    const bool mayStandFirst = hyphens || (short3 >= several && firsts.distinct() > 1);
    return short3 > 0 && notYearFirst == 0 && mayStandFirst && firsts.maybeYears() && lasts.maybeYears();
}

DateOrder OrderEvidence::order() const
{
    if (dayFollowsYear())
        return DateOrder::YearDayMonth;
    if (yearLeads())
        return DateOrder::YearMonthDay;
    if (yearFirst > dayFirst + monthFirst)
        return DateOrder::YearMonthDay;
    if (open == 0 && !isSaid())
        return pointOrder().value_or(DateOrder::DayMonthYear);
    return monthFirst > dayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

std::optional<DateOrder> OrderEvidence::pointOrder() const
{
    if (points == 0)
        return std::nullopt;
    return pointMonthFirst > pointDayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

void NumberSpread::add(int number)
{
    if (number >= 0 && number < 100)
        seen.set(static_cast<std::size_t>(number));
}

int NumberSpread::latest() const
{
    int last = 0;
    for (std::size_t i = 0; i < seen.size(); ++i)
        last = seen[i] ? std::max(last, DateCalendars::fullYear(static_cast<int>(i), 2)) : last;
    return last;
}

bool NumberSpread::all(int from, int to) const
{
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] && (static_cast<int>(i) < from || static_cast<int>(i) > to))
            return false;
    }
    return seen.any();
}

bool NumberSpread::maybeYears() const
{
    constexpr int longest = 5; // years of one file
    int first = -1;
    int last = -1;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            continue;
        const int year = DateCalendars::fullYear(static_cast<int>(i), 2);
        if (!DateCalendars::isPlausible(year))
            return false;
        first = first < 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    return first >= 0 && last - first < longest;
}

void DateEvidence::addPart(std::string_view text, const DateText &date)
{
    constexpr std::size_t longest = 40;
    if (text.size() > longest)
        return;
    const auto year = date.isDate() ? date.year() : std::nullopt;
    const int alone = DateText::yearOf(text);
    yearCells += alone > 0;
    if (alone > 0 && !(year && year->alone)) {
        if (const auto calendar = DateCalendars::ofYear(alone))
            ++years[static_cast<std::size_t>(*calendar)];
    }
    monthCells += DateText::monthOf(text) > 0;
    dayCells += DateText::dayOf(text) > 0;
    quarterCells += DateText::quarterOf(text) > 0;
}

void DateEvidence::add(std::string_view text, CellKind kind, const DateText &date)
{
    addPart(text, date);
    if (!date.isDate())
        return;
    if (const auto year = date.year(); year && year->named)
        named += year->calendar != DateCalendar::Gregorian;
    else if (year && year->shortBuddhist)
        ++buddhistShort;
    else if (year && year->calendar)
        ++years[static_cast<std::size_t>(*year->calendar)];
    if (const auto said = date.shortDate()) {
        ++shorts;
        numberFirst += said->numberFirst;
        shortNumbers.add(said->number);
        shortMonths.add(said->month);
    }
    if (const auto numbers = date.pair()) {
        ++pairs;
        pairFirsts.add(numbers->first);
        pairSeconds.add(numbers->second);
    }
    pointOnes += date.pointMonth() == 1;
    pointTens += date.pointMonth() == 10;
    pointPadded += date.pointMonth() < 0;
    sixMonths += date.sixDigits() == DateMeaning::SixDigits::Month;
    sixDays += date.sixDigits() == DateMeaning::SixDigits::Day;
    sixEither += date.sixDigits() == DateMeaning::SixDigits::Either;
    unixSeconds += date.unixForm() == DateForm::UnixSeconds;
    unixMillis += date.unixForm() == DateForm::UnixMillis;
    const DateReading reading = date.read({});
    quarters += reading.fault == DateReading::Fault::Quarter;
    const bool over12 = reading.date && reading.date->ymd().day > 12;
    if (kind == CellKind::Date || kind == CellKind::DateTime) {
        ++trueDates;
        trueOver12 += over12;
    } else if (date.isParts() && !date.isBareNumber()) {
        ++textDates;
        textOver12 += date.allows(DateOrder::DayMonthYear) && !date.allows(DateOrder::MonthDayYear);
    }
}

DateCalendar DateEvidence::otherCalendar() const
{
    const auto most = std::max_element(years.begin() + 1, years.end());
    return *most == 0 ? DateCalendar::Gregorian : static_cast<DateCalendar>(most - years.begin());
}
