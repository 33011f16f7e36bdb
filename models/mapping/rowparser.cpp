// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"

#include "mapping/cellreader.h"
#include "mapping/celltext.h"
#include "mapping/columnrules.h"
#include "mapping/currencies.h"
#include "mapping/rowdate.h"
#include "mapping/rowsequence.h"
#include "mapping/totalwords.h"

#include <algorithm>
#include <string>
#include <vector>

struct RowParser::Private {
    struct Column {
        ColumnUse use;
        std::string header;   ///< as the last header row has it, to know repeated headers
        std::string currency; ///< fixed by the mapping
        std::string unit;     ///< quantity: fixed by the mapping
        /** Where its cells go, if the field is a text, a firm or a country. */
        std::string_view ShipmentRecord::*text = nullptr;
        std::string_view ShipmentRecord::*party = nullptr;
        CountryCode ShipmentRecord::*country = nullptr;
    };

    Private(const ColumnMapping &m, const Countries &countries);
    void take(const Column &column, ShipmentRecord &record, TextArena &arena);
    void takeText(const Column &column, std::string_view &target);
    void takeParty(const Column &column, std::string_view &target);
    void takeAmount(const Column &column, ShipmentRecord &record);
    void takeDescription(const Column &column, ShipmentRecord &record, TextArena &arena);
    void settleMoney(ShipmentRecord &record);
    bool isHeader(const RowView &row) const;
    bool isNumbering(const RowView &row) const;
    bool isHeaderAgain(const RowView &row, const ParsedRow &parsed) const;
    bool isLine(const RowView &row) const;
    void fillDown(RowView &row, TextArena &arena);

    ColumnMapping mapping;
    CellReader reader;
    RowDate date;
    RowSequence sequence;
    std::vector<Column> columns; ///< those with a field
    const Column *value = nullptr;
    const Column *firstDate = nullptr;
    struct Above {
        std::size_t column;
        std::string text = {};
        CellKind kind = CellKind::Empty;
    };
    std::vector<Above> above; ///< columns whose empty cells mean the same as the cell above
    std::vector<CellView> filledRow;
};

namespace {

std::string_view cellText(const RowView &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return index < row.cells.size() ? CellText::trimmed(row.cells[index].text) : std::string_view();
}

std::string_view ShipmentRecord::*textOf(Field field)
{
    switch (field) {
    case Field::Item:
        return &ShipmentRecord::item;
    case Field::Mode:
        return &ShipmentRecord::mode;
    case Field::Procedure:
        return &ShipmentRecord::procedure;
    case Field::PlaceLading:
        return &ShipmentRecord::placeLading;
    case Field::PlaceDischarge:
        return &ShipmentRecord::placeDischarge;
    case Field::Vessel:
        return &ShipmentRecord::vessel;
    case Field::Carrier:
        return &ShipmentRecord::carrier;
    case Field::Notify:
        return &ShipmentRecord::notify;
    case Field::Incoterms:
        return &ShipmentRecord::incoterms;
    default:
        return nullptr;
    }
}

std::string_view ShipmentRecord::*partyOf(Field field)
{
    return field == Field::Consignor      ? &ShipmentRecord::consignor
           : field == Field::Consignee    ? &ShipmentRecord::consignee
           : field == Field::Manufacturer ? &ShipmentRecord::manufacturer
                                          : nullptr;
}

CountryCode ShipmentRecord::*countryOf(Field field)
{
    return field == Field::Origin        ? &ShipmentRecord::origin
           : field == Field::Dispatch    ? &ShipmentRecord::dispatch
           : field == Field::Trading     ? &ShipmentRecord::trading
           : field == Field::Destination ? &ShipmentRecord::destination
                                         : nullptr;
}

/** How many characters of evidence a row needs, as a share of the mapped columns, to be a repeated header. */
bool mostly(std::size_t some, std::size_t all)
{
    return some >= 2 && some * 10 >= all * 6;
}

} // namespace

