// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casewriter.h"

#include "casefile/dictionaries.h"
#include "casefile/exactsum.h"
#include "casefile/knowndeclarations.h"
#include "casefile/leftoutstore.h"
#include "casefile/rowinserter.h"
#include "casefile/sourcetable.h"
#include "casefile/storedtotals.h"
#include "casefile/wordings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace {

struct CaseWriterText {
    Q_DECLARE_TR_FUNCTIONS(CaseWriter)
};

/** In the order of State::set(). */
constexpr std::string_view shipmentColumns[] = {
    "id",          "source",      "row",       "marks",        "date",           "date_precision",
    "category",    "rule",        "hs",        "origin",       "dispatch",       "trading",
    "destination", "consignor",   "consignee", "manufacturer", "place_lading",   "place_discharge",
    "mode",        "procedure",   "net_g",     "gross_g",      "quantity_milli", "unit",
    "packages",    "value_cents", "currency",  "declaration",  "carrier",        "notify",
    "vessel",      "incoterms",   "item",      "invoice",      "description"};

const char *otherRowId(CaseWriter::OtherRow kind)
{
    switch (kind) {
    case CaseWriter::OtherRow::Header:
        return "header";
    case CaseWriter::OtherRow::Subtotal:
        return "subtotal";
    case CaseWriter::OtherRow::Blank:
        return "blank";
    case CaseWriter::OtherRow::Refused:
        break;
    }
    return "refused";
}

} // namespace

struct CaseWriter::State {
    explicit State(const CaseConnection &connection)
        : handle(connection.handle()), transaction(handle), dictionaries(handle),
          shipment(handle, "shipment", shipmentColumns),
          block(handle, "INSERT INTO raw_block(source, first_row, last_row, rows, size, sum, data)"
                        " VALUES(?,?,?,?,?,?,?)"),
          otherRow(handle, "INSERT INTO other_row(source, row, kind, shipment) VALUES(?,?,?,?)"),
          issue(handle, "INSERT INTO issue(source, severity, kind, text, row, column_index, header, value, "
                        "count, reading)"
                        " VALUES(?,?,?,?,?,?,?,?,?,?)"),
          flag(handle, "INSERT INTO shipment_flag(shipment, kind, detail) VALUES(?,?,?)"), totals(handle)
    {
    }

    Result<void> readNumbers();
    void open();
    std::int64_t numberOf(std::int64_t row) const;
    Result<void> keepLeftOut();
    Result<void> addUp(std::int64_t last);
    bool addFlags(std::int64_t number, const ShipmentRecord &record, const StoredCategory &category);
    void set(std::int64_t number, const ShipmentRecord &record, const StoredCategory &category,
             std::int64_t marks);
    Result<void> flush();

    sqlite3 *handle;
    CaseTransaction transaction;
    Dictionaries dictionaries;
    RowInserter shipment;
    SqlStatement block, otherRow, issue, flag;
    std::int64_t source = 0;
    std::int64_t nextShipment = 1;
    std::int64_t firstShipment = 0, lastShipment = 0, shipments = 0; ///< of the source
    std::unordered_map<std::int64_t, std::int64_t> numbers; ///< by row, of a source that was reopened
    KnownDeclarations known;
    StoredTotals totals;                                    ///< of the source's shipments up to addedUp
    std::int64_t addedUp = 0;
    std::int64_t rows = 0;                                  ///< of the source
    std::array<std::int64_t, 4> others{};                   ///< of the source, by OtherRow
};

CaseWriter::CaseWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CaseWriter::~CaseWriter() = default;

Result<std::unique_ptr<CaseWriter>> CaseWriter::begin(const CaseConnection &connection)
{
    auto state = std::make_unique<State>(connection);
    if (auto begun = state->transaction.begin(); !begun)
        return begun.failure();
    if (auto loaded = state->dictionaries.load(); !loaded)
        return loaded.failure();
    if (auto read = state->readNumbers(); !read)
        return read.failure();
    return std::unique_ptr<CaseWriter>(new CaseWriter(std::move(state)));
}

