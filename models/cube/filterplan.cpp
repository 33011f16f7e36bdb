// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/filterplan.h"

#include <algorithm>
#include <array>

namespace {

__extension__ using Int128 = __int128;

constexpr FilterPlan::FailBits bitOf(FilterField field)
{
    return FilterPlan::FailBits{1} << static_cast<unsigned>(field);
}

} // namespace

bool priceInRange(std::int64_t usdCents, std::int64_t netGrams, const NumberRange &range)
{
    if (netGrams <= 0)
        return false;
    const Int128 price =
        Int128{usdCents} * 100'000; // times net grams; cents per gram to 1/10000 dollars per kilogram
    const auto bound = [netGrams](std::int64_t ticks) { return Int128{ticks} * netGrams; };
    return (!range.low || (range.lowStrict ? price > bound(*range.low) : price >= bound(*range.low))) &&
           (!range.high || (range.highStrict ? price < bound(*range.high) : price <= bound(*range.high)));
}

FilterPlan::FailBits FilterPlan::ownBits(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Quarter:
    case Dimension::Year:
        return bitOf(FilterField::Date);
    case Dimension::Category:
        return bitOf(FilterField::Category);
    case Dimension::Hs2:
    case Dimension::Hs4:
    case Dimension::Hs6:
    case Dimension::Hs:
        return bitOf(FilterField::Hs);
    case Dimension::Origin:
        return bitOf(FilterField::Origin);
    case Dimension::Dispatch:
        return bitOf(FilterField::Dispatch);
    case Dimension::Trading:
        return bitOf(FilterField::Trading);
    case Dimension::Destination:
        return bitOf(FilterField::Destination);
    case Dimension::Route:
        return bitOf(FilterField::Origin) | bitOf(FilterField::Dispatch) | bitOf(FilterField::Destination);
    case Dimension::Consignor:
        return bitOf(FilterField::Consignor);
    case Dimension::Consignee:
        return bitOf(FilterField::Consignee);
    case Dimension::Manufacturer:
        return bitOf(FilterField::Manufacturer);
    case Dimension::PlaceLading:
    case Dimension::PlaceDischarge:
        return bitOf(FilterField::Place);
    case Dimension::Mode:
        return bitOf(FilterField::Mode);
    case Dimension::Procedure:
        return bitOf(FilterField::Procedure);
    case Dimension::Source:
        return bitOf(FilterField::Source);
    case Dimension::Status:
        return bitOf(FilterField::Status);
    case Dimension::Tag:
        return bitOf(FilterField::Tag);
    case Dimension::Flag:
        return bitOf(FilterField::Flag);
    }
    return 0;
}

FilterPlan::FailBits FilterPlan::bits() const
{
    FailBits all = 0;
    for (const Clause &clause : m_clauses)
        all |= clause.bit;
    return all;
}

void FilterPlan::evaluate(std::size_t first, std::size_t count, FailBits *fails) const
{
    std::fill_n(fails, count, FailBits{0});
    std::array<std::uint8_t, chunk> hit;
    for (const Clause &clause : m_clauses) {
        if (failByCode(clause, first, count, fails))
            continue;
        hits(clause, first, count, hit.data());
        const std::uint8_t failing = clause.negated ? 1 : 0;
        for (std::size_t i = 0; i < count; ++i)
            fails[i] |= hit[i] == failing ? clause.bit : 0;
    }
}

bool FilterPlan::failByCode(const Clause &clause, std::size_t first, std::size_t count, FailBits *fails)
{
    const bool alone = clause.codes.size() == 1 && clause.amounts.empty() && clause.numbers.empty() &&
                       clause.prices.empty() && !clause.priceKnown;
    if (!alone || clause.codes.front().column->empty())
        return false;
    const std::uint8_t *const passes = clause.codes.front().passes.data();
    const std::uint8_t failing = clause.negated ? 1 : 0;
    clause.codes.front().column->visit([=, bit = clause.bit](const auto *codes) {
        codes += first;
        for (std::size_t i = 0; i < count; ++i)
            fails[i] |= bit * FailBits{passes[codes[i]] == failing}; // without a branch, which is a guess
    });
    return true;
}

void FilterPlan::hits(const Clause &clause, std::size_t first, std::size_t count, std::uint8_t *hit) const
{
    std::fill_n(hit, count, std::uint8_t{0});
    for (const CodeTest &test : clause.codes) {
        const std::uint8_t *passes = test.passes.data();
        if (test.column->empty()) {
            for (std::size_t i = 0; i < count; ++i)
                hit[i] |= passes[0];
            continue;
        }
        test.column->visit([=](const auto *codes) {
            for (std::size_t i = 0; i < count; ++i)
                hit[i] |= passes[codes[first + i]];
        });
    }
    std::array<std::int64_t, chunk> numbers;
    std::array<std::uint8_t, chunk> known;
    for (const AmountTest &test : clause.amounts) {
        test.column->decode(first, count, numbers.data(), known.data());
        for (std::size_t i = 0; i < count; ++i)
            hit[i] |=
                static_cast<std::uint8_t>(known[i] && (test.anyKnown || test.range.contains(numbers[i])));
    }
    for (const NumberTest &test : clause.numbers) {
        test.column->decode(first, count, numbers.data());
        for (std::size_t i = 0; i < count; ++i)
            hit[i] |= static_cast<std::uint8_t>(test.range.contains(numbers[i]));
    }
    if (clause.priceKnown || !clause.prices.empty())
        priceHits(clause, first, count, hit);
}

void FilterPlan::priceHits(const Clause &clause, std::size_t first, std::size_t count,
                           std::uint8_t *hit) const
{
    std::array<std::int64_t, chunk> cents, grams;
    std::array<std::uint8_t, chunk> centsKnown, gramsKnown;
    m_store->columns().usdCents.decode(first, count, cents.data(), centsKnown.data());
    m_store->columns().netGrams.decode(first, count, grams.data(), gramsKnown.data());
    for (std::size_t i = 0; i < count; ++i) {
        if (!centsKnown[i] || !gramsKnown[i] || grams[i] <= 0)
            continue;
        hit[i] |= static_cast<std::uint8_t>(clause.priceKnown);
        for (const NumberRange &range : clause.prices)
            hit[i] |= static_cast<std::uint8_t>(priceInRange(cents[i], grams[i], range));
    }
}
