// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/totalcountry.h"

#include "mapping/celltext.h"
#include "mapping/totalwords.h"

#include <string>

namespace {

std::string_view withoutMarks(std::string_view text)
{
    constexpr std::string_view marks = " :-.,;()\t";
    const auto first = text.find_first_not_of(marks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(marks) - first + 1);
}

/** A name as it stands, behind a preposition, or with the ending that one asks for. */
CountryCode named(std::string_view text, const Countries &countries)
{
    const std::string_view whole = withoutMarks(text);
    if (const CountryCode code = countries.find(whole); code.valid())
        return code;
    const auto blank = whole.find(' ');
    if (blank == std::string_view::npos)
        return countries.closest(whole);
    const std::string_view behind = withoutMarks(whole.substr(blank));
    const CountryCode code = countries.find(behind);
    return code.valid() ? code : countries.closest(behind);
}

} // namespace

CountryCode TotalCountry::find(std::string_view text, const Countries &countries)
{
    const std::string_view trimmed = CellText::trimmed(text);
    if (const auto rest = TotalWords::after(trimmed))
        return named(*rest, countries);
    const auto last = trimmed.find_last_of(' ');
    if (last == std::string_view::npos || !TotalWords::ends(trimmed))
        return {};
    return countries.find(withoutMarks(trimmed.substr(0, last)));
}
