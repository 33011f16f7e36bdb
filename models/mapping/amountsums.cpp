// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/amountsums.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr std::size_t quantity = 2; // of SumLine::said

/** Sums beyond 64 bits are met by no total: they wrap, so that they are not undefined. */
std::int64_t plus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

} // namespace

void AmountSums::add(const SumLine &line)
{
    add(of(line));
}

AmountSums AmountSums::of(const SumLine &line)
{
    AmountSums one;
    one.sums = line.said;
    for (std::size_t i = 0; i < SumLine::amounts; ++i)
        one.given[i] = (line.given >> i) & 1U;
    one.lines = 1;
    one.unit = line.unit;
    return one;
}

void AmountSums::add(const AmountSums &others)
{
    if (others.lines == 0)
        return;
    mixedUnits = mixedUnits || others.mixedUnits || (lines > 0 && unit != others.unit);
    unit = others.unit;
    for (std::size_t i = 0; i < SumLine::amounts; ++i) {
        sums[i] = plus(sums[i], others.sums[i]);
        given[i] += others.given[i];
    }
    lines += others.lines;
}

AmountSums AmountSums::operator+(const AmountSums &others) const
{
    AmountSums both = *this;
    both.add(others);
    return both;
}

AmountSums::Agreement AmountSums::compare(const AmountSums &said, const SumLines &all) const
{
    Agreement agreement;
    for (std::size_t i = 0; i < SumLine::amounts; ++i) {
        if (said.given[i] == 0 || given[i] == 0 || (said.sums[i] == 0 && given[i] < lines))
            continue;
        const double step = static_cast<double>(all.step(i));
        const double sum = static_cast<double>(sums[i]);
        const double gap = std::abs(sum - static_cast<double>(said.sums[i]));
        // Each line was rounded on its own; so many last digits may be apart.
        const double room = step * (static_cast<double>(lines) / 2 + 1);
        const bool exact = sums[i] == said.sums[i];
        // A few pounds apart prove nothing of a few pounds.
        if (exact || (gap <= room && std::abs(sum) > 4 * room)) {
            if (sums[i] == 0)
                continue;
            ++agreement.equal;
            agreement.digits += std::max(0.0, std::log10(std::abs(sum) / (exact ? step : 2 * room + step)));
        } else if (given[i] == lines && (i != quantity || !mixedUnits)) {
            ++agreement.other; // amounts that some lines do not give may add up to anything
        }
    }
    return agreement;
}
