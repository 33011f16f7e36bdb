// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"

#include <string>
#include <vector>

/** Holds the rows of a sheet that stand in the file in another order than that of their numbers. */
class SortedRows : public RowSink {
public:
    explicit SortedRows(RowSink &sink) : m_sink(sink) {}
    void merged(const MergedCells &cells) override { m_sink.merged(cells); }
    void shown(int column, std::string_view currency) override { m_sink.shown(column, currency); }
    bool row(const RowView &row) override;
    /**
     * Hands them over by their numbers, and tells that it was done. A number that stands in the file twice is
     * that of the first row; the other one is numbered behind the last, so that none is lost and none stands
     * for another.
     */
    void handOver(IssueLog &issues);

private:
    struct Cell {
        std::size_t size;
        CellKind kind;
    };
    struct Row {
        std::int64_t number;
        std::size_t text;  ///< where its first cell's begins
        std::size_t cells; ///< where they begin
        std::size_t count;
        bool hidden;
    };
    bool pass(const Row &row, std::int64_t number);

    RowSink &m_sink;
    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    std::vector<CellView> m_views;
};