Result<void> CaseWriter::State::readNumbers()
{
    // Numbers are never given twice, even if a source is taken out again: they may stand in somebody's notes.
    SqlStatement next(
        handle, "SELECT max(coalesce((SELECT max(id) FROM shipment), 0),"
                " coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'last-shipment'), 0)),"
                " max(coalesce((SELECT max(id) FROM source), 0),"
                " coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'last-source'), 0))");
    if (next.next()) {
        nextShipment = next.integer(0) + 1;
        source = next.integer(1);
    }
    return next.result();
}

SourceId CaseWriter::beginSource()
{
    ++m_state->source;
    m_state->open();
    return SourceId(m_state->source);
}

void CaseWriter::State::open()
{
    firstShipment = nextShipment;
    lastShipment = nextShipment - 1;
    shipments = rows = 0;
    others = {};
    numbers.clear();
    known = KnownDeclarations(dictionaries.declarations.nextNumber());
    totals = StoredTotals(handle);
    addedUp = firstShipment - 1;
}

Result<void> CaseWriter::reopenSource(const Source &source)
{
    m_state->source = source.id.value;
    m_state->open();
    m_state->rows = source.ledger.rows;
    SqlStatement known(m_state->handle,
                       "SELECT row, id FROM shipment WHERE source = ?1 UNION ALL"
                       " SELECT row, shipment FROM other_row WHERE source = ?1 AND shipment NOT NULL");
    known.bind(1, source.id.value);
    while (known.next())
        m_state->numbers.emplace(known.integer(0), known.integer(1));
    if (!known.ok())
        return known.failure();
    SqlStatement flags(
        m_state->handle,
        "DELETE FROM shipment_flag WHERE shipment IN (SELECT id FROM shipment WHERE source = ?1)");
    if (!flags.bind(1, source.id.value).run())
        return flags.failure();
    for (const char *table : {"shipment", "other_row", "source_total", "issue"}) {
        SqlStatement remove(m_state->handle,
                            std::string("DELETE FROM ") + table + " WHERE source = ?" +
                                (std::string_view(table) == "issue" ? " AND reading = 0" : ""));
        if (!remove.bind(1, source.id.value).run())
            return remove.failure();
    }
    SqlStatement remove(m_state->handle, "DELETE FROM source WHERE id = ?");
    remove.bind(1, source.id.value).run();
    return remove.result();
}

std::int64_t CaseWriter::State::numberOf(std::int64_t row) const
{
    const auto known = numbers.find(row);
    return known == numbers.end() ? 0 : known->second;
}

/** Shipments of a source that was reopened are as much a duplicate under the new mapping as before; but those
 * in whose place one of them counted, which is no shipment any more, count themselves again. */
Result<void> CaseWriter::State::keepLeftOut()
{
    if (numbers.empty())
        return {};
    const std::string ofThose = std::string(" WHERE id IN (SELECT shipment FROM left_out WHERE ");
    SqlStatement mark(handle, "UPDATE shipment SET marks = marks | 4" + ofThose + LeftOutStore::holds + ")");
    if (!mark.run())
        return mark.failure();
    SqlStatement count(handle,
                       "UPDATE shipment SET marks = marks & ~4" + ofThose + "NOT " + LeftOutStore::holds + ")");
    count.run();
    return count.result();
}

/** Reads back what was stored since it was last called. */
Result<void> CaseWriter::State::addUp(std::int64_t last)
{
    const std::int64_t first = numbers.empty() ? addedUp + 1 : firstShipment;
    addedUp = last;
    if (auto flushed = flush(); !flushed)
        return flushed;
    return totals.add(SourceId(source), first, last);
}