RowParser::Private::Private(const ColumnMapping &m, const Countries &countries)
    : mapping(m), reader(mapping, countries), date(mapping), sequence(mapping, countries)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.field == Field::None)
            continue;
        if (use.fillDown)
            above.push_back({static_cast<std::size_t>(use.column)});
        const QString header = use.header.section(QStringLiteral(" / "), -1);
        columns.push_back({use, header.trimmed().toStdString(), use.currency.toStdString(),
                           use.unit.toStdString(), textOf(use.field), partyOf(use.field),
                           countryOf(use.field)});
    }
    for (const Column &column : columns) {
        if (column.use.field == Field::Value && !value)
            value = &column;
        if (column.use.field == Field::Date && !firstDate)
            firstDate = &column;
    }
}

bool RowParser::Private::isHeader(const RowView &row) const
{
    std::size_t seen = 0;
    std::size_t equal = 0;
    for (const Column &column : columns) {
        if (column.header.empty())
            continue;
        ++seen;
        equal += cellText(row, column.use.column) == column.header;
        if (seen == 3 && equal == 0)
            return false;
    }
    return mostly(equal, seen);
}

/** "1 2 3 4 ...": many forms number their columns under the header. */
bool RowParser::Private::isNumbering(const RowView &row) const
{
    if (row.number > mapping.headerRow + 2 || row.cells.size() < 4)
        return false;
    int expected = 1;
    for (const CellView &cell : row.cells) {
        std::string_view text = CellText::trimmed(cell.text);
        if (text.empty())
            continue;
        if (text != std::to_string(expected))
            return false;
        ++expected;
    }
    return expected > 4;
}

/** Right under the header stands a row of words where the others have numbers, dates and codes: the header in
 * another language, or the units of the columns. */
bool RowParser::Private::isHeaderAgain(const RowView &row, const ParsedRow &parsed) const
{
    const ShipmentRecord &r = parsed.record;
    constexpr qsizetype several = 3;
    // "5 stone" or a date in the wrong order is a row with problems, never a header: it would be dropped in
    // silence.
    const auto beginsWithDigit = [&](const Column &column) {
        const std::string_view text = cellText(row, column.use.column);
        if (column.use.field == Field::Hs)
            return false; // "10 digits" says how the codes are written
        return !text.empty() && text.front() >= '0' && text.front() <= '9';
    };
    return row.number <= mapping.headerRow + 2 && std::ranges::none_of(columns, beginsWithDigit) &&
           parsed.issues.size() >= several && !r.date && r.hs.empty() && !r.netGrams && !r.grossGrams &&
           !r.quantityMilli && !r.valueCents && !r.packages;
}

void RowParser::Private::takeText(const Column &column, std::string_view &target)
{
    if (!target.empty())
        return;
    const bool zeroCounts = column.use.field == Field::Item || column.use.field == Field::Mode ||
                            column.use.field == Field::Procedure;
    target = zeroCounts ? reader.text(column.use.column) : reader.name(column.use.column);
}

void RowParser::Private::takeDescription(const Column &column, ShipmentRecord &record, TextArena &arena)
{
    const std::string_view text = reader.name(column.use.column);
    if (text.empty())
        return;
    reader.flagDamage(column.use, text);
    if (record.description.empty()) {
        record.description = text;
    } else {
        std::string joined(record.description);
        record.description = arena.store(joined.append(" ").append(text));
    }
}

void RowParser::Private::takeParty(const Column &column, std::string_view &target)
{
    if (!target.empty())
        return;
    target = CellText::withoutTaxNumbers(reader.name(column.use.column));
    if (!target.empty())
        reader.flagDamage(column.use, target);
}

/** Masses, quantities and money; the first column that says something counts. */
void RowParser::Private::takeAmount(const Column &column, ShipmentRecord &r)
{
    const ColumnUse &use = column.use;
    const auto number = [](std::optional<std::int64_t> &target, auto read) {
        if (!target)
            target = read();
    };
    switch (use.field) {
    case Field::Net:
        return number(r.netGrams, [&] { return reader.grams(use); });
    case Field::Gross:
        return number(r.grossGrams, [&] { return reader.grams(use); });
    case Field::Quantity:
        if (r.unit.empty() && !column.unit.empty())
            r.unit = column.unit;
        return number(r.quantityMilli, [&] { return reader.milli(use, r.unit); });
    case Field::Packages:
        return number(r.packages, [&] { return reader.whole(use); });
    case Field::Value:
        if (r.currency.empty() && !column.currency.empty())
            r.currency = column.currency;
        return number(r.valueCents, [&] { return reader.cents(use, r.currency); });
    default:
        break; // the currency is taken with the value that it belongs to
    }
}

