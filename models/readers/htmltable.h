// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/htmltokens.h"
#include "readers/rowbuilder.h"

#include <algorithm>
#include <optional>
#include <vector>

/** Turns the tokens of one table of a web page into rows; tables inside it are tables of their own. */
class HtmlTable {
public:
    HtmlTable(int table, RowBuilder &rows, const ReadLimits &limits)
        : m_wanted(table), m_rows(rows), m_limits(limits)
    {
    }
    /** False when the table has ended or the sink has seen enough. */
    bool take(const HtmlTokens::Token &token);
    void finish();
    /** The page writes ends of rows or cells, so that one without an end of its table is no whole one. */
    bool writesEnds() const { return m_writesEnds; }
    /** True until the table has ended. */
    bool isOpen() const { return std::find(m_open.begin(), m_open.end(), m_wanted) != m_open.end(); }

private:
    void start(const HtmlTokens::Token &token);
    void startRow(const HtmlTokens::Token &token);
    void startCell(const HtmlTokens::Token &token);
    void endCell();
    std::optional<CellKind> addDate();
    void endRow();
    void addText(std::string_view text);
    void lineBreak();
    std::int64_t freeColumn(std::int64_t column) const;

    int m_wanted;
    RowBuilder &m_rows;
    const ReadLimits &m_limits;
    int m_table = -1;         ///< of the page, in the order in which they begin
    std::vector<int> m_open;  ///< the tables that we are inside of
    std::vector<int> m_spans; ///< by column, rows that a cell above still covers
    std::string m_text;
    std::string m_number; ///< the value that the page gives beside its text
    std::string m_format; ///< how its text shows it, as a number format
    bool m_hasNumber = false;
    bool m_pendingBlank = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_rowHidden = false;
    bool m_writesEnds = false;
    std::int64_t m_row = 0;
    std::int64_t m_column = 0;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
};
