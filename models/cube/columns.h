// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <variant>
#include <vector>

/**
 * One small number a row: a code of a dictionary, in as many bytes (1, 2 or 4) as the largest needs. A column
 * without any row stands for zeros in every row.
 */
class CodeColumn {
public:
    void append(std::uint32_t code);
    /** Appends all of another column, each code looked up in `translation`; an empty one changes nothing. */
    void append(const CodeColumn &other, std::span<const std::uint32_t> translation);
    void set(std::size_t row, std::uint32_t code);
    /** As many zeros as there are rows, so that codes can be set. */
    void resize(std::size_t rows);
    void shrink();

    std::uint32_t at(std::size_t row) const
    {
        return std::visit([row](const auto &v) { return v.empty() ? 0U : std::uint32_t{v[row]}; }, m_codes);
    }
    bool empty() const { return size() == 0; }
    std::size_t size() const
    {
        return std::visit([](const auto &v) { return v.size(); }, m_codes);
    }
    std::size_t bytes() const
    {
        return std::visit([](const auto &v) { return v.capacity() * sizeof(v[0]); }, m_codes);
    }
    /** Calls f with the typed codes: uint8_t, uint16_t or uint32_t. */
    template<class F> decltype(auto) visit(F &&f) const
    {
        return std::visit([&f](const auto &v) { return f(v.data()); }, m_codes);
    }

private:
    void widen(std::uint32_t code);
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>> m_codes;
};

/**
 * One exact 64-bit number a row, or none. Most masses and values fit 32 bits: those that do not stand in a
 * list beside, in order of rows; a column of many such turns to 64 bits a row.
 */
class AmountColumn {
public:
    void append(std::optional<std::int64_t> amount);
    void append(const AmountColumn &other);
    /** Chooses the smaller form and gives back spare memory. To be called once, when all rows are there. */
    void shrink();

    std::optional<std::int64_t> at(std::size_t row) const;
    /** The amounts of rows first to first + count - 1, 0 where there is none, and whether there is one. */
    void decode(std::size_t first, std::size_t count, std::int64_t *amounts, std::uint8_t *known) const;
    std::size_t size() const { return m_small.empty() ? m_wide.size() : m_small.size(); }
    std::size_t bytes() const;
    /** True if a sum over any of the rows fits 64 bits for certain. */
    bool sumsFit() const { return m_sumsFit; }
    /** True if no row has an amount. */
    bool nothingKnown() const { return m_known == 0; }

private:
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();
    static constexpr std::int32_t elsewhere = none + 1;
    static constexpr std::int64_t wideNone = std::numeric_limits<std::int64_t>::min();
    std::vector<std::int32_t> m_small;
    std::vector<std::uint32_t> m_largeRows;
    std::vector<std::int64_t> m_large;
    std::vector<std::int64_t> m_wide;
    std::uint64_t m_absoluteSum = 0;
    std::size_t m_known = 0;
    bool m_sumsFit = true;
};

/** One number a row that mostly counts up by one, such as row numbers: stored as runs. */
class RunColumn {
public:
    void append(std::int64_t number);
    void append(const RunColumn &other);
    std::int64_t at(std::size_t row) const
    {
        const Run &run = m_runs[m_runs.size() == 1 ? 0 : runOf(row)]; // mostly all count up
        return run.number + static_cast<std::int64_t>(row - run.first);
    }
    /** The numbers of rows first to first + count - 1. */
    void decode(std::size_t first, std::size_t count, std::int64_t *numbers) const;
    /** The row that holds a number; only right while the numbers rise. */
    std::optional<std::size_t> find(std::int64_t number) const;
    std::size_t size() const { return m_size; }
    std::size_t bytes() const { return m_runs.capacity() * sizeof(Run); }

private:
    struct Run {
        std::size_t first;
        std::int64_t number;
    };
    std::size_t runOf(std::size_t row) const;
    std::vector<Run> m_runs;
    std::size_t m_size = 0;
    std::int64_t m_next = 0;
};
