// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/filldown.h"

#include "mapping/celltext.h"

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
