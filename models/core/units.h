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
    Centigram,
    Decigram,
    Gram,
    Decagram,
    Hectogram,
    Kilogram,
    HundredKilograms,
    Tonne,
    TenTonnes,
    HundredTonnes,
    ThousandTonnes,
    TenThousandTonnes,
    HundredThousandTonnes,
    MillionTonnes,
    FiftyGrams,     ///< the Chinese liang
    HalfKilogram,   ///< the Chinese jin
    FiftyKilograms, ///< the Chinese dan
    Pound,
    ThousandPounds,
    MillionPounds,
    ShortHundredweight, ///< 100 lb
    LongHundredweight,  ///< 112 lb
    ShortTon,           ///< 2,000 lb = 907.18474 kg
    ThousandShortTons,
    LongTon, ///< 2,240 lb = 1,016.0469088 kg
    ThousandLongTons,
    Ounce,
    TroyOunce,
    Carat,
    ThousandCarats,
    MillionCarats
};

/** Units of mass and of quantity, as written in the languages of customs forms. */
namespace Units {

/**
 * The unit of mass that a text names ("kg", "КГ.", "килограмм", "KGM", "166", "千克"), with a factor before
 * it or not ("тыс. т", "10^3 kg", "万吨"); nothing for any other text. Codes are those of UN/ECE
 * Recommendation 20 and of the Russian classifier OKEI.
 */
std::optional<MassUnit> massUnit(std::string_view text);
/** So many of a unit as a unit: a thousand kilograms are a tonne; nothing where no unit is that heavy. */
std::optional<MassUnit> times(MassUnit unit, std::int64_t factor);
/** True where the text names a mass, but may name a length, a volume or a number as well: "MT", "oz". */
bool isUncertain(std::string_view text);
/** False for pounds, short tons ...: whole ones are no whole grams, so each row is rounded to the gram. */
bool isExactInGrams(MassUnit unit);
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
