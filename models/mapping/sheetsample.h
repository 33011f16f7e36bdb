// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sheetreader.h"

#include <cstdint>
#include <string>
#include <vector>

/** The first rows of a sheet, kept in bounded memory so that they can be looked at more than once. */
class SheetSample {
public:
    explicit SheetSample(int maxRows = 2000) : m_maxRows(static_cast<std::size_t>(maxRows)) {}

    /** Headers of columns whose cells were said once and stand on several rows. */
    void setShared(const QStringList &headers) { m_shared = headers; }
    bool isShared(const QString &header) const { return m_shared.contains(header); }
    /** Keeps a row; false once there is room for no more. */
    bool add(const RowView &row);
    bool full() const { return m_rows.size() >= m_maxRows || m_bytes >= maxBytes; }
    std::size_t size() const { return m_rows.size(); }
    /** The widest row's number of cells. */
    std::size_t width() const { return m_width; }
    std::int64_t number(std::size_t index) const { return m_rows[index].number; }
    /** The cell's text; empty outside the row. */
    std::string_view text(std::size_t index, std::size_t column) const;
    CellView cell(std::size_t index, std::size_t column) const;
    /** The row's cells, in a list that the caller keeps. */
    const std::vector<CellView> &cells(std::size_t index, std::vector<CellView> &list) const;

private:
    static constexpr std::size_t maxBytes = 32 << 20;
    static constexpr std::size_t maxCell = 400; // longer texts tell no more of a column
    struct Cell {
        std::string text;
        CellKind kind;
    };
    struct Row {
        std::int64_t number;
        std::vector<Cell> cells;
    };
    QStringList m_shared;
    std::vector<Row> m_rows;
    std::size_t m_maxRows;
    std::size_t m_bytes = 0;
    std::size_t m_width = 0;
};
