// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"

#include "mapping/cellreader.h"
#include "mapping/celltext.h"
#include "mapping/columnrules.h"
#include "mapping/countedonce.h"
#include "mapping/currencies.h"
#include "mapping/filldown.h"
#include "mapping/hstext.h"
#include "mapping/mergedrows.h"
#include "mapping/recordmembers.h"
#include "mapping/rowcountries.h"
#include "mapping/rowdate.h"
#include "mapping/rowgate.h"
#include "mapping/rowparties.h"
#include "mapping/rowsequence.h"
#include "mapping/totalwords.h"
#include "mapping/tradewords.h"

#include <algorithm>
#include <string>
#include <vector>

struct RowParser::Private {
    struct Column {
        ColumnUse use;
        std::string currency; ///< fixed by the mapping
        std::string unit;     ///< quantity: fixed by the mapping
        /** Where its cells go, if the field is a text, a firm or a country. */
        std::string_view ShipmentRecord::*text = nullptr;
        std::string_view ShipmentRecord::*party = nullptr;
        bool country = false;
        int before = -1; ///< the column that goes before this one, where that holds something; -1 = none
        bool underFlow = false; ///< "M" is an import in its column of directions
    };

    Private(const ColumnMapping &m, const Countries &countries);
    void take(const Column &column, ShipmentRecord &record, TextArena &arena);
    bool takeText(const Column &column, std::string_view &target);
    void takeParty(const Column &column, std::string_view &target);
    void takeAmount(const Column &column, ShipmentRecord &record);
    void takeQuantity(const Column &column, ShipmentRecord &record);
    void takeDescription(const Column &column, ShipmentRecord &record, TextArena &arena);
    std::string_view currencyOf(const Column *column);
    void settleMoney(ShipmentRecord &record);
    void settleUnit(ShipmentRecord &record);
    void settleMass(ShipmentRecord &record);
    struct Telling {
        int texts = 0; ///< mapped cells that hold something and are no amounts
        bool amounts = false;
        bool total = false; ///< one is a word for totals
    };
    Telling tellingOf(const RowView &row) const;
    void complete(RowView &row, TextArena &arena);
    ParsedRow parse(const RowView &asItStands, TextArena &arena);

    ColumnMapping mapping;
    CellReader reader;
    RowGate gate;
    RowDate date;
    RowSequence sequence;
    CountedOnce once;
    std::vector<Column> columns; ///< those with a field
    const Column *value = nullptr;
    const Column *money = nullptr;           ///< gave the row's value
    CellReader::NamedCurrency namedCurrency; ///< by that cell
    const Column *quantity = nullptr;        ///< gave the row's quantity
    std::string_view namedUnit;              ///< by that cell
    bool unitsDiffer = false;                ///< of the cell and of the row
    const Column *firstDate = nullptr;
    bool described = false; ///< some column holds the description
    MergedRows merged;
    std::int64_t rowNumber = 0;
    FillDown above;
    int keys = 0;          ///< columns that are no amounts
    bool allAbove = false; ///< they are all but the amounts, so that a line may say nothing else
};

RowParser::Private::Private(const ColumnMapping &m, const Countries &countries)
    : mapping(m), reader(mapping, countries), gate(mapping, countries), date(mapping),
      sequence(mapping, countries), once(mapping), merged(mapping)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.field == Field::None)
            continue;
        if (use.fillDown)
            above.add(use.column);
        const ColumnUse *const first = mapping.use(use.field);
        columns.push_back({use, use.currency.toStdString(), use.unit.toStdString(),
                           RecordMembers::textOf(use.field), RecordMembers::partyOf(use.field),
                           RecordMembers::countryOf(use.field) != nullptr,
                           use.fallback && first->column != use.column ? first->column : -1,
                           use.directionColumn >= 0 && use.directionColumn < mapping.columns.size() &&
                               TradeWords::isFlow(mapping.columns[use.directionColumn].header)});
    }
    allAbove = std::ranges::all_of(
        columns, [](const Column &c) { return c.use.fillDown || ColumnRules::isNumber(c.use.field); });
    for (const Column &column : columns) {
        keys += !ColumnRules::isNumber(column.use.field);
        if (column.use.field == Field::Value && !value)
            value = &column;
        if (column.use.field == Field::Date && !firstDate)
            firstDate = &column;
        described = described || column.use.field == Field::Description;
    }
}

bool RowParser::Private::takeText(const Column &column, std::string_view &target)
{
    const bool zeroCounts = column.use.field == Field::Item || column.use.field == Field::Mode ||
                            column.use.field == Field::Procedure;
    if (target.empty())
        target = zeroCounts ? reader.text(column.use.column) : reader.ownName(column.use);
    return !target.empty();
}

