// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"

#include <string>
#include <vector>

/**
 * Gathers the cells of one row after the other and hands them over in order, within the limits; what does not
 * fit is told to the log. One builder serves one read() of one sheet.
 */
class RowBuilder {
public:
    RowBuilder(RowSink &sink, const ReadLimits &limits, IssueLog &issues)
        : m_sink(sink), m_limits(limits), m_issues(issues)
    {
    }

    /** Begins a row; a number that is not above the last one is told and the row numbered on. Ends the row
     * before. */
    void beginRow(std::int64_t number, bool hidden);
    std::int64_t rowNumber() const { return m_number; }
    /** From now on rows may begin in any order; the sink takes them so. */
    void takeAnyOrder() { m_anyOrder = true; }
    /** Text for the next cell is appended here, then finished by addCell(). */
    std::string &text() { return m_text; }
    /** The text since the last addCell() becomes a cell. Columns count from 0. */
    void addCell(std::int64_t column, CellKind kind);
    /** The cell lies in memory that stays as it is until the row has ended. */
    void addCell(std::int64_t column, CellKind kind, std::string_view outside);
    /** An empty cell whose formula has no value in the file, which is told. */
    void addUncalculated(std::int64_t column);
    /** Drops the text since the last addCell(). */
    void dropText() { m_text.resize(m_used); }
    /** Cells of several rows are one; what covers a single row, or lies outside, is none. Columns and rows as
     * everywhere; to be called in the order of the first rows. */
    void merge(std::int64_t column, std::int64_t first, std::int64_t last);
    /** The numbers of a column are shown with the sign of a currency; said again, it is told once. */
    void show(std::int64_t column, std::string_view currency);
    /** The column after the last cell. */
    std::int64_t nextColumn() const { return m_nextColumn; }
    /** Hands the row over. False once the sink has seen enough. */
    bool endRow();
    bool stopped() const { return m_stopped; }
    /** Throws ReadError: the cell in hand goes on past so many bytes. */
    [[noreturn]] void refuseCell(std::int64_t bytes) const;
    /** Counts cells that will only stand for others, before they are made. Throws ReadError past the limit.
     */
    void countRepeated(std::int64_t cells);
    /** Hands the row over under further numbers, for formats that say "this row, n times". */
    bool repeatRow(std::int64_t times);

private:
    struct Cell {
        const char *outside; ///< null: in m_text
        std::size_t begin;
        std::size_t size;
        CellKind kind;
    };
    void place(std::int64_t column, Cell cell);
    bool handOver();

    RowSink &m_sink;
    const ReadLimits &m_limits;
    IssueLog &m_issues;
    std::string m_text;
    std::size_t m_used = 0;
    std::vector<Cell> m_cells; ///< by column
    std::vector<CellView> m_views;
    std::vector<std::string> m_shown; ///< by column, the currency that was told last
    std::int64_t m_number = 0;
    std::int64_t m_nextColumn = 0;
    std::int64_t m_visited = 0;
    std::int64_t m_longText = 0;
    std::int64_t m_repeated = 0;
    std::int64_t m_merged = 0;
    bool m_anyOrder = false;
    bool m_hidden = false;
    bool m_open = false;
    bool m_stopped = false;
};
