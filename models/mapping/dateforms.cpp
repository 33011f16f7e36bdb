// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/dateforms.h"

#include "mapping/datecalendars.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** A number of `least` to `most` digits at the front, taken away; -1 for none. */
int takeNumber(std::string_view &text, std::size_t least, std::size_t most)
{
    std::size_t length = 0;
    int value = 0;
    for (; length < text.size() && isDigit(text[length]); ++length)
        value = length < most ? value * 10 + (text[length] - '0') : value;
    if (length < least || length > most)
        return -1;
    text.remove_prefix(length);
    return value;
}

/** True if a sign that parts the numbers of a date stood at the front; blanks behind it go as well. */
bool takeSeparator(std::string_view &text)
{
    constexpr std::string_view signs = " .-/";
    const std::size_t length = std::min(text.find_first_not_of(signs), text.size());
    constexpr std::size_t longest = 2; // "12. V. 2022"
    if (length == 0 || length > longest)
        return false;
    text.remove_prefix(length);
    return true;
}

int takeRoman(std::string_view &text)
{
    static constexpr std::array<std::string_view, 12> numerals{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                               "vii", "viii", "ix",  "x",  "xi", "xii"};
    const std::string_view word = text.substr(0, std::min(text.find_first_not_of("ivx"), text.size()));
    const auto found = std::find(numerals.begin(), numerals.end(), word);
    if (found == numerals.end())
        return 0;
    text.remove_prefix(word.size());
    return static_cast<int>(found - numerals.begin()) + 1;
}

/** Monday of the first week; weeks belong to the year of their Thursday. */
std::optional<std::int32_t> firstMonday(int year)
{
    const auto fourth = Date::fromYmd(year, 1, 4);
    constexpr int epochWeekday = 3; // 1970 began on a Thursday
    if (!fourth)
        return std::nullopt;
    const std::int32_t weekday = ((fourth->days + epochWeekday) % 7 + 7) % 7; // days before 1970 are below 0
    return fourth->days - weekday;
}

} // namespace

std::optional<Date::Ymd> DateForms::romanMonth(std::string_view folded)
{
    std::string_view rest = folded;
    const std::size_t first = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const bool yearFirst = first == 4;
    const int before = takeNumber(rest, 1, 4);
    if (before < 0 || first == 3 || !takeSeparator(rest))
        return std::nullopt;
    const int month = takeRoman(rest);
    if (month == 0 || !takeSeparator(rest))
        return std::nullopt;
    const std::size_t width = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const int after = takeNumber(rest, 1, 4);
    if (rest == "." || rest == " г." || rest == " г" || rest == "г." || rest == " r.")
        rest = {};
    const bool whole = rest.empty() && (yearFirst ? width <= 2 : width == 2 || width == 4);
    if (!whole || after < 0)
        return std::nullopt;
    const int year = yearFirst ? before : DateCalendars::fullYear(after, static_cast<int>(width));
    const int day = yearFirst ? after : before;
    return Date::fromYmd(year, month, day) ? std::optional(Date::Ymd{year, month, day}) : std::nullopt;
}

std::optional<Date::Ymd> DateForms::isoWeek(std::string_view folded)
{
    std::string_view rest = folded;
    const int year = takeNumber(rest, 4, 4);
    if (rest.starts_with('-'))
        rest.remove_prefix(1);
    const auto monday = firstMonday(year);
    if (year < 0 || !monday || !rest.starts_with('w'))
        return std::nullopt;
    rest.remove_prefix(1);
    std::string_view digits = rest.substr(0, 2); // of "2023W163" as of "2023W16"
    const int week = takeNumber(digits, 2, 2);
    rest.remove_prefix(std::min<std::size_t>(2, rest.size()));
    if (rest.starts_with('-'))
        rest.remove_prefix(1);
    const int day = rest.empty() ? 0 : takeNumber(rest, 1, 1);
    if (!rest.empty() || week < 1 || week > 53 || day < 0 || day > 7)
        return std::nullopt;
    const std::int32_t begin = *monday + 7 * (week - 1);
    if (Date{begin}.isoWeek().week != week)
        return std::nullopt; // the year has no 53rd week
    if (day > 0)
        return Date{begin + day - 1}.ymd();
    const Date::Ymd from = Date{begin}.ymd();
    const Date::Ymd to = Date{begin + 6}.ymd();
    if (from.year != to.year)
        return std::nullopt;
    return Date::Ymd{from.year, from.month == to.month ? from.month : 0, 0};
}

std::optional<Date::Ymd> DateForms::monthAndYear(std::string_view folded)
{
    std::string_view rest = folded;
    const int month = takeRoman(rest);
    if (month == 0 || !takeSeparator(rest))
        return std::nullopt;
    const int year = takeNumber(rest, 4, 4);
    return rest.empty() && DateCalendars::isPlausible(year) ? std::optional(Date::Ymd{year, month, 0})
                                                            : std::nullopt;
}

std::optional<Date::Ymd> DateForms::wholeRange(std::string_view folded)
{
    const auto takeDay = [](std::string_view &text) -> std::optional<Date::Ymd> {
        const bool yearFirst = text.find_first_not_of("0123456789") == 4;
        std::array<int, 3> parts{};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool year = i == (yearFirst ? 0U : 2U);
            parts[i] = takeNumber(text, year ? 4 : 1, year ? 4 : 2);
            if (parts[i] < 0 || (i < 2 && !takeSeparator(text)))
                return std::nullopt;
        }
        return yearFirst ? Date::Ymd{parts[0], parts[1], parts[2]} : Date::Ymd{parts[2], parts[1], parts[0]};
    };
    std::string_view rest = folded;
    const auto first = takeDay(rest);
    const std::size_t length = std::min(rest.find_first_of("0123456789"), rest.size());
    std::string_view between = rest.substr(0, length);
    while (between.starts_with(' '))
        between.remove_prefix(1);
    while (between.ends_with(' '))
        between.remove_suffix(1);
    static constexpr std::array<std::string_view, 7> ties{"-", "–", "—", "to", "по", "до", "~"};
    if (!first || std::ranges::find(ties, between) == ties.end())
        return std::nullopt;
    rest.remove_prefix(length);
    const auto last = takeDay(rest);
    if (!last || !rest.empty() || !Date::fromYmd(first->year, first->month, first->day) ||
        !Date::fromYmd(last->year, last->month, last->day))
        return std::nullopt;
    if (first->year != last->year || first->month != last->month)
        return std::nullopt;
    constexpr int months = 12;
    if (first->day == last->day) // "03/04/2022 - 03/04/2022" may be of March
        return first->day > months ? first : std::nullopt;
    // Only of a whole month can the order of its days and months be known: no month has the number 28.
    const bool whole = first->day == 1 && !Date::fromYmd(last->year, last->month, last->day + 1);
    return whole ? std::optional(Date::Ymd{first->year, first->month, 0}) : std::nullopt;
}
