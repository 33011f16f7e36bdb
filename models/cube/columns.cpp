// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/columns.h"

#include <algorithm>

namespace {

template<class To, class Variant> void convert(Variant &codes)
{
    std::visit(
        [&codes](auto &from) {
            std::vector<To> to;
            to.reserve(from.capacity());
            for (const auto code : from)
                to.push_back(static_cast<To>(code));
            codes = std::move(to);
        },
        codes);
}

} // namespace

void CodeColumn::widen(std::uint32_t code)
{
    if (code > 0xffff && m_codes.index() < 2)
        convert<std::uint32_t>(m_codes);
    else if (code > 0xff && m_codes.index() < 1)
        convert<std::uint16_t>(m_codes);
}

void CodeColumn::append(std::uint32_t code)
{
    widen(code);
    std::visit(
        [code](auto &v) { v.push_back(static_cast<typename std::decay_t<decltype(v)>::value_type>(code)); },
        m_codes);
}

void CodeColumn::append(const CodeColumn &other, std::span<const std::uint32_t> translation)
{
    if (translation.empty())
        widen(other.m_codes.index() == 2 ? 0x10000 : other.m_codes.index() == 1 ? 0x100 : 0);
    else
        widen(*std::ranges::max_element(translation));
    std::visit(
        [&](auto &own, const auto &theirs) {
            using Code = typename std::decay_t<decltype(own)>::value_type;
            own.reserve(own.size() + theirs.size());
            for (const auto code : theirs)
                own.push_back(
                    static_cast<Code>(translation.empty() ? std::uint32_t{code} : translation[code]));
        },
        m_codes, other.m_codes);
}

void CodeColumn::set(std::size_t row, std::uint32_t code)
{
    widen(code);
    std::visit([=](auto &v) { v[row] = static_cast<typename std::decay_t<decltype(v)>::value_type>(code); },
               m_codes);
}

void CodeColumn::resize(std::size_t rows)
{
    std::visit([rows](auto &v) { v.resize(rows); }, m_codes);
}

void CodeColumn::shrink()
{
    // A column of nothing but zeros needs no memory at all.
    const bool zeros = visit([this](const auto *codes) {
        return std::all_of(codes, codes + size(), [](auto code) { return code == 0; });
    });
    if (zeros)
        m_codes = std::vector<std::uint8_t>();
    std::visit([](auto &v) { v.shrink_to_fit(); }, m_codes);
}

void AmountColumn::append(std::optional<std::int64_t> amount)
{
    if (!amount || *amount == wideNone) {
        m_small.push_back(none);
        return;
    }
    ++m_known;
    const std::uint64_t absolute = static_cast<std::uint64_t>(*amount < 0 ? -*amount : *amount);
    m_sumsFit = m_sumsFit && !__builtin_add_overflow(m_absoluteSum, absolute, &m_absoluteSum) &&
                m_absoluteSum <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (*amount > elsewhere && *amount <= std::numeric_limits<std::int32_t>::max()) {
        m_small.push_back(static_cast<std::int32_t>(*amount));
        return;
    }
    m_largeRows.push_back(static_cast<std::uint32_t>(m_small.size()));
    m_large.push_back(*amount);
    m_small.push_back(elsewhere);
}

void AmountColumn::append(const AmountColumn &other)
{
    const auto offset = static_cast<std::uint32_t>(m_small.size());
    m_small.insert(m_small.end(), other.m_small.begin(), other.m_small.end());
    for (const std::uint32_t row : other.m_largeRows)
        m_largeRows.push_back(row + offset);
    m_large.insert(m_large.end(), other.m_large.begin(), other.m_large.end());
    m_known += other.m_known;
    m_sumsFit = m_sumsFit && other.m_sumsFit &&
                !__builtin_add_overflow(m_absoluteSum, other.m_absoluteSum, &m_absoluteSum) &&
                m_absoluteSum <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
}

