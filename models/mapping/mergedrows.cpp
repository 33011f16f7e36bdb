// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mergedrows.h"

#include "mapping/celltext.h"
#include "mapping/columnrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergedRows)
};

/** Units and currencies count where a column of amounts refers to them, whatever else they are. */
bool isReferredTo(const ColumnMapping &mapping, int column)
{
    return std::ranges::any_of(mapping.columns, [column](const ColumnUse &use) {
        return use.field != Field::None && (use.unitColumn == column || use.currencyColumn == column);
    });
}

} // namespace

MergedRows::MergedRows(const ColumnMapping &mapping)
    : m_merged(mapping.merged), m_headerRow(mapping.headerRow)
{
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
    for (const ColumnUse &use : mapping.columns) {
        const std::int64_t rows = mapping.merged.rows(use.column);
        if (rows == 0 || (use.field == Field::None && !isReferredTo(mapping, use.column)))
            continue;
        const int count = static_cast<int>(std::min<std::int64_t>(rows, INT_MAX));
        const QString header = use.header.simplified();
        Issue issue;
        issue.severity = Issue::Severity::Note;
        issue.kind = QStringLiteral("merged-cells");
        issue.text =
            ColumnRules::isNumber(use.field)
                ? Words::tr("“%1” has merged cells. What stands in one is counted once, in its first row; "
                            "for the %n rows below it nothing is counted.",
                            nullptr, count)
                      .arg(header)
                : Words::tr("“%1”: %n rows have what stands above them, in a merged cell or in the head line "
                            "of their items.",
                            nullptr, count)
                      .arg(header);
        issue.column = use.column;
        issue.header = use.header;
        issues.append(issue);
    }
    return issues;
}
