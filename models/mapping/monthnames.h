// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datecalendars.h"

#include <string>
#include <string_view>
#include <vector>

/** A month by name, and the calendar that has it. */
struct MonthName {
    int month = 0; ///< 1 to 12; 0 = none
    DateCalendar calendar = DateCalendar::Gregorian;
};

/** Names of months in some fifty languages, in full and short, by ICU; made once, safe from any thread. */
namespace MonthNames {

/** The words of a folded text, without the separators that stand in dates; digits are no separators. */
std::vector<std::string> split(std::string_view folded);
/** True for what parts the words and numbers of a date: blanks, points, hyphens, brackets. */
bool isSeparator(char c);
/** The month of one or more words that split() gave, joined by blanks. */
MonthName find(std::string_view words);
/** What a text says besides months and numbers, folded; each word with a blank behind it. */
std::string wordsBeside(std::string_view text);
/** True for words that may stand in a date beside its numbers and say nothing: "de", "th", weekdays. */
bool isFiller(std::string_view word);

} // namespace MonthNames
