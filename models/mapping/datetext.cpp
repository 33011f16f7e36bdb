// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datetext.h"

#include "core/numbertext.h"
#include "core/text.h"
#include "mapping/dateforms.h"
#include "mapping/datewords.h"
#include "mapping/plaindigits.h"
#include "mapping/timeofday.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

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

bool isYear(int year)
{
    return DateCalendars::ofYear(year).has_value();
}

bool isMonth(int month)
{
    return month >= 1 && month <= 12;
}

/** Excel's day 0; serials below 61 count a leap day of 1900 that never was and do not occur in customs files.
 */
std::optional<Date> fromSerial(int serial)
{
    constexpr int first = 20000;  // 1954
    constexpr int last = 58000;   // 2058
    constexpr int epoch = -25569; // 1899-12-30
    if (serial < first || serial > last)
        return std::nullopt;
    return Date{epoch + serial};
}

/** "«15» июня 2022 г." as "15 июня 2022 г.": forms leave a blank for the day between quotation marks. */
std::string withoutQuotesOfDay(std::string_view folded)
{
    static constexpr std::array<std::string_view, 7> marks{"\"", "«", "»", "“", "”", "„", "'"};
    const auto take = [&folded] {
        for (const std::string_view mark : marks) {
            if (folded.starts_with(mark)) {
                folded.remove_prefix(mark.size());
                return true;
            }
        }
        return false;
    };
    const std::string_view whole = folded;
    if (!take())
        return std::string(whole);
    const std::string_view day =
        folded.substr(0, std::min<std::size_t>(folded.find_first_not_of("0123456789"), 3));
    folded.remove_prefix(std::min(day.size(), folded.size()));
    return !day.empty() && day.size() <= 2 && take() ? std::string(day).append(folded) : std::string(whole);
}

} // namespace

DateText DateText::known(int year, int month, int day, bool bare)
{
    DateText result;
    result.m_form = Form::Known;
    result.m_bare = bare;
    result.m_parts[0] = year;
    result.m_parts[1] = month;
    result.m_parts[2] = day;
    return result;
}

DateText DateText::parse(std::string_view written, CellKind kind)
{
    constexpr std::size_t longest = 60;
    constexpr std::size_t longestWithTime = 140; // the names of zones are long
    written = NumberText::trimmed(written);
    const bool tooLong = written.size() > longest && (written.size() > longestWithTime ||
                                                      written.find(':') == std::string_view::npos);
    if (written.empty() || tooLong || kind == CellKind::Boolean || kind == CellKind::Error ||
        kind == CellKind::Time)
        return {};
    std::string converted;
    const std::string_view text = PlainDigits::of(written, converted);
    if (std::none_of(text.begin(), text.end(), isDigit))
        return {};
    DateText result;
    if (isDigit(text.front()))
        result = fromNumbers(text);
    if (!result.isDate() && kind != CellKind::Number) {
        result = fromEraLetter(text);
        if (!result.isDate())
            result = fromWords(text);
    }
    return result.means() ? result : DateText();
}

DateText DateText::fromUnix(std::string_view digits)
{
    constexpr std::int64_t first = 946'684'800; // 2000
    constexpr std::int64_t last = 2'524'608'000; // 2050
    constexpr std::int64_t dayLength = 86'400;
    std::int64_t seconds = 0;
    for (const char c : digits.substr(0, 10))
        seconds = seconds * 10 + (c - '0');
    if (seconds < first || seconds > last)
        return {};
    DateText result;
    result.m_form = digits.size() == 10 ? Form::UnixSeconds : Form::UnixMillis;
    result.m_bare = true;
    result.m_days = static_cast<std::int32_t>(seconds / dayLength);
    result.m_instant = static_cast<std::int16_t>(seconds % dayLength / 60);
    return result;
}

DateText DateText::pairOf(int first, int second)
{
    DateText result;
    result.m_form = Form::Pair;
    result.m_bare = true;
    result.m_parts[0] = first;
    result.m_parts[1] = second;
    return result;
}

