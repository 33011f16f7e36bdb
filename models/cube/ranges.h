// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"

#include <QStringView>

#include <cstdint>
#include <optional>

/** From a lowest to a highest integer; an end that is missing is open. */
struct NumberRange {
    std::optional<std::int64_t> low, high;
    bool lowStrict = false;  ///< the lowest itself does not belong to it
    bool highStrict = false; ///< the highest itself does not belong to it
    bool operator==(const NumberRange &) const = default;
    bool contains(std::int64_t value) const
    {
        return (!low || (lowStrict ? value > *low : value >= *low)) &&
               (!high || (highStrict ? value < *high : value <= *high));
    }
    /** True if no number can be in it. */
    bool backwards() const { return low && high && *low > *high; }
};

/** Numbers and dates as clauses write them. Exact: no value passes through floating point. */
namespace Ranges {

/** True for the fields whose values are numbers. */
bool isNumeric(FilterField field);

/** How many decimals a number of this field has: grams in kilograms 3, cents in dollars 2, price 4, row
 * numbers 0. */
int decimals(FilterField field);

/**
 * A decimal number as an integer with so many decimals: "1058.868" with 3 is 1058868. Nothing if it is no
 * number, has more decimals that are not zero, or does not fit.
 */
std::optional<std::int64_t> readDecimal(QStringView text, int decimals);

/** The shortest text of such a number: 1122400 with 3 is "1122.4". */
QString writeDecimal(std::int64_t number, int decimals);

/**
 * A number with its unit, if the field has one: "500kg", "12t", "3.5 g" for masses, "$200", "200usd" for
 * money, "2k" and "1.5m" (thousand, million) for all but masses.
 */
std::optional<std::int64_t> readAmount(QStringView text, FilterField field);

/** "a..b", "..b", "a..", ">a", "<b", ">=a", "<=b" or a single number. */
std::optional<NumberRange> readNumbers(QStringView text, FilterField field);

/** What readNumbers() reads, in the units the command line prints. */
QString writeNumbers(const NumberRange &range, FilterField field);

/** One point of a clause on dates, as days since 1970-01-01. */
struct Days {
    std::int32_t first = 0, last = 0;
    QString text; ///< written in full: "2022", "2022-08", "2022-08-14", "2022-Q3", "2022-W33"
};
std::optional<Days> readPeriod(QStringView text);

/** Days from `low` to `high`, both included, of a period or a range of periods. */
std::optional<NumberRange> readDates(QStringView text);

/** The same range with every period written in full ("2022-8" becomes "2022-08"); nothing if it is none. */
std::optional<QString> tidyDates(QStringView text);

} // namespace Ranges
