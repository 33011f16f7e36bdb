// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorwords.h"
#include "core/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/** Currencies with their factors as headers write them. All texts are folded, without marks on Latin letters.
 */
namespace MoneyWords {

struct Reading {
    std::string currency; ///< ISO 4217; empty = none
    FactorWords::Factor factor;
};

/** Currencies that a word of a header surely means ("all", "try" or "sum" are words first), with a factor
 * glued to it or not: "usd", "долларов", "kusd", "k$", "teur". */
Reading ofWord(std::string_view word);
/** The same for some words together: "pound sterling", "бел руб". */
Reading ofPhrase(std::string_view phrase);

/** What a text without blanks ends in. */
struct RunOn {
    std::optional<MassUnit> unit;
    std::string currency;
    std::int64_t times = 1;
};
/** "金额千美元" is thousands of dollars, "毛重千克" kilograms. The factor of a unit is in the unit. */
RunOn ofRunOn(std::string_view word);

} // namespace MoneyWords
