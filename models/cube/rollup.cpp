// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/rollup.h"

#include "cube/aggregation.h"

namespace {

/** Which of a route's three countries a dimension is; nothing for others. */
std::optional<std::size_t> partOfRoute(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Origin:
        return 0;
    case Dimension::Dispatch:
        return 1;
    case Dimension::Destination:
        return 2;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<RollUp> RollUp::of(const PlannedRequest &coarse, const PlannedRequest &fine)
{
    // Distinct declarations of two groups overlap: they cannot be added.
    if (coarse.ignored != fine.ignored || coarse.request.declarations)
        return std::nullopt;
    RollUp rollUp;
    for (std::size_t i = 0; i < coarse.tables.size(); ++i) {
        const auto digit = digitOf(coarse, i, fine);
        if (!digit)
            return std::nullopt;
        rollUp.m_digits.push_back(*digit);
    }
    return rollUp;
}

std::optional<RollUp::Digit> RollUp::digitOf(const PlannedRequest &coarse, std::size_t dimension,
                                             const PlannedRequest &fine)
{
    const DimensionTable &wanted = *coarse.tables[dimension];
    Digit digit;
    digit.size = wanted.groups();
    if (wanted.column->empty()) {
        digit.constant = wanted.groupOf.empty() ? 0 : wanted.groupOf[0];
        return digit;
    }
    const auto part = partOfRoute(coarse.request.by[static_cast<qsizetype>(dimension)]);
    std::uint64_t place = 1;
    for (std::size_t i = fine.tables.size(); i-- > 0;) {
        const DimensionTable &table = *fine.tables[i];
        const bool route = part && fine.request.by[static_cast<qsizetype>(i)] == Dimension::Route;
        if (&table == &wanted || route) {
            digit.place = place;
            digit.base = table.groups();
            digit.translated = route ? &table.countries[*part] : nullptr;
            return digit;
        }
        place *= table.groups();
    }
    return std::nullopt;
}

std::uint64_t RollUp::groupOf(std::uint64_t fine) const
{
    std::uint64_t group = 0;
    for (const Digit &digit : m_digits) {
        const std::uint64_t own = fine / digit.place % digit.base;
        group = group * digit.size + digit.constant + (digit.translated ? (*digit.translated)[own] : own);
    }
    return group;
}
