// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wordlist.h"

#include <array>
#include <string_view>

/** The words of a header that says nothing but what goods are worth: no penalty, no guarantee, no freight. */
namespace GoodsValueWords {

inline bool contains(std::string_view word)
{
    static constexpr std::array<std::string_view, 26> words{
        "value", "values", "val",   "valor",     "valores", "fob",      "cif",      "total",       "item",
        "line",  "sum",    "sumof", "of",        "goods",   "stat",     "customs",  "statistical", "aduana",
        "f",     "o",      "b",     "estimated", "est",     "declared", "assessed", "calculated"};
    return WordList::isOneOf(word, words);
}

} // namespace GoodsValueWords