DateText DateText::fromDigits(std::string_view digits)
{
    const std::size_t size = digits.size();
    if (size == 10 || size == 13)
        return fromUnix(digits);
    const int value = size <= 8 ? number(digits) : 0;
    const auto parts = [&](int a, int b, int c, int lastWidth) {
        DateText result;
        result.m_form = Form::Parts;
        result.m_bare = true;
        result.m_parts[0] = a;
        result.m_parts[1] = b;
        result.m_parts[2] = c;
        result.m_hyphens = true;
        result.m_widths[0] = result.m_widths[1] = 2;
        result.m_widths[2] = lastWidth;
        return result;
    };
    // "2504" is April of 2025 in Colombia; no trade is of 1912, but much of December of 2019.
    constexpr int firstYear = 13, lastYear = 30;
    const int shortYear = size == 4 ? value / 100 : 0;
    if (shortYear >= firstYear && shortYear <= lastYear && isMonth(value % 100) &&
        (!isYear(value) || shortYear == 19))
        return pairOf(shortYear, value % 100);
    if (size == 4)
        return isYear(value) ? known(value, 0, 0, true) : DateText();
    if (size == 5) {
        if (const auto serial = fromSerial(value)) {
            const Date::Ymd day = serial->ymd();
            return known(day.year, day.month, day.day, true);
        }
        return isYear(value / 100) && isMonth(value % 100) ? known(value / 100, value % 100, 0, true)
                                                           : DateText(); // 11105 of Minguo
    }
    if (size == 6) {
        if (DateCalendars::isPlausible(value / 100) && value % 100 == 0)
            return known(value / 100, 0, 0, true); // the whole year, among its months
        DateText month = known(value / 100, value % 100, 0, true);
        DateText day = parts(value / 10000, value / 100 % 100, value % 100, 2);
        const bool isDay = day.means();
        day.m_six = SixDigits::Day;
        month.m_six = isDay ? SixDigits::Either : SixDigits::Month;
        if (DateCalendars::isPlausible(value / 100) && isMonth(value % 100))
            return month;
        return isDay || !isMonth(value % 100) ? day : month;
    }
    if (size != 7 && size != 8)
        return {};
    const bool yearFirst = isYear(value / 10000) && isMonth(value / 100 % 100);
    if (size == 8 && DateCalendars::isPlausible(value / 10000) && yearFirst)
        return known(value / 10000, value / 100 % 100, value % 100, true);
    if (DateCalendars::isPlausible(value % 10000)) // 04082025, or 4082025 where a spreadsheet ate the zero
        return parts(value / 1000000, value / 10000 % 100, value % 10000, 4);
    return yearFirst ? known(value / 10000, value / 100 % 100, value % 100, true) : DateText();
}

DateText DateText::fromTwo(std::string_view first, std::string_view second, char separator)
{
    const int a = number(first);
    const int b = number(second);
    const bool point = separator == '.'; // "2022.5" may as well be a number
    if (first.size() >= 3 && second.size() <= 2) {
        if (!isYear(a) || !isMonth(b))
            return {};
        DateText result = known(a, b, 0, point);
        if (point)
            result.m_pointMonth = static_cast<std::int8_t>(second.front() == '0' ? -b : b);
        return result;
    }
    if (second.size() >= 3 && first.size() <= 2)
        return isYear(b) && isMonth(a) ? known(b, a, 0, point) : DateText();
    const bool isPair = first.size() <= 2 && second.size() <= 2 && (isMonth(a) || isMonth(b)) &&
                        (separator == '/' || separator == '-' ||
                         (point && first.size() == 2 && second.size() == 2));
    return isPair ? pairOf(a, b) : DateText();
}

DateText DateText::fromNumbers(std::string_view text)
{
    if (text.size() > 2 && text.ends_with(".0") && allDigits(text.substr(0, text.size() - 2)))
        text.remove_suffix(2); // as programs write whole numbers of a column with gaps
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
        if ((c != '.' && c != '/' && c != '-' && c != ' ' && c != '_') || (separator != 0 && c != separator))
            break;
        separator = c;
        ++i;
        while (i < text.size() && text[i] == ' ') // "12. 5. 2022"
            ++i;
    }
    if (count == 1 && parts[0].size() == 8 && i < text.size() && text[i] == 'T') // 20220614T101500Z
        return fromDigits(parts[0]);
    if (count == 2 && separator == '.' && parts[0].size() == 5) // a serial with a time of day
        return fromDigits(parts[0]);
    const bool shortParts =
        std::all_of(parts, parts + count, [](std::string_view p) { return p.size() <= 4; });
    if (count == 2 && i == text.size() && shortParts)
        return fromTwo(parts[0], parts[1], separator);
    if (count != 3 || !shortParts)
        return {};
    std::string_view rest = text.substr(i);
    for (const std::string_view year : {" г.", " г", "г.", " р.", " p.", "."}) {
        if (rest == year)
            rest = {};
    }
    if (rest.starts_with(" - ") && rest.find(':') != std::string_view::npos)
        rest.remove_prefix(2); // "15-06-2022 - 15:04"
    const TimeOfDay time = TimeOfDay::read(rest);
    if (!time.valid)
        return {};
    DateText result;
    result.m_form = Form::Parts;
    result.m_points = separator == '.';
    result.m_hyphens = separator == '-';
    const bool iso = separator == '-' && parts[0].size() == 4;
    result.m_instant = static_cast<std::int16_t>(iso && time.utc ? time.minutes : -1);
    for (std::size_t k = 0; k < 3; ++k) {
        result.m_parts[k] = number(parts[k]);
        result.m_widths[k] = static_cast<int>(parts[k].size());
    }
    return result;
}

