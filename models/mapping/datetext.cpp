// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datetext.h"

#include "core/numbertext.h"
#include "core/text.h"
#include "mapping/monthnames.h"

#include <algorithm>
#include <string>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/** Two digits of a year: customs files reach from the 1970s to the 2060s. */
int fullYear(int year, int width)
{
    return width > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

bool plausibleYear(int year)
{
    return year >= 1900 && year <= 2100;
}

/** Excel's day 0; serials below 61 count a leap day of 1900 that never was and do not occur in customs files.
 */
std::optional<Date> fromSerial(int serial)
{
    constexpr int first = 20000;  // 1954
    constexpr int last = 65000;   // 2077
    constexpr int epoch = -25569; // 1899-12-30
    if (serial < first || serial > last)
        return std::nullopt;
    return Date{epoch + serial};
}

/** "T18:30:00.000Z", " 10:15", " 12:00:00 AM", "Z" and the like after a date; false if it is none of these.
 */
struct TimeOfDay {
    bool valid = false;
    int minutes = 0;
    bool utc = false;
};

TimeOfDay timeOfDay(std::string_view rest)
{
    TimeOfDay time;
    while (!rest.empty() &&
           (rest.front() == ' ' || rest.front() == 'T' || rest.front() == 't' || rest.front() == ','))
        rest.remove_prefix(1);
    if (rest.empty()) {
        time.valid = true;
        return time;
    }
    std::size_t i = 0;
    int values[2] = {0, 0};
    int fields = 0;
    while (i < rest.size() && isDigit(rest[i]) && fields < 4) {
        int value = 0;
        const std::size_t from = i;
        for (; i < rest.size() && isDigit(rest[i]); ++i)
            value = i - from < 3 ? value * 10 + (rest[i] - '0') : value;
        if (fields < 2)
            values[fields] = value;
        ++fields;
        if (i < rest.size() && (rest[i] == ':' || rest[i] == '.'))
            ++i;
        else
            break;
    }
    if (fields < 2 || values[0] > 24 || values[1] > 59)
        return time;
    time.minutes = values[0] * 60 + values[1];
    std::string_view tail = rest.substr(i);
    while (!tail.empty() && tail.front() == ' ')
        tail.remove_prefix(1);
    time.utc =
        tail == "Z" || tail == "z" || tail == "UTC" || tail == "GMT" || tail == "+00:00" || tail == "+0000";
    const bool offset = tail.size() >= 3 && (tail[0] == '+' || tail[0] == '-') && isDigit(tail[1]);
    const bool half = tail == "AM" || tail == "PM" || tail == "am" || tail == "pm" || tail == "a.m." ||
                      tail == "p.m." || tail == "ÖÖ" || tail == "ÖS" || tail == "a. m." || tail == "p. m.";
    time.valid = tail.empty() || time.utc || offset || half;
    return time;
}

} // namespace

DateText DateText::fixed(std::optional<Date> date)
{
    DateText result;
    if (date) {
        result.m_form = Form::Fixed;
        result.m_date = *date;
    }
    return result;
}

DateText DateText::parse(std::string_view text, CellKind kind)
{
    text = NumberText::trimmed(text);
    if (text.empty() || text.size() > 60 || kind == CellKind::Boolean || kind == CellKind::Error ||
        kind == CellKind::Time)
        return {};
    // ISO first: it is what readers make of date cells, and what most exports hold.
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-') {
        if (const auto date = Date::fromIso(text.substr(0, 10))) {
            const TimeOfDay time = timeOfDay(text.substr(10));
            if (time.valid) {
                DateText result = fixed(date);
                result.m_instant = time.utc ? time.minutes : -1;
                return result;
            }
        }
    }
    if (isDigit(text.front())) {
        const DateText result = fromNumbers(text);
        if (result.isDate())
            return result;
    }
    return kind == CellKind::Number ? DateText() : fromWords(text);
}

