// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <optional>
#include <string_view>

/** Forms of dates that have letters which are no words. */
namespace DateForms {

/** "25.IV.2023", "2023. IV. 25.", "25/iv/23": the month in Roman numerals. Expects folded text. */
std::optional<Date::Ymd> romanMonth(std::string_view folded);

/**
 * "2023-W16", "2023W16", "2023-W16-3" of ISO 8601: the day if it is given, else what all days of the week
 * share; 0 for a month that two share. Nothing for a week that lies in two years. Expects folded text.
 */
std::optional<Date::Ymd> isoWeek(std::string_view folded);

/** "VI.2022": the month in Roman numerals. Expects folded text. */
std::optional<Date::Ymd> monthAndYear(std::string_view folded);

/** "01.06.2022 - 30.06.2022": the month or the day that a range covers from its first day to its last.
 * Nothing for any other range: it is no date. Expects folded text. */
std::optional<Date::Ymd> wholeRange(std::string_view folded);

} // namespace DateForms
