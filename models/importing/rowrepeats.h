// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/seenkeys.h"
#include "importing/rowbatch.h"
#include "mapping/columnmapping.h"

#include <QList>

#include <cstdint>
#include <string_view>
#include <vector>

/**
 * Finds shipments of one sheet that stand in it before: rows that are the same cell for cell, and rows that
 * give a declaration and item that an earlier row gave, with other cells. Only says so; all are counted. What
 * two rows without a number, a day and firms have in common proves nothing, so of those only the number is
 * told.
 */
class RowRepeats {
public:
    /** The mapping must outlive this. */
    explicit RowRepeats(const ColumnMapping &mapping) : m_mapping(mapping) {}

    /** To be told of the rows of each batch before its shipments. */
    void begin(const PackedRows &rows);
    /** A shipment of the batch, the next one; the row must be one of the packed rows. */
    void note(const RowView &row, const ShipmentRecord &record, std::size_t line);
    /** Says of those noted since the last call in their records what they repeat, and gives an issue of each.
     */
    QList<Issue> settle(std::vector<RowBatch::Line> &lines);
    /** What is said of the sheet as a whole. */
    QList<Issue> closingIssues() const;

private:
    struct Noted {
        std::uint64_t key;
        std::uint32_t print;
        bool item;    ///< the key is that of a declaration and item
        bool telling; ///< a second such row would be the same shipment
        std::size_t line;
        std::string_view text; ///< the row's first
    };
    struct Counted {
        std::int64_t rows = 0, first = 0, firstSeen = 0;
        void add(std::int64_t row, std::int64_t seen);
    };
    void findCounters(const PackedRows &rows);
    std::uint64_t cellsOf(const RowView &row) const;
    bool repeatsItems(std::int64_t row, std::int64_t seen);

    const ColumnMapping &m_mapping;
    bool m_begun = false;
    std::vector<std::size_t> m_counters; ///< columns that only number the rows
    std::vector<Noted> m_noted;
    SeenKeys m_seen;
    std::int64_t m_items = 0, m_itemRepeats = 0; ///< rows with a declaration and item
    Counted m_alike, m_itemsAlike;               ///< rows that are not listed
};
