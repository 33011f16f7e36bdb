// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/shipmentrecord.h"

#include <array>
#include <cstdint>
#include <optional>

/** What the search for sums reckons with. */
namespace SumArithmetic {

/** Net and gross mass, quantity, value, packages, as a record has them. */
using Amounts = std::array<std::optional<std::int64_t>, 5>;

inline Amounts amountsOf(const ShipmentRecord &record)
{
    return {record.netGrams, record.grossGrams, record.quantityMilli, record.valueCents, record.packages};
}

/** How many digits of an amount tell something: "1500" says as much as "15". */
constexpr int tellingDigits(std::int64_t amount)
{
    int digits = 0;
    while (amount != 0 && amount % 10 == 0)
        amount /= 10;
    for (; amount != 0; amount /= 10)
        ++digits;
    return digits;
}

/** Sums beyond 64 bits are met by no total: they wrap, so that they are not undefined. */
constexpr std::int64_t plus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

/** The same for differences. */
constexpr std::int64_t minus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

} // namespace SumArithmetic