Result<void> CaseWriter::addRows(const RawBlock &block)
{
    m_state->rows += block.rows;
    m_state->block.bind(1, m_state->source)
        .bind(2, block.firstRow)
        .bind(3, block.lastRow)
        .bind(4, std::int64_t{block.rows})
        .bind(5, block.size)
        .bind(6, block.sum)
        .bindBlob(7, block.data)
        .run();
    return m_state->block.result();
}

void CaseWriter::State::set(std::int64_t number, const ShipmentRecord &record, const StoredCategory &category,
                            std::int64_t marks)
{
    Dictionaries &d = dictionaries;
    std::size_t column = 0;
    const auto id = [&](std::int64_t value) { shipment.setId(column++, value); };
    const auto integer = [&](std::optional<std::int64_t> value) { shipment.set(column++, value); };
    const auto text = [&](std::string_view value) { shipment.setTextOrNull(column++, value); };
    integer(number);
    integer(source);
    integer(record.row);
    integer(marks);
    const auto &date = record.date;
    integer(date ? std::optional<std::int64_t>(date->days) : std::nullopt);
    integer(date ? std::optional(static_cast<std::int64_t>(date->precision)) : std::nullopt);
    id(d.categories.id(category.category));
    id(d.rule(category));
    text(record.hs);
    for (const CountryCode country : {record.origin, record.dispatch, record.trading, record.destination})
        id(d.country(country));
    for (const std::string_view party : {record.consignor, record.consignee, record.manufacturer})
        id(d.parties.id(party));
    for (const std::string_view place : {record.placeLading, record.placeDischarge})
        id(d.places.id(place));
    for (const std::string_view term : {record.mode, record.procedure})
        id(d.terms.id(term));
    for (const auto &amount : {record.netGrams, record.grossGrams, record.quantityMilli})
        integer(amount);
    id(d.units.id(record.unit));
    integer(record.packages);
    integer(record.valueCents);
    id(d.currencies.id(record.currency));
    const std::int64_t declaration = d.declarations.id(record.declaration);
    known.note(record.declaration, declaration);
    id(declaration);
    for (const std::string_view party : {record.carrier, record.notify})
        id(d.parties.id(party));
    for (const std::string_view term : {record.vessel, record.incoterms})
        id(d.terms.id(term));
    for (const std::string_view said : {record.item, record.invoice, record.description})
        text(said);
}

/** What waits to be in the tables has to be there before they are read. */
Result<void> CaseWriter::State::flush()
{
    if (auto shipments = shipment.flush(); !shipments)
        return shipments;
    return dictionaries.flush();
}

void CaseWriter::expect(const ShipmentRecord &record)
{
    Dictionaries &d = m_state->dictionaries;
    d.parties.expect(record.consignor);
    d.parties.expect(record.consignee);
    d.parties.expect(record.manufacturer);
    d.declarations.expect(record.declaration);
}

Result<void> CaseWriter::addShipment(const ShipmentRecord &record, const StoredCategory &category,
                                     std::int64_t marks)
{
    State &s = *m_state;
    std::int64_t number = s.numberOf(record.row);
    if (number == 0)
        number = s.nextShipment++;
    s.firstShipment = std::min(s.firstShipment, number);
    s.lastShipment = std::max(s.lastShipment, number);
    ++s.shipments;
    s.set(number, record, category, marks);
    if (auto added = s.shipment.add(); !added)
        return added;
    s.addFlags(number, record, category);
    if (!s.flag.ok())
        return s.flag.failure();
    // In pieces that are still in SQLite's memory, while other threads read on. The numbers of a source that
    // was reopened come in any order, so those wait for the end.
    constexpr std::int64_t piece = 20000;
    if (s.numbers.empty() && number - s.addedUp >= piece)
        return s.addUp(number);
    return {};
}

