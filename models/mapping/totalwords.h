// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** The words that begin a row of totals in the languages of customs forms. */
namespace TotalWords {

/** True if the text begins with such a word as a word of its own: "Итого", "ВСЕГО:", "Grand total", "合计".
 */
bool starts(std::string_view trimmed);

} // namespace TotalWords
