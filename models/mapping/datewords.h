// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datecalendars.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/**
 * A date with words in it, taken apart: month names, words such as "г.", "年", "квартал" or "ngày" beside
 * their numbers, names of eras, a time of day. Says what the words say and no more: a number beside a month's
 * name may be a day or a year.
 */
struct DateWords {
    struct Number {
        int value = 0;
        int width = 0; ///< digits as written; 0 = no number
        bool given() const { return width > 0; }
    };
    Number year, month, day, quarter;
    std::vector<Number> loose; ///< numbers that no word explains, in their order; at most three
    int looseBeforeMonth = 0;  ///< how many of them stand before the month's name
    bool named = false;        ///< the month is given by its name
    bool shortYear = false;    ///< an apostrophe says that the loose number is a year: "May '22"
    /** Named by an era or by the month's name. */
    std::optional<DateCalendar> calendar;
    int utcMinutes = -1; ///< minutes since midnight, where the time is said to be UTC

    /** Gives loose numbers their place where only one is possible; false if the text makes no sense. */
    bool settle();

    /** Nothing if some word has no place in a date. The text must be folded, its digits plain. */
    static std::optional<DateWords> read(std::string_view folded);
    /** The month that a text names or numbers and nothing else: "мая", "May", "M05", "5月", "05"; 0 = none. */
    static int monthAlone(std::string_view folded);
    /** The quarter, likewise: "Q2", "II кв.", "2"; 0 = none. */
    static int quarterAlone(std::string_view folded);
};
