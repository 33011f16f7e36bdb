// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sortedrows.h"

#include <algorithm>

bool SortedRows::row(const RowView &row)
{
    m_rows.push_back({row.number, m_text.size(), m_cells.size(), row.cells.size(), row.hidden});
    for (const CellView &cell : row.cells) {
        m_cells.push_back({cell.text.size(), cell.kind});
        m_text += cell.text;
    }
    return true;
}

bool SortedRows::pass(const Row &row, std::int64_t number)
{
    m_views.clear();
    std::string_view text = std::string_view(m_text).substr(row.text);
    for (std::size_t i = row.cells; i < row.cells + row.count; ++i) {
        m_views.push_back({text.substr(0, m_cells[i].size), m_cells[i].kind});
        text.remove_prefix(m_cells[i].size);
    }
    return m_sink.row({number, m_views, row.hidden});
}

void SortedRows::handOver(IssueLog &issues)
{
    if (m_rows.empty())
        return;
    std::ranges::stable_sort(m_rows, {}, &Row::number);
    issues.add(
        {Issue::Severity::Note,
         "row-out-of-order",
         {QT_TRANSLATE_NOOP("Readers", "The rows of the sheet do not stand in the file in the order of their "
                                       "numbers; they were read in that order, as a spreadsheet shows them."),
          {}},
         0,
         -1,
         1});
    std::vector<Row> again;
    std::int64_t last = 0;
    for (const Row &row : m_rows) {
        if (row.number == last)
            again.push_back(row);
        else if (!pass(row, row.number))
            return;
        last = row.number;
    }
    for (const Row &row : again) {
        ++last;
        issues.add(
            {Issue::Severity::Warning,
             "row-out-of-order",
             {QT_TRANSLATE_NOOP("Readers", "Row %1 stands in the file again; what it holds there was read as "
                                           "row %2, behind the last one."),
              {QString::number(row.number), QString::number(last)}},
             last,
             -1,
             1});
        if (!pass(row, last))
            return;
    }
}
