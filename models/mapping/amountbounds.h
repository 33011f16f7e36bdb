// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/field.h"

#include <cstdint>

/** How large the amounts of one row can be. */
namespace AmountBounds {

/** 500,000 t in grams: more than the largest ship carries, so a unit or a decimal sign is wrong. */
inline constexpr std::int64_t heaviestShipment = 500'000'000'000;

/** Above these nothing is added up, as it is more than the world trades in a year and would soon be more than
 * a sum can hold: a thousand million tonnes, ten million million pieces, a thousand million million of a
 * currency. */
inline constexpr std::int64_t mostGrams = 1'000'000'000'000'000;
inline constexpr std::int64_t mostMilli = 10'000'000'000'000'000;
inline constexpr std::int64_t mostCents = 100'000'000'000'000'000;

/** The same for a field, in the unit that is stored. */
constexpr std::int64_t most(Field field)
{
    const bool mass = field == Field::Net || field == Field::Gross;
    return mass ? mostGrams : field == Field::Value ? mostCents : mostMilli;
}

/** True if so much, or so much below zero, cannot be added up. */
constexpr bool exceeded(Field field, std::int64_t amount)
{
    return amount > most(field) || amount < -most(field);
}

} // namespace AmountBounds
