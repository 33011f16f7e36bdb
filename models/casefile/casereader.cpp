// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"

#include "casefile/annotationstore.h"
#include "casefile/casewriter.h"
#include "casefile/issuerows.h"
#include "casefile/rawrows.h"
#include "casefile/shipmentjoin.h"
#include "casefile/sourcetable.h"
#include "casefile/sqlstatement.h"

#include <QCoreApplication>

namespace {

struct CaseReaderText {
    Q_DECLARE_TR_FUNCTIONS(CaseReader)
};

constexpr const char *shipmentWanted =
    "SELECT s.source, src.file, src.sheet, s.row, s.marks, s.date, s.date_precision, d.number, s.item, "
    "p1.name, p2.name,"
    " p3.name, s.description, s.hs, fo.code, fd.code, ft.code, fn.code, m.name, pr.name, l1.name, l2.name, "
    "s.net_g,"
    " s.gross_g, s.quantity_milli, s.packages, s.value_cents, u.name, cu.code, v.name, p4.name, p5.name, "
    "i.name,"
    " s.invoice, c.name, r.name, r.reason";

/** The columns of shipmentWanted, one after the other. */
Shipment shipmentOf(const SqlStatement &row, std::int64_t number, Wordings &wordings)
{
    Shipment s;
    s.id = ShipmentId(number);
    s.source = SourceId(row.integer(0));
    s.file = row.string(1);
    s.sheet = row.string(2);
    s.row = row.integer(3);
    const std::int64_t marks = row.integer(4);
    s.hasProblems = (marks & ShipmentMark::hasProblems) != 0;
    s.hiddenRow = (marks & ShipmentMark::hiddenRow) != 0;
    s.leftOut = (marks & ShipmentMark::leftOut) != 0;
    if (!row.isNull(5))
        s.date =
            Date{static_cast<std::int32_t>(row.integer(5)), static_cast<Date::Precision>(row.integer(6))};
    int column = 7;
    for (QString *text : {&s.declaration, &s.item, &s.consignor, &s.consignee, &s.manufacturer,
                          &s.description, &s.hs, &s.origin, &s.dispatch, &s.trading, &s.destination, &s.mode,
                          &s.procedure, &s.placeLading, &s.placeDischarge})
        *text = row.string(column++);
    for (std::optional<std::int64_t> *value :
         {&s.netGrams, &s.grossGrams, &s.quantityMilli, &s.packages, &s.valueCents})
        *value = row.maybeInteger(column++);
    for (QString *text : {&s.unit, &s.currency, &s.vessel, &s.carrier, &s.notify, &s.incoterms, &s.invoice,
                          &s.category, &s.rule})
        *text = row.string(column++);
    if (!row.isNull(column))
        s.reason = wordings.find(row.string(column));
    return s;
}

Result<QList<Issue>> issuesOf(const CaseConnection &connection, SqlStatement &rows)
{
    IssueRows read(connection.handle());
    QList<Issue> issues;
    while (rows.next())
        issues.append(read.of(rows));
    if (!rows.ok())
        return rows.failure();
    return issues;
}

} // namespace

CaseReader::CaseReader(const CaseConnection &connection) : m_connection(connection) {}
CaseReader::~CaseReader() = default;

