// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <cstdint>
#include <optional>

/** Calendars that customs files count their years by. Eras of Japan are always named in the cell itself. */
enum class DateCalendar : std::uint8_t { Gregorian, Persian, Islamic, Buddhist, Minguo };

/** Exact conversion to the Gregorian calendar; Persian and Islamic (Umm al-Qura) by ICU. */
namespace DateCalendars {

/** The calendar that a year as it stands can only be of: 2022 Gregorian, 1401 Persian, 1444 Islamic, 2565
 * Buddhist, 111 Minguo; nothing for a year of none. */
std::optional<DateCalendar> ofYear(int year);
/** True for years that a Gregorian date of a customs file can have. */
bool isPlausible(int gregorianYear);
/** Two digits of a year: customs files reach from the 1970s to some decades ahead. What lies between is of
 * another calendar, or wrong, and stays as it stands, like a year of more digits. */
int fullYear(int year, int width);
/** The Gregorian day, or with day 0 the month, with month 0 the year; nothing if there is no such day, or if
 * the Gregorian year would not be plausible. A Persian or Islamic month that lies in two Gregorian ones gives
 * their year, one that lies in two years nothing, and so does a year. */
std::optional<Date> toGregorian(DateCalendar calendar, int year, int month, int day);

} // namespace DateCalendars
