// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** Names of months in the languages of customs forms: en ru uk kk uz tr es pt fr vi, in full and short. */
namespace MonthNames {

/** 1 to 12 for a folded word, 0 for any other. */
int find(std::string_view folded);
/** True for folded words that may stand in a date beside its numbers: "de", "г", "ngày", "th", weekdays. */
bool isFiller(std::string_view folded);

} // namespace MonthNames
