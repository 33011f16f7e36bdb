// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <cstdint>
#include <optional>
#include <string_view>

/** A unit that a customs file gives masses in. */
enum class MassUnit : std::uint8_t {
    Milligram,
    Gram,
    Kilogram,
    HundredKilograms,
    Tonne,
    ThousandTonnes,
    Pound,
    ShortTon,
    LongTon,
    Ounce,
    Carat
};

/** Units of mass and of quantity, as written in the languages of customs forms. */
namespace Units {

/**
 * The unit of mass that a text names ("kg", "КГ.", "килограмм", "KGM", "166", "千克"); nothing for any other
 * text. Codes are those of UN/ECE Recommendation 20 and of the Russian classifier OKEI.
 */
std::optional<MassUnit> massUnit(std::string_view text);
/** What brings a mass of this unit to grams, exactly. */
DecimalScale toGrams(MassUnit unit);
/** The id used in mapping files: "kg", "g", "t", "lb", "100kg" ... */
std::string_view id(MassUnit unit);
/** The unit with this id. */
std::optional<MassUnit> fromId(std::string_view id);
/** True for the many ways of writing pieces, pairs, litres, metres ...: a text that a unit column may hold.
 */
bool isUnit(std::string_view text);

} // namespace Units
