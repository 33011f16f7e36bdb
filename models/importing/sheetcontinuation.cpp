// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetcontinuation.h"

#include "core/columnletters.h"
#include "core/text.h"
#include "mapping/cancelledrows.h"
#include "mapping/rowparser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetContinuation)
};

/** How many things a row says that only cells of the right kind can say. */
int tellingCells(const ShipmentRecord &r)
{
    return r.date.has_value() + !r.hs.empty() + r.origin.valid() + r.dispatch.valid() + r.trading.valid() +
           r.destination.valid() + r.netGrams.has_value() + r.grossGrams.has_value() +
           r.quantityMilli.has_value() + r.valueCents.has_value();
}

/** The mapping of the sheet before, for rows without a header. */
ColumnMapping withoutHeader(const ColumnMapping &before, const ColumnMapping &own)
{
    ColumnMapping mapping = before;
    mapping.headerRow = 0;
    mapping.headerRows = 0;
    mapping.rows = {};
    mapping.merged = own.merged;
    mapping.heads.clear();
    // The month may be in the sheet's own name.
    const auto ofFile = [](const MappingQuestion &question) { return question.id == u"file-date"; };
    mapping.date = own.date;
    mapping.questions.removeIf(ofFile);
    std::ranges::copy_if(own.questions, std::back_inserter(mapping.questions), ofFile);
    return mapping;
}

/** Columns behind the last one of the sheet before are none of its own: they say nothing, and hide no row. */
void widen(ColumnMapping &mapping, const SheetProposal &sheet)
{
    std::size_t width = 0;
    for (const RawRow &raw : sheet.sample)
        width = std::max(width, static_cast<std::size_t>(raw.cells.size()));
    constexpr qsizetype few = 1; // more are another table
    if (static_cast<qsizetype>(width) > mapping.columns.size() + few)
        return;
    while (mapping.columns.size() < static_cast<qsizetype>(width)) {
        ColumnUse use;
        use.column = static_cast<int>(mapping.columns.size());
        mapping.columns.append(use);
    }
    if (mapping.rowWidth > 0)
        mapping.rowWidth = std::max(mapping.rowWidth, static_cast<int>(width));
}

/** Rows that are cancelled may stand on this sheet alone. */
void askForCancelled(const SheetProposal &sheet, ColumnMapping &mapping)
{
    if (mapping.statusColumn >= 0)
        return;
    SheetSample sample;
    SheetFacts facts;
    facts.facts.resize(static_cast<std::size_t>(mapping.columns.size()));
    for (const RawRow &raw : sheet.sample) {
        const std::vector<CellView> cells = raw.views();
        sample.add({raw.number, cells, raw.hidden});
        for (std::size_t c = 0; c < facts.facts.size(); ++c)
            facts.facts[c].add(c < cells.size() ? cells[c] : CellView{}, nullptr);
    }
    facts.sample = &sample;
    CancelledRows::ask(facts, mapping);
}

/** The numbers of documents that the rows at hand name. */
QSet<QString> documents(const SheetProposal &sheet, const ColumnMapping &mapping)
{
    QSet<QString> numbers;
    for (const ColumnUse &use : mapping.columns) {
        if (use.field != Field::Declaration && use.field != Field::Invoice)
            continue;
        for (const RawRow &raw : sheet.sample) {
            const auto column = static_cast<std::size_t>(use.column);
            if (column < raw.cells.size() && !raw.cells[column].text.empty())
                numbers.insert(QString::fromStdString(raw.cells[column].text).trimmed());
        }
    }
    return numbers;
}

/** Whether a document may stand on both sheets; of a long one only the first rows are at hand. */
bool mayShareDocuments(const SheetProposal &before, const SheetProposal &sheet)
{
    constexpr qsizetype longSheet = 200;
    const QSet<QString> numbers = documents(before, before.mapping);
    return numbers.isEmpty() || before.sample.size() >= longSheet ||
           numbers.intersects(documents(sheet, before.mapping));
}

/** What reading it so leaves open. */
QStringList notesOn(const SheetProposal &sheet, const SheetProposal &before)
{
    const ColumnMapping &mapping = sheet.mapping;
    QStringList notes;
    for (qsizetype c = before.mapping.columns.size(); c < mapping.columns.size(); ++c)
        notes.append(Words::tr("Column %1 has no header on the sheet before, and is not read.")
                         .arg(columnLetters(static_cast<int>(c))));
    const auto once = std::ranges::find_if(mapping.columns, &ColumnUse::once);
    if (once != mapping.columns.end() && mayShareDocuments(before, sheet))
        notes.append(Words::tr("“%1” is counted once for each document of a sheet: a document that stands "
                               "on both sheets is counted on each of them.")
                         .arg(once->header.simplified()));
    return notes;
}

} // namespace

/** Nearly all rows are shipments whose cells are of the kinds that their columns hold. */
bool SheetContinuation::fits(const SheetProposal &sheet, const ColumnMapping &mapping) const
{
    constexpr qsizetype fewest = 2;
    constexpr int telling = 3;
    RowParser parser(mapping, m_countries);
    TextArena arena;
    qsizetype rows = 0;
    qsizetype fitting = 0;
    qsizetype first = 0;
    for (const RawRow &raw : sheet.sample) {
        const std::vector<CellView> cells = raw.views();
        const ParsedRow parsed = parser.parse({raw.number, cells, raw.hidden}, arena);
        if (parsed.kind == RowKind::Blank || parsed.kind == RowKind::Subtotal)
            continue;
        ++rows;
        const bool read = std::ranges::none_of(
            parsed.issues, [](const Issue &issue) { return issue.severity != Issue::Severity::Note; });
        const bool wide = cells.size() > static_cast<std::size_t>(mapping.columns.size());
        const bool fit =
            parsed.kind == RowKind::Shipment && read && !wide && tellingCells(parsed.record) >= telling;
        fitting += fit;
        first += rows == 1 && fit;
    }
    return rows >= fewest && first == 1 && fitting * 10 >= rows * 8;
}

void SheetContinuation::find(QList<SheetProposal> &sheets) const
{
    const SheetProposal *before = nullptr;
    for (SheetProposal &sheet : sheets) {
        if (!sheet.taken && before && sheet.mapping.headerRow == 0) {
            ColumnMapping mapping = withoutHeader(before->mapping, sheet.mapping);
            widen(mapping, sheet);
            if (fits(sheet, mapping)) {
                askForCancelled(sheet, mapping);
                sheet.taken = true;
                sheet.reason.clear();
                sheet.mapping = mapping;
                sheet.shape.clear(); // nothing of its own tells it again
                sheet.notes = {
                    Words::tr("The sheet “%1” has no header; its rows go on with those of “%2” and are read "
                              "by the columns of that sheet.")
                        .arg(Text::visible(sheet.sheet.name), Text::visible(before->sheet.name))};
                sheet.notes += notesOn(sheet, *before);
            }
        }
        if (sheet.taken)
            before = &sheet;
    }
}
