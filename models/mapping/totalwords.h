// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/** The words that begin a row of totals in the languages of customs forms. */
namespace TotalWords {

/** True if the text begins with such a word as a word of its own: "Итого", "ВСЕГО:", "Grand total", "合计".
 */
bool starts(std::string_view trimmed);
/** What stands behind the word, folded: "for china" of "TOTAL for China"; nothing if there is no such word.
 */
std::optional<std::string> after(std::string_view trimmed);
/**
 * True if what stands behind the word says of what the total is, and is no name of goods or of a firm: empty,
 * numbers, units, currencies, months, words of measures ("net weight"), or a phrase ("for ...", "по ...").
 */
bool qualifies(std::string_view rest);
/** True if the text ends with such a word, as spreadsheets name their subtotals: "China Total", "Китай Итог". */
bool ends(std::string_view trimmed);

/** True for what stands for everything that the column tells apart: "All modes", "Все товары", "Turnover".
 * Goods and firms may be called so: only sums prove it. */
bool saysAll(std::string_view trimmed);

} // namespace TotalWords
