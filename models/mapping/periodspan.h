// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

/** The months of a year that a text names: "January-March 2022", "январь - июнь", "за 9 месяцев". */
struct PeriodSpan {
    int year = 0; ///< 0 = not said
    int first = 0, last = 0;

    /** Nothing for a text that names no month. */
    static std::optional<PeriodSpan> find(std::string_view text);
    /** Whether the other one begins with January, as this one does, and goes on for longer. */
    bool growsTo(const PeriodSpan &other) const
    {
        return first == 1 && other.first == 1 && last < other.last &&
               (year == 0 || other.year == 0 || year == other.year);
    }
};
