// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "cube/columnstore.h"
#include "cube/cube.h"

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

/** Places of names in their order, kept once they were asked for. Safe to ask from any thread. */
class RowRanks {
public:
    using Ranks = std::shared_ptr<const std::vector<std::uint32_t>>;
    /** By bytes for long texts, else by collation. */
    Ranks of(const std::shared_ptr<const TextPool> &names, bool byBytes);

private:
    std::mutex m_mutex;
    std::unordered_map<const TextPool *, Ranks> m_ranks;
};

/** The rows of the whole case in the orders last asked for: a filter then only picks from them. Safe to ask from any
 * thread. */
class RowOrders {
public:
    /** Empty where the order is that of the rows. */
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;
    /** Nothing where the order is not kept. */
    Rows find(const RowOrder &order) const;
    void keep(const RowOrder &order, Rows rows);

private:
    static constexpr std::size_t kept = 2;
    mutable std::mutex m_mutex;
    std::vector<std::pair<RowOrder, Rows>> m_orders; ///< the oldest first
};

/**
 * Sorts rows by a column: numbers and days by size, names by collation. What is not given comes last in both
 * directions, equals stay in the order of shipment numbers.
 */
class RowSorter {
public:
    RowSorter(const ColumnStore &store, RowRanks &ranks) : m_store(store), m_ranks(ranks) {}
    /** Fails on a column that is not in memory. */
    Result<void> sort(std::vector<std::uint32_t> &rows, const RowOrder &order) const;
    /** Ranks the names that columns are sorted by, but for texts of which nearly every row has its own. */
    void prepare(const Progress &progress) const;
    static QStringList columns();
    /** True for what people and rules say, which changes while the columns stay. */
    static bool followsRemarks(const RowOrder &order);

private:
    /** A key a row: absent ones last, and inverted for descending orders. */
    using Keys = std::vector<std::uint64_t>;
    bool codeKeys(const std::vector<std::uint32_t> &rows, const RowOrder &order, Keys &keys) const;
    bool amountKeys(const std::vector<std::uint32_t> &rows, const RowOrder &order, Keys &keys) const;
    const ColumnStore &m_store;
    RowRanks &m_ranks;
};
