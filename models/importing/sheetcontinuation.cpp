// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetcontinuation.h"

#include "core/text.h"
#include "mapping/rowparser.h"

#include <QCoreApplication>

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
            const ColumnMapping mapping = withoutHeader(before->mapping, sheet.mapping);
            if (fits(sheet, mapping)) {
                sheet.taken = true;
                sheet.reason.clear();
                sheet.mapping = mapping;
                sheet.shape.clear(); // nothing of its own tells it again
                sheet.notes = {
                    Words::tr("The sheet “%1” has no header; its rows go on with those of “%2” and are read "
                              "by the columns of that sheet.")
                        .arg(Text::visible(sheet.sheet.name), Text::visible(before->sheet.name))};
            }
        }
        if (sheet.taken)
            before = &sheet;
    }
}
