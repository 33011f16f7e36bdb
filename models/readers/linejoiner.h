// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"

#include <map>
#include <string>
#include <vector>

/**
 * Joins the lines of a text file that a line break within an unquoted cell has parted: where all rows have as
 * many cells, and some that follow each other have together just those of one row, with numbers and words in
 * the columns where the others have them. Each such row is told. Others pass as they are.
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
    /** What the full rows held in a column. */
    struct Column {
        int words = 0;
        int numbers = 0;
    };
    void learn(const RowView &row);
    void learnColumns(const RowView &row);
    Part joined() const;
    /** Whether the parts are one row, and not short rows of their own. */
    bool isLikeOthers(const Part &whole) const;
    bool hold(const RowView &row);
    bool passJoined(const Part &whole);
    bool passHeld();
    bool pass(std::int64_t number, const Part &part);

    RowSink &m_sink;
    IssueLog &m_issues;
    std::size_t m_width = 0;  ///< cells of all rows so far
    std::size_t m_alike = 0;  ///< rows that had so many
    bool m_given = false;     ///< rows are shorter for other reasons
    std::int64_t m_first = 0; ///< number of the first part that is held
    std::vector<Column> m_columns;
    std::map<std::string, int> m_beginnings; ///< shapes of the first cells, and how many have it
    std::vector<Part> m_held;
    std::size_t m_cells = 0; ///< of the held parts, once they are joined
};
