// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "mapping/columnmapping.h"
#include "mapping/textarena.h"
#include "readers/sheetreader.h"

#include <QList>

#include <string>
#include <vector>

/**
 * Puts what stands in a merged cell into the rows that it covers: texts, dates, countries, units. An amount
 * stays in its first row alone, or it would be counted more than once. Rows have to come in their order.
 */
class MergedRows {
public:
    explicit MergedRows(const ColumnMapping &mapping);

    /** More of them than the mapping knows; before the rows that they cover. */
    void merge(const QList<MergedCells> &cells);
    bool empty() const { return m_merged.empty(); }
    /** Remembers what stands for the rows below; every row has to be shown. */
    void see(const RowView &row);
    /** Fills the empty cells of a row, whose cells then lie in here and in the arena until the next one is
     * filled. */
    void fill(RowView &row, TextArena &arena);
    /** True if the column's cell in this row is a lower part of a merged one. */
    bool isCovered(int column, std::int64_t row) const { return m_merged.top(column, row) > 0; }

    /** What is to be said of each column with such cells. */
    static QList<Issue> issues(const ColumnMapping &mapping);

private:
    struct Top {
        int column = 0;
        std::int64_t row = 0;
        std::string text = {};
        CellKind kind = CellKind::Empty;
    };
    MergedColumns m_merged;
    std::int64_t m_headerRow;
    std::vector<Top> m_tops; ///< columns that are filled
    std::vector<CellView> m_filled;
};