Result<QList<Shipment>> CaseReader::shipments(const QList<std::int64_t> &numbers) const
{
    QList<Shipment> found;
    found.reserve(numbers.size());
    // Open as long as the rows are read: they are of one moment, and the file is locked once, not for each.
    SqlStatement moment(m_connection.handle(), "SELECT name FROM sqlite_schema");
    if (!moment.next() && !moment.ok())
        return moment.failure();
    if (!m_shipment || !m_shipment->ok())
        m_shipment = std::make_unique<SqlStatement>(
            m_connection.handle(), std::string(shipmentWanted) + shipmentJoin +
                                       " JOIN source src ON src.id = s.source WHERE s.id = ?");
    SqlStatement &row = *m_shipment;
    Wordings wordings(m_connection.handle());
    for (std::int64_t number : numbers) {
        if (!row.bind(1, number).next()) {
            const Failure failure =
                row.ok() ? Failure{CaseReaderText::tr("There is no shipment with the number %1.").arg(number)}
                         : row.failure();
            row.reset();
            return failure;
        }
        found.append(shipmentOf(row, number, wordings));
        row.reset();
    }
    auto annotations = AnnotationStore(m_connection, QString()).of(numbers);
    if (!annotations)
        return annotations.failure();
    SqlStatement flag(m_connection.handle(),
                      "SELECT kind, detail FROM shipment_flag WHERE shipment = ? ORDER BY kind");
    for (Shipment &shipment : found) {
        shipment.annotation = annotations->value(shipment.id.value);
        flag.bind(1, shipment.id.value);
        while (flag.next())
            shipment.flags.append({flag.string(0), flag.string(1)});
        if (!flag.ok())
            return flag.failure();
        flag.reset();
    }
    return found;
}

Result<Shipment> CaseReader::shipment(ShipmentId number) const
{
    auto found = shipments({number.value});
    if (!found)
        return found.failure();
    return found->first();
}

Result<Trace> CaseReader::trace(ShipmentId number) const
{
    auto found = shipment(number);
    if (!found)
        return found.failure();
    auto origin = source(found->source);
    if (!origin)
        return origin.failure();
    auto rows = rawRows(found->source, found->row, 1);
    if (!rows)
        return rows.failure();
    if (rows->isEmpty()) {
        return Failure{
            CaseReaderText::tr("The cells of shipment %1 are missing: the case is damaged. Run “waybill "
                               "doctor” on it.")
                .arg(number.value)};
    }
    return Trace{*found, *origin, rows->first()};
}

Result<QList<Source>> CaseReader::sources() const
{
    return SourceTable::read(m_connection.handle());
}

Result<Source> CaseReader::source(SourceId id) const
{
    auto found = SourceTable::read(m_connection.handle(), id);
    if (!found)
        return found.failure();
    if (!id.valid() || found->isEmpty())
        return Failure{CaseReaderText::tr("There is no source with the number %1.").arg(id.value)};
    return found->first();
}

Result<QList<RawRow>> CaseReader::rawRows(SourceId source, std::int64_t firstRow, std::int64_t count) const
{
    return RawRows::read(m_connection.handle(), source, firstRow, count);
}

Result<QList<Issue>> CaseReader::problems(SourceId source) const
{
    SqlStatement rows(m_connection.handle(),
                      IssueRows::select("WHERE ?1 = 0 OR i.source = ?1"
                                        " ORDER BY i.source, i.row, i.column_index, i.id"));
    rows.bind(1, source.value);
    return issuesOf(m_connection, rows);
}

Result<QList<Issue>> CaseReader::problemsOfRow(SourceId source, std::int64_t row) const
{
    SqlStatement rows(m_connection.handle(),
                      IssueRows::select("WHERE i.source = ?1 AND i.row = ?2 ORDER BY i.column_index, i.id"));
    rows.bind(1, source.value).bind(2, row);
    return issuesOf(m_connection, rows);
}

Result<QList<PartyUse>> CaseReader::parties() const
{
    QList<PartyUse> parties;
    SqlStatement rows(m_connection.handle(),
                      "SELECT v.party, v.name, v.sent, v.received, v.made,"
                      " coalesce(p.merged_into, 0) FROM parties v JOIN party p ON p.id = v.party"
                      " ORDER BY v.party");
    while (rows.next()) {
        parties.append({PartyId(rows.integer(0)), rows.string(1), rows.integer(2), rows.integer(3),
                        rows.integer(4), PartyId(rows.integer(5))});
    }
    if (!rows.ok())
        return rows.failure();
    return parties;
}