void RowParser::Private::take(const Column &column, ShipmentRecord &r, TextArena &arena)
{
    const ColumnUse &use = column.use;
    if (column.text)
        return takeText(column, r.*column.text);
    if (column.party)
        return takeParty(column, r.*column.party);
    if (column.country) {
        if (CountryCode &target = r.*column.country; !target.valid())
            target = reader.country(use);
        return;
    }
    switch (use.field) {
    case Field::Date:
        if (&column == firstDate) // it may be made of several columns
            r.date = date.read(reader);
        break;
    case Field::Declaration:
    case Field::Invoice: {
        std::string_view &target = use.field == Field::Invoice ? r.invoice : r.declaration;
        takeText(column, target);
        if (!target.empty())
            reader.flagDamage(use, target);
        break;
    }
    case Field::Description:
        takeDescription(column, r, arena);
        break;
    case Field::Hs:
        if (r.hs.empty())
            r.hs = reader.hs(use, arena);
        break;
    case Field::Unit:
        if (const std::string_view unit = reader.name(use.column); !unit.empty())
            r.unit = unit;
        break;
    default:
        takeAmount(column, r);
        break;
    }
}

void RowParser::Private::settleMoney(ShipmentRecord &record)
{
    if (value && !value->currency.empty()) {
        record.currency = value->currency;
        return;
    }
    if (value && value->use.currencyColumn >= 0) {
        ColumnUse beside = value->use;
        beside.column = value->use.currencyColumn;
        if (const std::string_view code = reader.currency(beside); !code.empty())
            record.currency = code;
        return;
    }
    for (const Column &column : columns) {
        if (column.use.field != Field::Currency)
            continue;
        if (const std::string_view code = reader.currency(column.use); !code.empty()) {
            record.currency = code;
            return;
        }
    }
}

RowParser::RowParser(const ColumnMapping &mapping, const Countries &countries)
    : d(std::make_unique<Private>(mapping, countries))
{
}

RowParser::~RowParser() = default;
RowParser::RowParser(RowParser &&) noexcept = default;

/** Sums have cells that are empty for another reason. */
bool RowParser::Private::isLine(const RowView &row) const
{
    int telling = 0;
    bool total = false;
    for (const Column &column : columns) {
        const std::string_view text = cellText(row, column.use.column);
        if (text.empty() || ColumnRules::isNumber(column.use.field))
            continue;
        ++telling;
        total = total || TotalWords::starts(text) || TotalWords::ends(text);
    }
    return telling > (total ? 2 : 1);
}

/** Puts what stands above into empty cells; the row that is kept as evidence stays as it is. */
void RowParser::Private::fillDown(RowView &row, TextArena &arena)
{
    filledRow.assign(row.cells.begin(), row.cells.end());
    for (Above &last : above) {
        if (last.column >= filledRow.size())
            filledRow.resize(last.column + 1, CellView{{}, CellKind::Empty});
        CellView &cell = filledRow[last.column];
        if (!CellText::trimmed(cell.text).empty()) {
            last.text = cell.text;
            last.kind = cell.kind;
        } else {
            cell = {arena.store(last.text), last.kind};
        }
    }
    row.cells = filledRow;
}

ParsedRow RowParser::parse(const RowView &asItStands, TextArena &arena)
{
    ParsedRow parsed;
    RowView row = asItStands;
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const CellView &cell) { return CellText::trimmed(cell.text).empty(); });
    if (blank)
        return parsed;
    if (row.number <= d->mapping.headerRow || d->isHeader(row) || d->isNumbering(row)) {
        parsed.kind = RowKind::Header;
        return parsed;
    }
    if (!d->above.empty() && d->isLine(row))
        d->fillDown(row, arena);
    d->reader.begin(row, &parsed.issues);
    parsed.record.row = row.number;
    for (const Private::Column &column : d->columns)
        d->take(column, parsed.record, arena);
    d->settleMoney(parsed.record);
    if (d->isHeaderAgain(row, parsed)) {
        parsed = {};
        parsed.kind = RowKind::Header;
        return parsed;
    }
    d->sequence.settle(parsed, row);
    if (parsed.kind == RowKind::Shipment && !parsed.record.date)
        parsed.record.date = d->date.ofFile();
    return parsed;
}
