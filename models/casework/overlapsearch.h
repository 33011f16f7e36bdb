// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/overlap.h"
#include "casework/overlaprows.h"
#include "core/progress.h"

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

/** Groups of rows under construction: one row a source at most. */
class OverlapSheaves {
public:
    explicit OverlapSheaves(const OverlapRows &rows) : m_rows(rows) {}
    /** These two are one; each joins the other's group, unless that has a row of its source already. */
    void join(std::size_t a, std::size_t b);
    bool contains(std::size_t row) const { return m_sheafOf.contains(row); }
    /** The one to count first: the first that is not left out. */
    QList<OverlapGroup> groups(OverlapKind kind) const;

private:
    const OverlapRows &m_rows;
    std::vector<std::vector<std::size_t>> m_sheaves;
    std::unordered_map<std::size_t, std::size_t> m_sheafOf;
};

/** Finds what the import of a sheet said stands in it before: copies of a row, and versions of an item. */
class SameSheet {
public:
    SameSheet(const OverlapRows &rows, const CaseConnection &connection)
        : m_rows(rows), m_connection(connection)
    {
    }
    /** Whether any import said so: quick. */
    static Result<bool> any(const CaseConnection &connection);
    /** Rows in `taken` (by row) are in no group; all of a group but the one that counts are taken after. */
    Result<QList<OverlapGroup>> find(std::vector<bool> &taken, const Progress &progress);

private:
    /** By the source and the number of the first row: its copies, and its versions. */
    using Repeats = std::map<std::pair<std::uint32_t, std::int64_t>, std::array<std::vector<std::size_t>, 2>>;
    Result<void> readFlags();
    void add(OverlapKind kind, std::size_t first, const std::vector<std::size_t> &repeats,
             std::vector<bool> &taken, QList<OverlapGroup> &groups) const;

    const OverlapRows &m_rows;
    const CaseConnection &m_connection;
    Repeats m_repeats;
};

/** Finds the same declaration and item in several sources. */
class SameDeclarations {
public:
    SameDeclarations(const OverlapRows &rows, const CaseConnection &connection)
        : m_rows(rows), m_connection(connection)
    {
    }
    /** Rows in `taken` (by row) are in no group. */
    Result<void> find(const std::vector<bool> &taken, OverlapSheaves &sheaves, const Progress &progress);

private:
    Result<void> readItems(const std::vector<std::size_t> &rows);
    void pairNumber(const std::vector<std::size_t> &rows, OverlapSheaves &sheaves) const;
    int score(std::size_t a, std::size_t b, bool alone) const;
    const std::string &item(std::size_t row) const;

    const OverlapRows &m_rows;
    const CaseConnection &m_connection;
    std::unordered_map<std::size_t, std::string> m_items;
};

/** Finds the same goods under numbers of two offices: the export line and the import line of one shipment. */
class SameGoods {
public:
    explicit SameGoods(const OverlapRows &rows) : m_rows(rows) {}
    Result<void> find(const std::vector<bool> &taken, OverlapSheaves &sheaves,
                      const Progress &progress) const;

private:
    void pairGoods(const std::vector<std::size_t> &rows, OverlapSheaves &sheaves) const;
    int score(std::size_t a, std::size_t b) const;
    const OverlapRows &m_rows;
};