void RowParser::Private::takeDescription(const Column &column, ShipmentRecord &record, TextArena &arena)
{
    const std::string_view text = reader.ownName(column.use);
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
    target = CellText::withoutTaxNumbers(reader.ownName(column.use));
    if (!target.empty())
        reader.flagDamage(column.use, target);
}

/** The unit that the cell itself names comes before the header's; a column of units before both. */
void RowParser::Private::takeQuantity(const Column &column, ShipmentRecord &r)
{
    if (r.quantityMilli)
        return;
    namedUnit = {};
    r.quantityMilli = reader.milli(column.use, namedUnit);
    quantity = r.quantityMilli ? &column : nullptr;
    if (r.unit.empty() && r.quantityMilli)
        r.unit = namedUnit.empty() ? std::string_view(column.unit) : namedUnit;
}

/** "12 kg" beside a column of units that says pieces: what stands at the number counts, but weighs nothing.
 */
void RowParser::Private::settleUnit(ShipmentRecord &r)
{
    unitsDiffer = false;
    if (!quantity || namedUnit.empty() || r.unit == namedUnit || reader.isSameUnit(r.unit, namedUnit))
        return;
    reader.flagUnit(quantity->use, r.unit, namedUnit);
    r.unit = namedUnit;
    unitsDiffer = true;
}

/** Where no mass is given, a quantity of kilograms is one. */
void RowParser::Private::settleMass(ShipmentRecord &r)
{
    if (r.netGrams || r.grossGrams || !r.quantityMilli || r.unit.empty() || unitsDiffer)
        return;
    const auto says = [this](const Column &column) {
        const bool mass = column.use.field == Field::Net || column.use.field == Field::Gross;
        return mass && (!reader.saysNothing(column.use) || merged.isCovered(column.use.column, rowNumber));
    };
    if (std::ranges::any_of(columns, says))
        return; // what stands there is listed as not readable, or counted with the row above
    for (const Column &column : columns) {
        if (column.use.field != Field::Quantity || reader.text(column.use.column).empty())
            continue;
        r.netGrams = reader.gramsOfQuantity(column.use, r.unit);
        r.netFromQuantity = r.netGrams.has_value();
        return;
    }
}

/** Masses, quantities and money; the first column that says something counts. */
void RowParser::Private::takeAmount(const Column &column, ShipmentRecord &r)
{
    const ColumnUse &use = column.use;
    const auto number = [](std::optional<std::int64_t> &target, auto read) {
        if (!target)
            target = read();
    };
    switch (use.kindColumn < 0 ? use.field : reader.massKind(use)) {
    case Field::Net:
        return number(r.netGrams, [&] { return reader.grams(use); });
    case Field::Gross:
        return number(r.grossGrams, [&] { return reader.grams(use); });
    case Field::Quantity:
        return takeQuantity(column, r);
    case Field::Packages:
        return number(r.packages, [&] { return reader.whole(use); });
    case Field::Value:
        if (r.valueCents)
            break;
        namedCurrency = {};
        r.valueCents = reader.cents(use, namedCurrency);
        money = r.valueCents ? &column : nullptr;
        break;
    default:
        break; // the currency is taken with the value that it belongs to
    }
}

