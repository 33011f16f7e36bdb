// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/** What a spreadsheet's number format makes of a number, as far as a reader of cells must know. */
enum class NumberFormat : std::uint8_t {
    Plain,
    Date, ///< day, month or year
    DateTime,
    Time,    ///< of the day
    Elapsed, ///< hours that go on past 24: [h]:mm
};

namespace NumberFormats {

/** Reads a format code such as "dd/mm/yyyy hh:mm" or "[$-419]d mmm yy;@"; only its first section counts. */
NumberFormat fromCode(std::string_view code);

/** The unit of mass that the format writes behind each number, as in `0.00" t"`; empty for none. */
std::string massUnitOf(std::string_view code);

/** The unit of mass behind a number as it is shown, where that is the number itself and no thousandth of it. */
std::string massUnitShown(std::string_view shown, std::string_view number);

/** The sign or code of a currency that the format writes at each number, as in `[$€-407]#,##0.00`; empty for
 * none. */
std::string currencyOf(std::string_view code);
/** The same, but its ISO 4217 code where several countries have the sign and the locale says which is meant.
 */
std::string localCurrencyOf(std::string_view code);

/** By how many thousands the format divides what it shows, as `#,##0.0,` does once; 0 = it shows the number
 * itself. */
int thousandsOf(std::string_view code);
/** The same by a number and what is shown of it. */
int thousandsShown(std::string_view shown, std::string_view number);
/** Puts the scale of each style behind its currency, for RowSink::shown(), where some style has one: a comma
 * for each thousand, a point for none. */
void addScales(std::vector<std::string> &currencies, const std::vector<int> &thousands);

/**
 * What stands behind the numbers of each style, by units of mass and currencies of the styles: the currencies
 * only where the styles show several, so that each number's own matters. Where there is one, it is said of
 * the whole workbook and of amounts of any kind, and proves nothing.
 */
std::vector<std::string> shownBehind(std::vector<std::string> units,
                                     const std::vector<std::string> &currencies);

/** Leaves the currencies of the styles where all are one, and none where they are several, each of which
 * stands behind its numbers then, or where there is none. */
void keepOnlyOne(std::vector<std::string> &currencies);

/** The formats that a workbook does not write down, by their number (ECMA-376 part 1, 18.8.30). */
NumberFormat builtIn(int id);

} // namespace NumberFormats
