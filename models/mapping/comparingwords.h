// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** Words that compare rows or sum them up, where a date or a name should stand. */
namespace ComparingWords {

/** True if the text begins so: "of which: China", "в т.ч.", "Previous year", "Темп роста", "Cumulative". */
bool begin(std::string_view trimmed);
/** True if it begins as parts of what stands above do: "of which re-exports", "в т.ч.", "其中". */
bool beginPart(std::string_view trimmed);

} // namespace ComparingWords
