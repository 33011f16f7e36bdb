// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/rowbits.h"

#include "cube/parallel.h"

#include <algorithm>
#include <array>
#include <bit>

namespace {
constexpr std::size_t piece = FilterPlan::chunk * 128; ///< a multiple of 64: threads share no word
} // namespace

RowBits::RowBits(std::size_t rows) : m_words((rows + 63) / 64, ~std::uint64_t{0}), m_rows(rows), m_count(rows)
{
    if (rows % 64 != 0)
        m_words.back() = (std::uint64_t{1} << rows % 64) - 1;
}

RowBits RowBits::of(const FilterPlan &plan, std::size_t rows)
{
    RowBits bits(rows);
    if (plan.passesAll())
        return bits;
    const FilterPlan::FailBits asked = ~plan.listedAllTheSame();
    Parallel::forPieces(rows, piece, [&](std::size_t first, std::size_t end, unsigned) {
        std::array<FilterPlan::FailBits, FilterPlan::chunk> fails;
        for (std::size_t at = first; at < end; at += fails.size()) {
            const std::size_t count = std::min(fails.size(), end - at);
            plan.evaluate(at, count, fails.data());
            for (std::size_t i = 0; i < count; i += 64) {
                std::uint64_t word = 0;
                for (std::size_t bit = 0; bit < std::min<std::size_t>(64, count - i); ++bit)
                    word |= std::uint64_t{(fails[i + bit] & asked) == 0} << bit;
                bits.m_words[(at + i) / 64] = word;
            }
        }
    });
    bits.m_count = 0;
    for (const std::uint64_t word : bits.m_words)
        bits.m_count += static_cast<std::size_t>(std::popcount(word));
    return bits;
}

std::vector<std::uint32_t> RowBits::rows() const
{
    std::vector<std::uint32_t> rows;
    rows.reserve(m_count);
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        for (std::uint64_t rest = m_words[at]; rest != 0; rest &= rest - 1)
            rows.push_back(static_cast<std::uint32_t>(at * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
    }
    return rows;
}

std::size_t RowBits::countIn(const std::vector<std::uint32_t> *order, std::size_t first, std::size_t end) const
{
    std::size_t count = 0;
    if (order) {
        for (std::size_t i = first; i < end; ++i)
            count += has((*order)[i]);
    } else {
        for (std::size_t word = first / 64; word < (end + 63) / 64; ++word)
            count += static_cast<std::size_t>(std::popcount(m_words[word]));
    }
    return count;
}

QList<std::int64_t> RowBits::numbers(const std::vector<std::uint32_t> *order, const RunColumn &ids) const
{
    // Where each piece of the order begins in the list is counted first, so that threads can fill it side by side.
    std::vector<std::size_t> begins((m_rows + piece - 1) / piece);
    Parallel::forPieces(m_rows, piece, [&](std::size_t first, std::size_t end, unsigned) {
        begins[first / piece] = countIn(order, first, end);
    });
    std::size_t sum = 0;
    for (std::size_t &begin : begins)
        sum += std::exchange(begin, sum);
    QList<std::int64_t> numbers(static_cast<qsizetype>(m_count));
    std::int64_t *const list = numbers.data();
    Parallel::forPieces(m_rows, piece, [&](std::size_t first, std::size_t end, unsigned) {
        std::int64_t *to = list + begins[first / piece];
        std::array<std::uint32_t, FilterPlan::chunk> found;
        for (std::size_t at = first; at < end; at += found.size()) {
            std::size_t n = 0;
            for (std::size_t i = at; i < std::min(end, at + found.size());
                 ++i) { // without a branch, which is a guess
                const std::size_t row = order ? (*order)[i] : i;
                found[n] = static_cast<std::uint32_t>(row);
                n += has(row);
            }
            for (std::size_t i = 0; i < n; ++i)
                *to++ = ids.at(found[i]);
        }
    });
    return numbers;
}
