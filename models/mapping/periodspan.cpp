// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/periodspan.h"

#include "core/text.h"
#include "mapping/datecalendars.h"
#include "mapping/monthnames.h"
#include "mapping/plaindigits.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace {

int numberOf(const std::string &word)
{
    int number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    return read.ec == std::errc() && read.ptr == word.data() + word.size() ? number : 0;
}

/** "9 месяцев", "6 months": so many months from January on. */
bool countsMonths(std::string_view word)
{
    return word.starts_with("мес") || word.starts_with("міс") || word == "months" || word == "meses" ||
           word == "mois" || word == "monate";
}

} // namespace

std::optional<PeriodSpan> PeriodSpan::find(std::string_view text)
{
    std::string buffer;
    PeriodSpan span;
    int before = 0; // the number right in front
    for (const std::string &word : MonthNames::split(Text::fold(PlainDigits::of(text, buffer)))) {
        const std::size_t letters = std::min(word.find_first_of("0123456789"), word.size());
        const int month = letters > 2 ? MonthNames::find(word.substr(0, letters)).month : 0;
        const int number = numberOf(word);
        if (month > 0) {
            span.first = span.first == 0 ? month : span.first;
            span.last = month;
        } else if (countsMonths(word) && before >= 1 && before <= 12) {
            span.first = 1;
            span.last = before;
        } else if (DateCalendars::isPlausible(number)) {
            if (span.year != 0 && span.year != number)
                return std::nullopt;
            span.year = number;
        }
        before = number;
    }
    return span.first > 0 && span.first <= span.last ? std::optional(span) : std::nullopt;
}
