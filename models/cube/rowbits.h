// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/columns.h"
#include "cube/filterplan.h"

#include <QList>

#include <cstdint>
#include <vector>

/** Some of the rows of a case, one bit a row. Works on all cores. */
class RowBits {
public:
    /** All rows. */
    explicit RowBits(std::size_t rows);
    /** The rows to list: those that pass at every field, and what a plan lists though it is in no sum. */
    static RowBits of(const FilterPlan &plan, std::size_t rows);

    std::size_t count() const { return m_count; }
    /** The rows, ascending. */
    std::vector<std::uint32_t> rows() const;
    /** The numbers of these rows, in the order in which `order` has them; none means as they are. */
    QList<std::int64_t> numbers(const std::vector<std::uint32_t> *order, const RunColumn &ids) const;

private:
    bool has(std::size_t row) const { return m_words[row / 64] >> row % 64 & 1; }
    /** How many are among the places first to end - 1 of an order. */
    std::size_t countIn(const std::vector<std::uint32_t> *order, std::size_t first, std::size_t end) const;
    std::vector<std::uint64_t> m_words;
    std::size_t m_rows = 0, m_count = 0;
};