DateText DateText::fromDigits(std::string_view digits)
{
    DateText result;
    const int value = digits.size() <= 8 ? number(digits) : 0;
    switch (digits.size()) {
    case 4:
        if (plausibleYear(value))
            result = fixed(Date::fromYmd(value, 1, 1, Date::Precision::Year));
        break;
    case 5:
        result = fixed(fromSerial(value));
        break;
    case 6:
        if (plausibleYear(value / 100) && value % 100 >= 1 && value % 100 <= 12) {
            result = fixed(Date::fromYmd(value / 100, value % 100, 1, Date::Precision::Month));
        } else {
            result.m_form = Form::Parts;
            for (std::size_t i = 0; i < 3; ++i) {
                result.m_parts[i] = number(digits.substr(i * 2, 2));
                result.m_widths[i] = 2;
            }
        }
        break;
    case 7:
    case 8:
        if (digits.size() == 8 && plausibleYear(value / 10000) &&
            Date::fromYmd(value / 10000, value / 100 % 100, value % 100)) {
            result = fixed(Date::fromYmd(value / 10000, value / 100 % 100, value % 100));
        } else if (plausibleYear(value % 10000)) {
            result.m_form = Form::Parts; // 04082025, or 4082025 where a spreadsheet ate the zero
            result.m_parts[0] = value / 1000000;
            result.m_parts[1] = value / 10000 % 100;
            result.m_parts[2] = value % 10000;
            result.m_widths[0] = result.m_widths[1] = 2;
            result.m_widths[2] = 4;
        }
        break;
    default:
        break;
    }
    if (result.m_form == Form::Parts && !result.allows(DateOrder::DayMonthYear) &&
        !result.allows(DateOrder::MonthDayYear) && !result.allows(DateOrder::YearMonthDay))
        return {};
    result.m_bare = result.isDate();
    return result;
}

DateText DateText::fromNumbers(std::string_view text)
{
    if (allDigits(text))
        return fromDigits(text);
    std::string_view parts[3];
    int count = 0;
    std::size_t i = 0;
    char separator = 0;
    while (count < 3 && i < text.size() && isDigit(text[i])) {
        const std::size_t from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        parts[count++] = text.substr(from, i - from);
        if (count == 3 || i >= text.size())
            break;
        const char c = text[i];
        if ((c != '.' && c != '/' && c != '-' && c != ' ') || (separator != 0 && c != separator))
            break;
        separator = c;
        ++i;
        while (i < text.size() && text[i] == ' ') // "12. 5. 2022"
            ++i;
    }
    const bool shortParts =
        std::all_of(parts, parts + count, [](std::string_view p) { return p.size() <= 4; });
    if (count == 2 && i == text.size() && shortParts) {
        const bool yearFirst = parts[0].size() == 4 && parts[1].size() <= 2;
        const bool yearLast = parts[1].size() == 4 && parts[0].size() <= 2;
        if ((yearFirst && plausibleYear(number(parts[0]))) || (yearLast && plausibleYear(number(parts[1])))) {
            DateText result =
                fixed(Date::fromYmd(number(parts[yearFirst ? 0 : 1]), number(parts[yearFirst ? 1 : 0]), 1,
                                    Date::Precision::Month));
            result.m_bare = separator == '.'; // "2022.5" may as well be a number
            return result;
        }
    }
    if (count == 2 && separator == '.' && parts[0].size() == 5) // a serial with a time of day
        return fromDigits(parts[0]);
    if (count != 3 || !shortParts)
        return {};
    std::string_view rest = text.substr(i);
    for (const std::string_view year : {" г.", " г", "г.", " р.", " p.", "."}) {
        if (rest == year)
            rest = {};
    }
    if (!timeOfDay(rest).valid)
        return {};
    DateText result;
    result.m_form = Form::Parts;
    result.m_points = separator == '.';
    for (std::size_t k = 0; k < 3; ++k) {
        result.m_parts[k] = number(parts[k]);
        result.m_widths[k] = static_cast<int>(parts[k].size());
    }
    const bool any = result.allows(DateOrder::DayMonthYear) || result.allows(DateOrder::MonthDayYear) ||
                     result.allows(DateOrder::YearMonthDay);
    return any ? result : DateText();
}

