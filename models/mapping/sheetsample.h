// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mergedcolumns.h"
#include "readers/sheetreader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/** The first rows of a sheet, kept in bounded memory so that they can be looked at more than once. */
class SheetSample {
public:
    explicit SheetSample(int maxRows = 2000) : m_maxRows(static_cast<std::size_t>(maxRows)) {}

    /** What parts the cells of a text file, where the empty ones at the end of a row are written too; empty
     * for any other file. */
    void setDelimiter(const QString &delimiter) { m_delimiter = delimiter; }
    bool isDelimited() const { return !m_delimiter.isEmpty(); }
    bool hasCommas() const { return m_delimiter == u","; }
    /** Headers of columns whose cells were said once and stand on several rows. */
    void setShared(const QStringList &headers) { m_shared = headers; }
    bool isShared(const QString &header) const { return m_shared.contains(header); }
    /** That another sheet of the workbook is of imports, by its name. */
    void setBesideImports(bool beside) { m_besideImports = beside; }
    void setBesideCountries(bool beside) { m_besideCountries = beside; }
    bool isBesideCountries() const { return m_besideCountries; }
    bool isBesideImports() const { return m_besideImports; }
    /** Cells that stand for rows below them. */
    void merge(const MergedCells &cells) { m_merged.add(cells); }
    /** True if the cell is a lower part of a merged one. */
    bool isCovered(std::size_t index, std::size_t column) const
    {
        return !m_merged.empty() && m_merged.top(static_cast<int>(column), number(index)) > 0;
    }
    const MergedColumns &merged() const { return m_merged; }
    /** The sign of a currency that the numbers of a column are shown with. */
    void show(int column, std::string_view currency);
    /** The same, where it is one for the column; empty for none. */
    std::string shownCurrency(std::size_t column) const
    {
        return column < m_shown.size() ? m_shown[column].value_or(std::string()) : std::string();
    }
    /** By how many thousands the column's numbers are shown divided: what its header says is of what is
     * shown. */
    int shownThousands(std::size_t column) const
    {
        return column < m_scales.size() ? m_scales[column].value_or(0) : 0;
    }
    static constexpr int severalScales = -1; ///< some of them, or some by more
    /** Keeps a row; false once there is room for no more. */
    bool add(const RowView &row);
    bool full() const { return m_rows.size() >= m_maxRows || m_bytes >= maxBytes; }
    std::size_t size() const { return m_rows.size(); }
    /** The widest row's number of cells. */
    std::size_t width() const { return m_width; }
    /** How many cells the row has with the empty ones at its end, as far as the file writes them. */
    std::size_t writtenWidth(std::size_t index) const { return m_rows[index].written; }
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
        std::size_t written;
        std::vector<Cell> cells;
    };
    QStringList m_shared;
    MergedColumns m_merged;
    std::vector<std::optional<std::string>> m_shown; ///< by column; empty text: several
    std::vector<std::optional<int>> m_scales;        ///< by column
    std::vector<Row> m_rows;
    std::size_t m_maxRows;
    std::size_t m_bytes = 0;
    std::size_t m_width = 0;
    QString m_delimiter;
    bool m_besideImports = false;
    bool m_besideCountries = false; ///< other sheets are named after countries
};
