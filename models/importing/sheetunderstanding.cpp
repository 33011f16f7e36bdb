// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetunderstanding.h"

#include "mapping/mergedrows.h"

#include <algorithm>

namespace {

struct SheetUnderstandingText {
    WAYBILL_SAID_FUNCTIONS(SheetUnderstanding)
};

} // namespace

SheetUnderstanding::SheetUnderstanding(const ColumnMapping &mapping, const ImportKnowledge &knowledge)
    : m_mapping(mapping), m_parser(m_mapping, knowledge.countries), m_repeats(m_mapping),
      m_classifier(knowledge.classifier), m_categories(knowledge.classifier), m_columns(m_mapping)
{
}

void SheetUnderstanding::watchSums(std::int64_t after)
{
    if (after > 0)
        m_watch.emplace(m_mapping, after);
}

void SheetUnderstanding::understand(RowBatch &batch)
{
    batch.merged.removeIf([this](const MergedCells &cells) { return cells.first <= m_mapping.headerRow; });
    m_mapping.merged.add(batch.merged);
    m_parser.merge(batch.merged);
    batch.lines.reserve(static_cast<std::size_t>(batch.rows.rows()));
    m_repeats.begin(batch.rows);
    PackedRows::Cursor cursor(batch.rows);
    RowView row;
    while (cursor.next(row)) {
        ParsedRow parsed = m_parser.parse(row, batch.arena);
        if (m_watch)
            m_watch->add(row, parsed);
        parsed.record.row = row.number;
        RowBatch::Line &line = batch.lines.emplace_back(RowBatch::Line{parsed.kind, parsed.record, {}, 0});
        count(parsed.kind);
        m_columns.count(row, parsed);
        for (const Issue &issue : parsed.issues) {
            if (issue.severity != Issue::Severity::Note)
                line.marks |= ShipmentMark::hasProblems;
            list(issue, batch);
        }
        if (parsed.kind != RowKind::Shipment)
            continue;
        if (row.hidden)
            line.marks |= ShipmentMark::hiddenRow;
        m_repeats.note(row, line.record, batch.lines.size() - 1);
        for (const Issue &issue : m_runs.take(line.record))
            list(issue, batch);
    }
    findRepeats(batch);
    classify(batch);
}

void SheetUnderstanding::list(const Issue &issue, RowBatch &batch)
{
    if (m_issues.take(issue))
        batch.issues.append(issue);
    constexpr qsizetype told = 3;
    const bool above =
        issue.kind == u"row-above-table" && std::ranges::none_of(m_otherTables, [](const Issue &each) {
            return each.kind == u"row-above-table";
        });
    if ((issue.kind == u"other-table" || above) && m_otherTables.size() < told)
        m_otherTables.append(issue);
}

void SheetUnderstanding::findRepeats(RowBatch &batch)
{
    const QList<Issue> issues = m_repeats.settle(batch.lines);
    if (issues.isEmpty())
        return;
    for (const Issue &issue : issues)
        list(issue, batch);
    for (RowBatch::Line &line : batch.lines) {
        if (line.record.repeatedRow != 0)
            line.marks |= ShipmentMark::hasProblems;
    }
}

void SheetUnderstanding::classify(RowBatch &batch)
{
    constexpr std::size_t ahead = 8;
    for (std::size_t i = 0; i < batch.lines.size(); ++i) {
        if (i + ahead < batch.lines.size()) {
            const ShipmentRecord &later = batch.lines[i + ahead].record;
            m_categories.expect(later.hs, later.description);
        }
        if (batch.lines[i].kind == RowKind::Shipment)
            classify(batch.lines[i], batch.arena);
    }
}

QList<Issue> SheetUnderstanding::closingIssues()
{
    QList<Issue> issues;
    if (m_mapping.takenOut) {
        Issue out;
        out.severity = Issue::Severity::Note;
        out.kind = QStringLiteral("taken-out");
        out.text =
            SheetUnderstandingText::tr("This source was taken out of the case: none of its rows is counted "
                                       "anywhere until it is put back.");
        return {out};
    }
    for (const MappingQuestion &question : m_mapping.questions) {
        if (question.id.contains(QStringLiteral("-alias:")) && question.answerIds.value(0) == u"-")
            continue; // a name that nobody explained is a problem in each of its rows already
        Issue issue;
        issue.severity = Issue::Severity::Note;
        issue.kind = QStringLiteral("assumed");
        issue.text =
            SheetUnderstandingText::tr("Nobody answered “%1” It was assumed: %2. Another answer can be "
                                       "given by correcting the columns of the source.")
                .arg(question.text, question.answers.value(0));
        issue.column = question.column;
        const auto use = std::ranges::find(m_mapping.columns, question.column, &ColumnUse::column);
        if (use != m_mapping.columns.end())
            issue.header = use->header;
        issues.append(issue);
    }
    issues += MergedRows::issues(m_mapping);
    for (const Issue &issue : m_repeats.closingIssues() + m_runs.closingIssues()) {
        if (m_issues.take(issue))
            issues.append(issue);
    }
    return issues + m_issues.rest();
}

void SheetUnderstanding::count(RowKind kind)
{
    ++m_ledger.rows;
    switch (kind) {
    case RowKind::Shipment:
        ++m_ledger.shipments;
        break;
    case RowKind::Header:
        ++m_ledger.headers;
        break;
    case RowKind::Subtotal:
        ++m_ledger.subtotals;
        break;
    case RowKind::Blank:
        ++m_ledger.blank;
        break;
    case RowKind::Refused:
        ++m_ledger.refused;
        break;
    }
}

void SheetUnderstanding::classify(RowBatch::Line &line, TextArena &arena)
{
    const ShipmentRecord &record = line.record;
    const auto &[verdict, reason] = m_categories.decide(record.hs, record.description, record.date);
    line.category.category = m_classifier.categoryId(verdict); // lives as long as the classifier
    if (!reason)
        return;
    line.category.textAndCodeDiffer = verdict.textAndCodeDiffer;
    line.category.rule = arena.store(reason->rule);
    line.category.reason = arena.store(reason->text);
    line.category.reasonParts = arena.store(reason->parts);
}