void RowParser::Private::take(const Column &column, ShipmentRecord &r, TextArena &arena)
{
    const ColumnUse &use = column.use;
    if (column.before >= 0 && !reader.name(column.before).empty())
        return;
    if (column.text)
        return void(takeText(column, r.*column.text));
    if (column.party) {
        const auto member = RowParties::memberOf(use, column.party, column.underFlow, reader);
        return member ? takeParty(column, r.*member) : void();
    }
    if (column.country)
        return RowCountries::take(use, column.underFlow, reader, r);
    switch (use.field) {
    case Field::Date:
        if (&column == firstDate) // it may be made of several columns
            r.date = date.read(reader);
        break;
    case Field::Declaration:
    case Field::Invoice:
        if (auto &target = use.field == Field::Invoice ? r.invoice : r.declaration; takeText(column, target))
            reader.flagDamage(use, target);
        break;
    case Field::Description:
        takeDescription(column, r, arena);
        break;
    case Field::Hs:
        if (r.hs.empty())
            r.hs = reader.hs(use, arena);
        if (!described && r.description.empty() && !r.hs.empty())
            r.description = HsText::textBehind(reader.name(use.column));
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

/** What the columns of the row say of the currency of one of them. */
std::string_view RowParser::Private::currencyOf(const Column *column)
{
    if (column && !column->currency.empty())
        return column->currency;
    if (column && column->use.currencyColumn >= 0) {
        ColumnUse beside = column->use;
        beside.column = column->use.currencyColumn;
        return reader.currency(beside);
    }
    for (const Column &other : columns) {
        if (other.use.field != Field::Currency)
            continue;
        if (const std::string_view code = reader.currency(other.use); !code.empty())
            return code;
    }
    return {};
}

/** The currency of the column that gave the amount, unless the cell itself names another one. */
void RowParser::Private::settleMoney(ShipmentRecord &record)
{
    record.currency = currencyOf(money ? money : value);
    const std::string_view said = record.currency;
    if (namedCurrency.code.empty() || namedCurrency.code == said || (namedCurrency.shared && !said.empty()))
        return;
    record.currency = namedCurrency.code;
    if (!said.empty())
        reader.flagCurrency(money->use, said, namedCurrency.code);
}

RowParser::RowParser(const ColumnMapping &mapping, const Countries &countries)
    : d(std::make_unique<Private>(mapping, countries))
{
}

RowParser::~RowParser() = default;
RowParser::RowParser(RowParser &&) noexcept = default;

RowParser::Private::Telling RowParser::Private::tellingOf(const RowView &row) const
{
    Telling telling;
    for (const Column &column : columns) {
        const std::string_view text = CellText::at(row, column.use.column);
        const bool amount = ColumnRules::isNumber(column.use.field);
        // An amount above that covers this row as well is an amount of it.
        telling.amounts =
            telling.amounts || (amount && (!text.empty() || merged.isCovered(column.use.column, row.number)));
        if (text.empty() || amount)
            continue;
        ++telling.texts;
        telling.total = telling.total || TotalWords::starts(text) || TotalWords::ends(text);
    }
    return telling;
}

/** Cells that are empty because the one above stands for them. Those of sums are empty for another reason. */
void RowParser::Private::complete(RowView &row, TextArena &arena)
{
    if (above.empty() && merged.empty())
        return;
    const Telling telling = tellingOf(row);
    const int least = telling.total ? 3 : 2;
    if (!merged.empty() && (telling.texts >= least || (telling.amounts && !telling.total)))
        merged.fill(row, arena);
    if (above.empty())
        return;
    // Where lines say two things, the one that is not said above is enough beside amounts.
    const bool line =
        telling.texts >= least || (keys == 2 && telling.texts == 1 && telling.amounts && !telling.total);
    if (line || (allAbove && telling.texts == 0 && telling.amounts))
        above.fill(row, arena);
    else if (telling.texts == 1 && telling.amounts && !telling.total)
        above.see(row);
}

void RowParser::merge(const QList<MergedCells> &cells)
{
    d->merged.merge(cells);
}

ParsedRow RowParser::Private::parse(const RowView &asItStands, TextArena &arena)
{
    ParsedRow parsed;
    RowView row = asItStands;
    rowNumber = row.number;
    if (!merged.empty())
        merged.see(row);
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const CellView &cell) { return CellText::trimmed(cell.text).empty(); });
    if (blank)
        return parsed;
    if (row.number <= mapping.headerRow) {
        gate.see(row);
        sequence.see(row);
        parsed.kind = RowKind::Header;
        gate.settleAbove(parsed, row);
        return parsed;
    }
    if (gate.settle(parsed, row))
        return parsed;
    complete(row, arena);
    if (gate.settleCancelled(parsed, row, above.isBelow(asItStands)))
        return parsed;
    reader.begin(row, &parsed.issues);
    parsed.record.row = row.number;
    money = nullptr;
    namedCurrency = {};
    quantity = nullptr;
    for (const Private::Column &column : columns)
        take(column, parsed.record, arena);
    settleMoney(parsed.record);
    settleUnit(parsed.record);
    settleMass(parsed.record);
    once.settle(parsed, reader);
    if (gate.settleRead(parsed, row))
        return parsed;
    sequence.settle(parsed, row);
    if (parsed.kind == RowKind::Shipment && gate.settleNote(parsed, row))
        return parsed;
    if (parsed.kind == RowKind::Shipment && !parsed.record.date)
        parsed.record.date = date.ofFile();
    once.end(parsed);
    return parsed;
}

ParsedRow RowParser::parse(const RowView &row, TextArena &arena)
{
    ParsedRow parsed = d->parse(row, arena);
    if (!d->mapping.takenOut)
        return parsed;
    parsed.issues.clear(); // of a source that is out, only that is to be told
    if (parsed.kind == RowKind::Shipment) {
        parsed.kind = RowKind::Refused;
        parsed.record = {};
    }
    return parsed;
}
