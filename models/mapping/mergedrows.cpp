// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mergedrows.h"

#include "mapping/celltext.h"
#include "mapping/columnrules.h"

#include <algorithm>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(MergedRows)
};

/** Units and currencies count where a column of amounts refers to them, whatever else they are. */
bool isReferredTo(const ColumnMapping &mapping, int column)
{
    return column == mapping.statusColumn ||
           std::ranges::any_of(mapping.columns, [column](const ColumnUse &use) {
               return use.field != Field::None && (use.unitColumn == column || use.currencyColumn == column ||
                                                   use.kindColumn == column || use.directionColumn == column);
           });
}

} // namespace

MergedRows::MergedRows(const ColumnMapping &mapping)
    : m_merged(mapping.merged), m_headerRow(mapping.headerRow)
{
    m_merged.add(mapping.heads);
    for (const ColumnUse &use : mapping.columns) {
        const bool counts = use.field != Field::None && !ColumnRules::isNumber(use.field);
        if (counts || isReferredTo(mapping, use.column))
            m_tops.push_back({use.column});
    }
}

void MergedRows::merge(const QList<MergedCells> &cells)
{
    m_merged.add(cells);
}

void MergedRows::see(const RowView &row)
{
    if (row.number <= m_headerRow)
        return;
    for (Top &top : m_tops) {
        if (m_merged.top(top.column, row.number + 1) != row.number)
            continue;
        const auto column = static_cast<std::size_t>(top.column);
        const CellView cell = column < row.cells.size() ? row.cells[column] : CellView();
        top.row = row.number;
        top.text = cell.text;
        top.kind = cell.kind;
    }
}

void MergedRows::fill(RowView &row, TextArena &arena)
{
    bool copied = false;
    for (const Top &top : m_tops) {
        const auto column = static_cast<std::size_t>(top.column);
        const bool filled = column < row.cells.size() && !CellText::trimmed(row.cells[column].text).empty();
        if (filled || top.row == 0 || m_merged.top(top.column, row.number) != top.row)
            continue;
        if (!copied)
            m_filled.assign(row.cells.begin(), row.cells.end());
        copied = true;
        if (column >= m_filled.size())
            m_filled.resize(column + 1);
        m_filled[column] = {arena.store(top.text), top.kind};
    }
    if (copied)
        row.cells = m_filled;
}

QList<Issue> MergedRows::issues(const ColumnMapping &mapping)
{
    QList<Issue> issues;
    MergedColumns all = mapping.merged;
    all.add(mapping.heads);
    for (const ColumnUse &use : mapping.columns) {
        const std::int64_t rows = all.rows(use.column);
        if (rows == 0 || (use.field == Field::None && !isReferredTo(mapping, use.column)))
            continue;
        const QString header = use.header.simplified();
        Issue issue;
        issue.severity = Issue::Severity::Note;
        issue.kind = QStringLiteral("merged-cells");
        issue.text =
            ColumnRules::isNumber(use.field)
                ? Words::tr("“%1” has merged cells. What stands in one is counted once, in its first row; "
                            "nothing is counted for the other rows, which are %2.")
                      .arg(header, QString::number(rows))
                : Words::tr("“%1”: what stands in a merged cell, or in the head line of its items, is taken "
                            "for the rows below it, which are %2.")
                      .arg(header, QString::number(rows));
        issue.column = use.column;
        issue.header = use.header;
        issues.append(issue);
    }
    return issues;
}
