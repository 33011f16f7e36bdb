// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"

#include <string>
#include <vector>

/**
 * Joins the lines of a text file that a line break within an unquoted cell has parted: where all rows have as
 * many cells, and some that follow each other have together just those of one row. Each such row is told.
 * Others pass as they are.
 */
class LineJoiner : public RowSink {
public:
    /** Both must outlive this. */
    LineJoiner(RowSink &sink, IssueLog &issues) : m_sink(sink), m_issues(issues) {}
    bool row(const RowView &row) override;
    /** Hands over what waits for its remainder; to be called once, behind the last row. */
    void finish() { (void)passHeld(); }

private:
    using Part = std::vector<std::string>;
    void learn(const RowView &row);
    bool hold(const RowView &row);
    bool passJoined();
    bool passHeld();
    bool pass(std::int64_t number, const Part &part);

    RowSink &m_sink;
    IssueLog &m_issues;
    std::size_t m_width = 0;  ///< cells of all rows so far
    std::size_t m_alike = 0;  ///< rows that had so many
    bool m_given = false;     ///< rows are shorter for other reasons
    std::int64_t m_first = 0; ///< number of the first part that is held
    std::vector<Part> m_held;
    std::size_t m_cells = 0; ///< of the held parts, once they are joined
};