/** "R4.5.1": the first letter of a Japanese era. */
DateText DateText::fromEraLetter(std::string_view text)
{
    struct Era {
        char letter;
        int before;
    };
    static constexpr std::array eras{Era{'R', 2018}, Era{'H', 1988}, Era{'S', 1925}};
    const auto era =
        std::find_if(eras.begin(), eras.end(), [&](const Era &e) { return e.letter == text.front(); });
    if (era == eras.end() || text.size() < 6 || !isDigit(text[1]))
        return {};
    const DateText numbers = fromNumbers(text.substr(1));
    if (numbers.m_form != Form::Parts || numbers.m_widths[0] > 2 || numbers.m_widths[2] > 2)
        return {};
    DateText result = known(era->before + numbers.m_parts[0], numbers.m_parts[1], numbers.m_parts[2], true);
    result.m_named = true;
    return result;
}

DateText DateText::fromWords(std::string_view text)
{
    const std::string folded = Text::fold(text);
    for (const auto &form :
         {DateForms::romanMonth, DateForms::isoWeek, DateForms::monthAndYear, DateForms::wholeRange}) {
        if (const auto day = form(folded))
            return known(day->year, day->month, day->day);
    }
    const auto words = DateWords::read(withoutQuotesOfDay(folded));
    if (!words)
        return {};
    DateText result = fromWords(*words);
    if (words->calendar) {
        result.m_named = true;
        result.m_calendar = *words->calendar;
    }
    result.m_instant = static_cast<std::int16_t>(words->utcMinutes);
    return result;
}

DateText DateText::shortOf(int month, int number, bool numberFirst)
{
    DateText result;
    result.m_form = Form::Short;
    result.m_parts[0] = month;
    result.m_parts[1] = number;
    result.m_numberFirst = numberFirst;
    return result;
}

DateText DateText::fromWords(DateWords words)
{
    const bool numberFirst = words.looseBeforeMonth > 0;
    if (!words.settle())
        return {};
    const auto [year, month, day] = std::tuple(words.year, words.month, words.day);
    if (!year.given() && month.given() && isMonth(month.value)) {
        if (day.given() && words.loose.empty()) // "5月12日"
            return shortOf(month.value, day.value, true);
        return words.named && words.loose.size() == 1
                   ? shortOf(month.value, words.loose[0].value, numberFirst)
                   : DateText();
    }
    const bool sense = year.given() && words.loose.empty() && (!day.given() || month.given()) &&
                       (!month.given() || isMonth(month.value)) && !(day.given() && day.value == 0) &&
                       words.quarter.value <= 4;
    if (!sense)
        return {};
    DateText result = known(DateCalendars::fullYear(year.value, year.width), month.value, day.value);
    result.m_quarter = static_cast<std::int8_t>(month.given() ? 0 : words.quarter.value);
    return result;
}

namespace {

/** The folded text in plain digits, without the ".0" that programs write behind whole numbers. */
std::string partText(std::string_view text)
{
    std::string buffer;
    std::string folded = Text::fold(PlainDigits::of(NumberText::trimmed(text), buffer));
    if (folded.size() > 2 && folded.ends_with(".0") && isDigit(folded[folded.size() - 3]))
        folded.resize(folded.size() - 2);
    return folded;
}

} // namespace

int DateText::yearOf(std::string_view text)
{
    const std::string plain = partText(text);
    if (allDigits(plain) && (plain.size() == 2 || plain.size() == 3)) {
        const int year = DateCalendars::fullYear(number(plain), static_cast<int>(plain.size()));
        return isYear(year) ? year : 0;
    }
    if (allDigits(plain) && plain.size() != 4)
        return 0;
    const auto year = parse(text).year();
    return year && year->alone ? year->year : 0;
}

int DateText::dayOf(std::string_view text)
{
    const std::string plain = partText(text);
    const int day = allDigits(plain) && plain.size() <= 2 ? number(plain) : 0;
    return day <= 31 ? day : 0;
}

int DateText::monthOf(std::string_view text)
{
    return DateWords::monthAlone(partText(text));
}

int DateText::quarterOf(std::string_view text)
{
    return DateWords::quarterAlone(partText(text));
}
