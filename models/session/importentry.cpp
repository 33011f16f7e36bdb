// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importentry.h"

#include "importing/rawsample.h"
#include "mapping/mappingproposer.h"
#include "mapping/rowparser.h"
#include "readers/officeconverter.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace {

bool given(const ShipmentRecord &record, Field field)
{
    switch (field) {
    case Field::Date:
        return record.date.has_value();
    case Field::Declaration:
        return !record.declaration.empty();
    case Field::Item:
        return !record.item.empty();
    case Field::Consignor:
        return !record.consignor.empty();
    case Field::Consignee:
        return !record.consignee.empty();
    case Field::Manufacturer:
        return !record.manufacturer.empty();
    case Field::Description:
        return !record.description.empty();
    case Field::Hs:
        return !record.hs.empty();
    case Field::Origin:
        return record.origin.valid();
    case Field::Dispatch:
        return record.dispatch.valid();
    case Field::Trading:
        return record.trading.valid();
    case Field::Destination:
        return record.destination.valid();
    case Field::Net:
        return record.netGrams.has_value();
    case Field::Gross:
        return record.grossGrams.has_value();
    case Field::Quantity:
        return record.quantityMilli.has_value();
    case Field::Packages:
        return record.packages.has_value();
    case Field::Value:
        return record.valueCents.has_value();
    default:
        return true; // texts are taken as they stand: nothing can go wrong with them
    }
}

/** Adds one shipment to what the fields yield; a column with an issue is unread, one without a value missing.
 */
void count(MappingPreview &preview, const ParsedRow &row, const ColumnMapping &mapping)
{
    for (FieldYield &yield : preview.fields) {
        const ColumnUse *const use = mapping.use(yield.field);
        const auto issue = std::find_if(row.issues.begin(), row.issues.end(), [use](const Issue &candidate) {
            return candidate.column == use->column && candidate.severity != Issue::Severity::Note;
        });
        if (given(row.record, yield.field)) {
            ++yield.known;
        } else if (issue != row.issues.end()) {
            ++yield.unread;
            if (yield.example.isEmpty())
                yield.example = issue->value;
        } else {
            ++yield.missing;
        }
    }
}

} // namespace

MappingPreview previewMapping(const ColumnMapping &mapping, const QList<RawRow> &sample,
                              const Countries &countries)
{
    MappingPreview preview;
    for (const ColumnUse &use : mapping.columns) {
        const bool seen = std::any_of(preview.fields.begin(), preview.fields.end(),
                                      [&](const FieldYield &yield) { return yield.field == use.field; });
        if (use.field != Field::None && !seen)
            preview.fields.append({use.field, 0, 0, 0, {}});
    }
    RowParser parser(mapping, countries);
    TextArena arena;
    for (const RawRow &raw : sample) {
        const std::vector<CellView> cells = raw.views();
        const ParsedRow row = parser.parse({raw.number, cells, raw.hidden}, arena);
        ++preview.rows;
        if (row.kind != RowKind::Shipment)
            continue;
        ++preview.shipments;
        count(preview, row, mapping);
    }
    return preview;
}

ColumnMapping mappingWithHeader(const QList<RawRow> &sample, int headerRow, const Countries &countries,
                                const QString &delimiter)
{
    return MappingProposer(countries).propose(rawSample(sample, headerRow, delimiter)).mapping;
}

bool ImportEntry::waits() const
{
    return state == State::Ready && !stored && std::ranges::any_of(survey.sheets, &SheetProposal::taken);
}

ImportEntry ImportEntry::added(const QString &file, const QString &with)
{
    ImportEntry entry;
    entry.path = file;
    if (QFileInfo(with).isDir())
        entry.folder = QDir(with).absolutePath();
    return entry;
}

QString ImportEntry::caseName(const QList<ImportEntry> &entries)
{
    const auto first = std::ranges::find_if(entries, &ImportEntry::waits);
    if (first == entries.end())
        return {};
    const bool together = std::all_of(first, entries.end(), [&](const ImportEntry &entry) {
        return !entry.waits() || entry.folder == first->folder;
    });
    const QString folder = together && !first->folder.isEmpty() ? QDir(first->folder).dirName() : QString();
    return folder.isEmpty() ? QFileInfo(first->path).completeBaseName() : folder;
}

int ImportEntry::firstSheet() const
{
    const auto asking = std::ranges::find_if(survey.sheets, &ImportEntry::asks);
    const auto first =
        asking != survey.sheets.end() ? asking : std::ranges::find_if(survey.sheets, &SheetProposal::taken);
    return first == survey.sheets.end() ? 0 : static_cast<int>(first - survey.sheets.begin());
}

bool ImportEntry::showQuestion()
{
    if (state != State::Ready || questions() == 0)
        return false;
    if (!shown() || !asks(*shown()))
        sheet = firstSheet();
    return true;
}

void ImportEntry::refuse(const QString &why)
{
    state = State::Refused;
    failure = why;
    convertible = !wishes.convert && OfficeConverter::canHelp(path);
    rowsBeforeDamage = wishes.keepCut ? 0 : *wishes.rowsBeforeDamage;
}

qsizetype ImportEntry::questions() const
{
    qsizetype sum = 0;
    for (const SheetProposal &each : survey.sheets)
        sum += each.taken ? each.mapping.questions.size() : 0;
    return sum;
}

std::int64_t ImportEntry::imported() const
{
    std::int64_t sum = 0;
    for (const ImportedSheet &each : report.sheets)
        sum += each.source.ledger.shipments;
    return sum;
}

qsizetype ImportEntry::assumed() const
{
    qsizetype sum = 0;
    for (const ImportedSheet &each : report.sheets)
        sum += each.questions.size();
    return sum;
}

std::int64_t ImportEntry::problems() const
{
    return report.problems();
}