DateText DateText::fromWords(std::string_view text)
{
    // Taken apart into numbers and one month name; other words may only be "г.", "de", "ngày" and such.
    const std::string folded = Text::fold(text);
    int numbers[3] = {0, 0, 0};
    int widths[3] = {0, 0, 0};
    int count = 0;
    int month = 0;
    int monthAt = -1;
    for (std::size_t i = 0; i < folded.size();) {
        if (isDigit(folded[i])) {
            const std::size_t from = i;
            while (i < folded.size() && isDigit(folded[i]))
                ++i;
            if (count == 3 || i - from > 4)
                return {};
            numbers[count] = number(std::string_view(folded).substr(from, i - from));
            widths[count++] = static_cast<int>(i - from);
            if (i < folded.size() && folded[i] == ':') // a time of day: the date stands before it
                return {};
            continue;
        }
        const std::size_t from = i;
        while (i < folded.size() && !isDigit(folded[i]) &&
               std::string_view(" .,-/'()").find(folded[i]) == std::string_view::npos)
            ++i;
        if (i == from) {
            ++i;
            continue;
        }
        const std::string_view word = std::string_view(folded).substr(from, i - from);
        if (const int found = MonthNames::find(word); found > 0 && month == 0) {
            month = found;
            monthAt = count;
        } else if (!MonthNames::isFiller(word)) {
            return {};
        }
    }
    if (month == 0 && count >= 2 && widths[0] == 4 && folded.find("年") != std::string::npos)
        return count == 3 ? fixed(Date::fromYmd(numbers[0], numbers[1], numbers[2]))
                          : fixed(Date::fromYmd(numbers[0], numbers[1], 1, Date::Precision::Month));
    if (month == 0 || count == 0 || count > 2)
        return {};
    if (count == 1) {
        const int year = fullYear(numbers[0], widths[0]);
        return plausibleYear(year) ? fixed(Date::fromYmd(year, month, 1, Date::Precision::Month))
                                   : DateText();
    }
    const bool yearFirst = widths[0] == 4;
    const int year = fullYear(numbers[yearFirst ? 0 : 1], widths[yearFirst ? 0 : 1]);
    return monthAt <= 1 || yearFirst ? fixed(Date::fromYmd(year, month, numbers[yearFirst ? 1 : 0]))
                                     : DateText();
}

std::optional<Date> DateText::date(DateOrder order, int zoneMinutes) const
{
    if (m_form == Form::None)
        return std::nullopt;
    if (m_form == Form::Fixed) {
        Date date = m_date;
        if (m_instant >= 0 && zoneMinutes != 0) {
            constexpr int day = 24 * 60;
            const int moved = m_instant + zoneMinutes;
            date.days += moved >= day ? 1 : moved < 0 ? -1 : 0;
        }
        return date;
    }
    // A part of four digits is the year, wherever the column puts it.
    if (m_widths[0] >= 3)
        return Date::fromYmd(m_parts[0], m_parts[1], m_parts[2]);
    const bool yearFirst = order == DateOrder::YearMonthDay && m_widths[2] <= 2;
    const int year = yearFirst ? fullYear(m_parts[0], m_widths[0]) : fullYear(m_parts[2], m_widths[2]);
    if (!plausibleYear(year))
        return std::nullopt;
    if (yearFirst)
        return Date::fromYmd(year, m_parts[1], m_parts[2]);
    const bool monthFirst = order == DateOrder::MonthDayYear;
    return Date::fromYmd(year, m_parts[monthFirst ? 0 : 1], m_parts[monthFirst ? 1 : 0]);
}

bool DateText::dependsOnOrder() const
{
    if (m_form != Form::Parts || m_widths[0] >= 3)
        return false;
    const auto dayFirst = date(DateOrder::DayMonthYear);
    const auto monthFirst = date(DateOrder::MonthDayYear);
    return dayFirst && monthFirst && *dayFirst != *monthFirst;
}
