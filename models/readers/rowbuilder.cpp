// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/rowbuilder.h"

#include "readers/boundedcell.h"

#include <algorithm>

namespace {
// The longest text that Excel keeps in a cell, in UTF-8: what is longer was made by other means.
constexpr std::size_t LongestHonest = 3 * 32'767;
} // namespace

void RowBuilder::beginRow(std::int64_t number, bool hidden)
{
    if (m_open)
        endRow();
    if (number < 1 || (number <= m_number && !m_anyOrder)) {
        m_issues.add(
            {Issue::Severity::Warning,
             "row-out-of-order",
             {QT_TRANSLATE_NOOP(
                  "Readers", "A row numbered %1 follows row %2; from here on rows are numbered in the order "
                             "of reading, and their numbers are not those of the file."),
              {QString::number(number), QString::number(m_number)}},
             m_number + 1,
             -1,
             1});
        number = m_number + 1;
    }
    if (number > m_limits.rows)
        refuse(QT_TRANSLATE_NOOP("Readers", "The sheet goes on past row %1, more than a sheet can have."),
               {QString::number(m_limits.rows)});
    if (hidden) {
        m_issues.add(
            {Issue::Severity::Note,
             "row-hidden",
             {QT_TRANSLATE_NOOP("Readers", "The row is hidden in the file; it was read like any other."), {}},
             number,
             -1,
             1});
    }
    m_number = number;
    m_hidden = hidden;
    m_open = true;
    m_cells.clear();
    m_text.clear();
    m_used = 0;
    m_nextColumn = 0;
}

void RowBuilder::addCell(std::int64_t column, CellKind kind)
{
    const Cell cell{nullptr, m_used, m_text.size() - m_used, kind};
    m_used = m_text.size();
    place(column, cell);
}

void RowBuilder::addCell(std::int64_t column, CellKind kind, std::string_view outside)
{
    place(column, {outside.data(), 0, outside.size(), kind});
}

void RowBuilder::addUncalculated(std::int64_t column)
{
    m_issues.add(
        {Issue::Severity::Error,
         "formula-without-value",
         {QT_TRANSLATE_NOOP("Readers",
                            "The cell holds a formula, and the file does not say what it comes to; the cell "
                            "was left empty. Open the file in a spreadsheet program, save it, and import "
                            "that."),
          {}},
         m_number,
         static_cast<int>(column),
         1});
    addCell(column, CellKind::Empty);
}

void RowBuilder::place(std::int64_t column, Cell cell)
{
    m_nextColumn = column + 1;
    if (column < 0 || column >= m_limits.columns) {
        m_issues.add(
            {Issue::Severity::Error,
             "columns-cut",
             {QT_TRANSLATE_NOOP("Readers", "The row goes on past column %1; what lies beyond was left out."),
              {QString::number(m_limits.columns)}},
             m_number,
             m_limits.columns,
             1});
        return;
    }
    if (++m_visited > m_limits.cells)
        refuse(QT_TRANSLATE_NOOP("Readers", "The sheet holds more than %1 cells."),
               {QString::number(m_limits.cells)});
    if (cell.size > LongestHonest) {
        m_longText += static_cast<std::int64_t>(
            std::min<std::size_t>(cell.size, static_cast<std::size_t>(m_limits.cellBytes)));
        if (m_longText > m_limits.ratioGrace / 4)
            refuse(QT_TRANSLATE_NOOP(
                       "Readers",
                       "Row %1: the cells hold far longer text than a spreadsheet can; such a file "
                       "is made to harm."),
                   {QString::number(m_number)});
    }
    if (cell.size == 0)
        cell.kind = CellKind::Empty;
    const auto at = static_cast<std::size_t>(column);
    if (m_cells.size() <= at)
        m_cells.resize(at + 1, Cell{nullptr, 0, 0, CellKind::Empty});
    m_cells[at] = cell;
}

void RowBuilder::merge(std::int64_t column, std::int64_t first, std::int64_t last)
{
    last = std::min(last, m_limits.rows);
    if (column < 0 || column >= m_limits.columns || first < 1 || last <= first)
        return;
    if (m_merged++ < m_limits.mergedCells) {
        m_sink.merged({static_cast<int>(column), first, last});
        return;
    }
    m_issues.add(
        {Issue::Severity::Error,
         "merged-cells-cut",
         {QT_TRANSLATE_NOOP("Readers", "The sheet has more than %1 merged cells; in the rows below this "
                                       "one they are taken for empty ones."),
          {QString::number(m_limits.mergedCells)}},
         first,
         static_cast<int>(column),
         1});
}

void RowBuilder::show(std::int64_t column, std::string_view currency)
{
    if (column < 0 || column >= m_limits.columns)
        return;
    const auto at = static_cast<std::size_t>(column);
    if (m_shown.size() <= at)
        m_shown.resize(at + 1);
    if (m_shown[at] == currency)
        return;
    m_shown[at] = currency;
    m_sink.shown(static_cast<int>(column), currency);
}

bool RowBuilder::endRow()
{
    if (!m_open)
        return !m_stopped;
    m_open = false;
    while (!m_cells.empty() && m_cells.back().size == 0)
        m_cells.pop_back();
    return handOver();
}

bool RowBuilder::handOver()
{
    if (m_stopped || m_cells.empty())
        return !m_stopped;
    m_views.clear();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const std::string_view text(cell.outside ? cell.outside : m_text.data() + cell.begin, cell.size);
        m_views.push_back({BoundedCell::of(text, m_limits, m_issues, m_number, i), cell.kind});
    }
    m_stopped = !m_sink.row({m_number, m_views, m_hidden});
    return !m_stopped;
}

void RowBuilder::refuseCell(std::int64_t bytes) const
{
    refuse(
        QT_TRANSLATE_NOOP("Readers", "Row %1 holds a cell of more than %2 MiB; such a file is made to harm."),
        {QString::number(m_number), QString::number(bytes >> 20)});
}

void RowBuilder::countRepeated(std::int64_t cells)
{
    m_repeated += cells;
    if (m_repeated > m_limits.repeatedCells)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers",
                   "Row %1 and those above it say of more than %2 cells that they are like others; such a "
                   "file is made to harm."),
               {QString::number(m_number), QString::number(m_limits.repeatedCells)});
}

bool RowBuilder::repeatRow(std::int64_t times)
{
    if (times > 0)
        countRepeated(times * static_cast<std::int64_t>(m_cells.size()));
    for (; times > 0 && !m_stopped; --times) {
        ++m_number;
        handOver();
    }
    return !m_stopped;
}