bool CaseWriter::State::addFlags(std::int64_t number, const ShipmentRecord &record,
                                 const StoredCategory &category)
{
    const auto add = [&](std::string_view kind, std::string_view detail) {
        return flag.bind(1, number).bind(2, kind).bind(3, detail).run();
    };
    if (category.textAndCodeDiffer && !add(ShipmentFlag::textAndCodeDiffer, category.reason))
        return false;
    const auto weighed = ShipmentFlag::massFromQuantityDetail(record);
    if (weighed && !add(ShipmentFlag::massFromQuantity, *weighed))
        return false;
    const auto repeat = ShipmentFlag::repeatDetail(record);
    if (repeat && !add(repeat->first, repeat->second))
        return false;
    const auto detail = ShipmentFlag::netAboveGrossDetail(record);
    return !detail || add(ShipmentFlag::netAboveGross, *detail);
}

Result<void> CaseWriter::addOtherRow(std::int64_t row, OtherRow kind)
{
    ++m_state->others[static_cast<std::size_t>(kind)];
    m_state->otherRow.bind(1, m_state->source)
        .bind(2, row)
        .bind(3, std::string_view(otherRowId(kind)))
        .bindId(4, m_state->numberOf(row))
        .run();
    return m_state->otherRow.result();
}

Result<void> CaseWriter::addIssue(const Issue &issue, bool reading)
{
    m_state->issue.bind(1, m_state->source)
        .bind(2, static_cast<std::int64_t>(issue.severity))
        .bind(3, issue.kind)
        .bind(4, issue.text.english())
        .bind(5, issue.row)
        .bind(6, std::int64_t{issue.column})
        .bind(7, issue.header)
        .bind(8, issue.value)
        .bind(9, issue.count)
        .bind(10, std::int64_t{reading})
        .run();
    if (auto stored = m_state->issue.result(); !stored)
        return stored;
    return m_state->dictionaries.wordings.keep(issue.text);
}

Result<std::int64_t> CaseWriter::knownElsewhere() const
{
    if (auto flushed = m_state->flush(); !flushed)
        return flushed.failure();
    return m_state->known.count(m_state->handle, SourceId(m_state->source));
}

Result<Source> CaseWriter::finishSource(Source source)
{
    if (auto flushed = m_state->flush(); !flushed)
        return flushed.failure();
    source.id = SourceId(m_state->source);
    source.firstShipment = m_state->firstShipment;
    source.lastShipment = m_state->lastShipment;
    const auto other = [this](OtherRow kind) { return m_state->others[static_cast<std::size_t>(kind)]; };
    const Ledger stored{m_state->rows,           m_state->shipments,
                        other(OtherRow::Header), other(OtherRow::Subtotal),
                        other(OtherRow::Blank),  other(OtherRow::Refused)};
    if (stored != source.ledger || !stored.balances()) {
        return Failure{CaseWriterText::tr(
                           "The rows of %1 do not add up: %2 were read, and %3 were accounted for. Nothing "
                           "was imported; please report this.")
                           .arg(source.file, QString::number(source.ledger.rows),
                                QString::number(stored.shipments + stored.headers + stored.subtotals +
                                                stored.blank + stored.refused))};
    }
    if (auto kept = m_state->keepLeftOut(); !kept)
        return kept.failure();
    if (auto added = m_state->addUp(m_state->lastShipment); !added)
        return added.failure();
    if (auto given = m_state->totals.giveTo(source); !given)
        return given.failure();
    for (const ColumnTotal &total : source.totals) {
        // Cells that were taken otherwise are errors in the list already.
        if (total.read != total.stored && total.otherwise == 0) {
            return Failure{
                CaseWriterText::tr("The column “%1” of %2 adds up to %3 in the file, but to %4 in the case. "
                                   "Nothing was imported; please report this.")
                    .arg(total.header, source.file, total.read, total.stored)};
        }
    }
    if (auto written = SourceTable::insert(m_state->handle, source); !written)
        return written.failure();
    return source;
}

Result<void> CaseWriter::commit()
{
    return m_state->transaction.commit();
}
