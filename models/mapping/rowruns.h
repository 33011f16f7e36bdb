// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

/** A set of rows of a sheet, counted from 1, kept as runs: "5 7-9". A value. */
class RowRuns {
public:
    /** Rows and runs between blanks or commas; nothing for anything else. */
    static std::optional<RowRuns> parse(const QString &text);
    /** Rows in any order; quick where there are many. */
    static RowRuns of(std::vector<std::int64_t> rows);
    QString text() const;

    bool empty() const { return m_runs.empty(); }
    bool contains(std::int64_t row) const { return find(row) != m_runs.end(); }
    /** The first row of the run that this row is in, and the last; 0 for none. */
    std::int64_t begin(std::int64_t row) const;
    std::int64_t end(std::int64_t row) const;
    /** The last row; 0 for none. */
    std::int64_t last() const { return m_runs.empty() ? 0 : m_runs.back().second; }
    /** How many rows. */
    std::int64_t size() const;
    std::int64_t runs() const { return static_cast<std::int64_t>(m_runs.size()); }
    void insert(std::int64_t row) { insert(row, row); }
    void insert(std::int64_t first, std::int64_t last);
    /** Both take time that grows with the runs, not with their product. */
    void add(const RowRuns &others);
    void remove(const RowRuns &others);
    bool operator==(const RowRuns &) const = default;

private:
    using Run = std::pair<std::int64_t, std::int64_t>;
    std::vector<Run>::const_iterator find(std::int64_t row) const;
    std::vector<Run> m_runs; ///< first and last row of each, in order, never touching
};