void AmountColumn::shrink()
{
    if (m_large.size() > m_small.size() / 3) {
        m_wide.reserve(m_small.size());
        for (std::size_t i = 0, large = 0; i < m_small.size(); ++i)
            m_wide.push_back(m_small[i] == none        ? wideNone
                             : m_small[i] == elsewhere ? m_large[large++]
                                                       : m_small[i]);
        m_small = {};
        m_large = {};
        m_largeRows = {};
    }
    m_small.shrink_to_fit();
    m_large.shrink_to_fit();
    m_largeRows.shrink_to_fit();
}

std::optional<std::int64_t> AmountColumn::at(std::size_t row) const
{
    if (m_small.empty())
        return m_wide[row] == wideNone ? std::nullopt : std::optional(m_wide[row]);
    if (m_small[row] == none)
        return std::nullopt;
    if (m_small[row] != elsewhere)
        return m_small[row];
    const auto it = std::ranges::lower_bound(m_largeRows, static_cast<std::uint32_t>(row));
    return m_large[static_cast<std::size_t>(it - m_largeRows.begin())];
}

void AmountColumn::decode(std::size_t first, std::size_t count, std::int64_t *amounts,
                          std::uint8_t *known) const
{
    if (m_small.empty()) {
        for (std::size_t i = 0; i < count; ++i) {
            const std::int64_t amount = m_wide[first + i];
            known[i] = amount != wideNone;
            amounts[i] = amount != wideNone ? amount : 0;
        }
        return;
    }
    const std::int32_t *small = m_small.data() + first;
    for (std::size_t i = 0; i < count; ++i) {
        known[i] = small[i] != none;
        amounts[i] = small[i] > elsewhere ? small[i] : 0;
    }
    auto it = std::ranges::lower_bound(m_largeRows, static_cast<std::uint32_t>(first));
    for (; it != m_largeRows.end() && *it < first + count; ++it)
        amounts[*it - first] = m_large[static_cast<std::size_t>(it - m_largeRows.begin())];
}

std::size_t AmountColumn::bytes() const
{
    return m_small.capacity() * sizeof(std::int32_t) + m_largeRows.capacity() * sizeof(std::uint32_t) +
           (m_large.capacity() + m_wide.capacity()) * sizeof(std::int64_t);
}

void RunColumn::append(std::int64_t number)
{
    if (m_runs.empty() || number != m_next)
        m_runs.push_back({m_size, number});
    m_next = number + 1;
    ++m_size;
}

void RunColumn::append(const RunColumn &other)
{
    for (std::size_t i = 0; i < other.m_runs.size(); ++i) {
        const Run &run = other.m_runs[i];
        if (m_runs.empty() || run.number != m_next)
            m_runs.push_back({m_size, run.number});
        const std::size_t end = i + 1 < other.m_runs.size() ? other.m_runs[i + 1].first : other.m_size;
        m_size += end - run.first;
        m_next = run.number + static_cast<std::int64_t>(end - run.first);
    }
}

std::size_t RunColumn::runOf(std::size_t row) const
{
    const auto after = std::ranges::upper_bound(m_runs, row, {}, &Run::first);
    return static_cast<std::size_t>(after - m_runs.begin()) - 1;
}

void RunColumn::decode(std::size_t first, std::size_t count, std::int64_t *numbers) const
{
    std::size_t run = count == 0 ? 0 : runOf(first);
    for (std::size_t i = 0; i < count; ++i) {
        while (run + 1 < m_runs.size() && m_runs[run + 1].first <= first + i)
            ++run;
        numbers[i] = m_runs[run].number + static_cast<std::int64_t>(first + i - m_runs[run].first);
    }
}

std::optional<std::size_t> RunColumn::find(std::int64_t number) const
{
    const auto after = std::ranges::upper_bound(m_runs, number, {}, &Run::number);
    if (after == m_runs.begin())
        return std::nullopt;
    const Run &run = *std::prev(after);
    const std::size_t row = run.first + static_cast<std::size_t>(number - run.number);
    const std::size_t end = after == m_runs.end() ? m_size : after->first;
    return row < end ? std::optional(row) : std::nullopt;
}
