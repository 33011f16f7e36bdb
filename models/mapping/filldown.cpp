// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/filldown.h"

#include "mapping/celltext.h"

#include <algorithm>

bool FillDown::isBelow(const RowView &row) const
{
    return !m_above.empty() && std::ranges::all_of(m_above, [&row](const Above &above) {
        return above.column >= row.cells.size() || CellText::trimmed(row.cells[above.column].text).empty();
    });
}

void FillDown::see(const RowView &row)
{
    for (Above &last : m_above) {
        if (last.column >= row.cells.size() || CellText::trimmed(row.cells[last.column].text).empty())
            continue;
        last.text = row.cells[last.column].text;
        last.kind = row.cells[last.column].kind;
    }
}

void FillDown::fill(RowView &row, TextArena &arena)
{
    m_row.assign(row.cells.begin(), row.cells.end());
    for (Above &last : m_above) {
        if (last.column >= m_row.size())
            m_row.resize(last.column + 1, CellView{{}, CellKind::Empty});
        CellView &cell = m_row[last.column];
        if (!CellText::trimmed(cell.text).empty()) {
            last.text = cell.text;
            last.kind = cell.kind;
        } else {
            cell = {arena.store(last.text), last.kind};
        }
    }
    row.cells = m_row;
}
