// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/textarena.h"
#include "readers/sheetreader.h"

#include <string>
#include <vector>

/** Columns whose empty cells mean the same as the cell above. */
class FillDown {
public:
    void add(int column) { m_above.push_back({static_cast<std::size_t>(column)}); }
    bool empty() const { return m_above.empty(); }
    /** True if all of the columns are empty: the row goes on with what stands above. */
    bool isBelow(const RowView &row) const;
    /** Only takes up what stands in a row that names what the rows below it are of. */
    void see(const RowView &row);
    /** Puts what stands above into the empty cells; the row that is kept as evidence stays as it is. */
    void fill(RowView &row, TextArena &arena);

private:
    struct Above {
        std::size_t column;
        std::string text = {};
        CellKind kind = CellKind::Empty;
    };
    std::vector<Above> m_above;
    std::vector<CellView> m_row;
};
