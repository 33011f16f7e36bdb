// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sumissue.h"

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(SumIssue)
};

Said textOf(SumKind kind)
{
    switch (kind) {
    case SumKind::Countries:
        return Words::tr("This row names several countries and holds the sums of their rows, so it is not "
                         "counted. %1");
    case SumKind::CountriesDiffer:
        return Words::tr("This row names several countries and stands beside rows of single ones, but their "
                         "sums differ from it. It is not counted, so that nothing is counted twice. %1");
    case SumKind::CountriesAlone:
        return Words::tr("This row names several countries and no rows of single ones stand beside it to "
                         "compare it with. It is counted, and may be counted twice. %1");
    case SumKind::CountriesOnly:
        return Words::tr("This row is of all countries together; the country stays unknown. %1");
    case SumKind::Codes:
        return Words::tr("This row holds the sums of the rows with longer goods codes, or somewhat more than "
                         "these as all such rows do, so it is not counted. %1");
    case SumKind::CodesDiffer:
        return Words::tr("Rows with a short goods code seem to be sums of those with longer ones, and this "
                         "one cannot be told for certain. It is counted, and may be counted twice. %1");
    case SumKind::Lines:
        return Words::tr("This row holds the sums of the rows beside it, as others of its kind do, so it is "
                         "not counted. %1");
    case SumKind::Heads:
        return Words::tr(
            "This row is the head line of the items under it, which says what they share or adds "
            "them up, so it is not counted. %1");
    case SumKind::LinesPerhaps:
        break;
    }
    return Words::tr("This row may hold the sums of the rows beside it, which is not certain. It is counted, "
                     "and may be counted twice. %1");
}

} // namespace

Issue SumIssue::ofRow(const RowView &row, const QString &kind, const Said &text, Issue::Severity severity)
{
    Issue issue;
    issue.severity = severity;
    issue.kind = kind;
    issue.text = text;
    issue.row = row.number;
    for (const CellView &cell : row.cells) {
        if (!cell.text.empty()) {
            issue.value = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
            break;
        }
    }
    return issue;
}

Issue SumIssue::of(SumKind kind, const RowView &row, const Said &amounts)
{
    return ofRow(row, QStringLiteral("sum-") + RowVerdicts::id(kind), textOf(kind).arg(amounts),
                 RowVerdicts::isProblem(kind) ? Issue::Severity::Warning : Issue::Severity::Note);
}

Issue SumIssue::said(bool shipment, const RowView &row, const Said &amounts)
{
    const Said text = shipment ? Words::tr("You said that this row is a shipment. %1")
                               : Words::tr("You said that this row is no shipment; it is not counted. %1");
    return ofRow(row, shipment ? QStringLiteral("row-put-back") : QStringLiteral("row-taken-out"),
                 text.arg(amounts), Issue::Severity::Note);
}

Issue SumIssue::notLookedAt(const RowView &row, std::int64_t last)
{
    return ofRow(
        row, QStringLiteral("sums-not-sought"),
        Words::tr("The sheet is so long that rows which hold the sums of others were looked for only up to "
                  "row %1. Those further down may be counted beside their parts.")
            .arg(last),
        Issue::Severity::Warning);
}
