// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sourceexam.h"

#include "casefile/exactsum.h"
#include "casefile/rawrows.h"
#include "casefile/sourcetable.h"
#include "casefile/sqlstatement.h"
#include "casefile/storedshipment.h"
#include "mapping/rowparser.h"

#include <QCoreApplication>

namespace {

struct SourceExamText {
    Q_DECLARE_TR_FUNCTIONS(SourceExam)
};

QString kindId(RowKind kind)
{
    switch (kind) {
    case RowKind::Shipment:
        return QStringLiteral("shipment");
    case RowKind::Header:
        return QStringLiteral("header");
    case RowKind::Subtotal:
        return QStringLiteral("subtotal");
    case RowKind::Blank:
        return QStringLiteral("blank");
    case RowKind::Refused:
        break;
    }
    return QStringLiteral("refused");
}

/** Walks over the cells and, beside them, over what is stored of them. */
class Walk {
public:
    Walk(sqlite3 *handle, const Source &source, const Countries &countries, DoctorLog &log)
        : m_source(source), m_log(log), m_parser(source.mapping, countries),
          m_stored(handle, StoredShipment::select),
          m_others(handle, "SELECT row, kind FROM other_row WHERE source = ? ORDER BY row")
    {
        m_stored.bind(1, source.id.value);
        m_others.bind(1, source.id.value);
        m_isShipment = m_stored.next();
        m_isOther = m_others.next();
    }

    void row(const RowView &view)
    {
        m_log.looked();
        m_arena.clear();
        const ParsedRow parsed = m_parser.parse(view, m_arena);
        count(parsed.kind);
        QString stored = QStringLiteral("nothing");
        if (m_isShipment && m_stored.integer(1) == view.number) {
            stored = kindId(RowKind::Shipment);
            if (parsed.kind == RowKind::Shipment)
                compare(view.number, parsed.record);
            m_isShipment = m_stored.next();
        } else if (m_isOther && m_others.integer(0) == view.number) {
            stored = m_others.string(1);
            m_isOther = m_others.next();
        }
        if (stored != kindId(parsed.kind)) {
            m_log.damage(SourceExamText::tr("Row %1 of %2 is a %3 by its cells, but stored as %4.")
                             .arg(QString::number(view.number), m_source.file, kindId(parsed.kind), stored),
                         m_source.id, view.number);
        }
    }

    void end()
    {
        for (; m_isShipment; m_isShipment = m_stored.next()) {
            m_log.damage(SourceExamText::tr("Shipment %1 has no cells that it was made from.")
                             .arg(m_stored.integer(0)),
                         m_source.id, m_stored.integer(1), ShipmentId(m_stored.integer(0)));
        }
        for (; m_isOther; m_isOther = m_others.next()) {
            m_log.damage(SourceExamText::tr("Row %1 of %2 has no cells.")
                             .arg(QString::number(m_others.integer(0)), m_source.file),
                         m_source.id, m_others.integer(0));
        }
        for (const SqlStatement *statement : {&m_stored, &m_others}) {
            if (!statement->ok())
                m_log.damage(statement->failure(), m_source.id);
        }
    }

    Ledger ledger;

private:
    void compare(std::int64_t row, const ShipmentRecord &record)
    {
        const QStringList differences = StoredShipment::differences(m_stored, record);
        if (differences.isEmpty())
            return;
        const std::int64_t number = m_stored.integer(0);
        m_log.damage(
            SourceExamText::tr("Shipment %1 (row %2 of %3) is not what its cells say (stored ≠ cells): %4.")
                .arg(QString::number(number), QString::number(row), m_source.file,
                     differences.join(QStringLiteral("; "))),
            m_source.id, row, ShipmentId(number));
    }
    void count(RowKind kind)
    {
        ++ledger.rows;
        std::int64_t Ledger::*const places[] = {&Ledger::shipments, &Ledger::headers, &Ledger::subtotals,
                                                &Ledger::blank, &Ledger::refused};
        ++(ledger.*places[static_cast<std::size_t>(kind)]);
    }

    const Source &m_source;
    DoctorLog &m_log;
    RowParser m_parser;
    TextArena m_arena;
    SqlStatement m_stored, m_others;
    bool m_isShipment = false, m_isOther = false;
};

} // namespace

SourceExam::SourceExam(sqlite3 *handle, const Source &source, const Countries &countries, DoctorLog &log)
    : m_handle(handle), m_source(source), m_countries(countries), m_log(log)
{
}

bool SourceExam::run(const Progress &progress)
{
    Walk walk(m_handle, m_source, m_countries, m_log);
    bool stopped = false;
    std::int64_t rows = 0;
    auto walked = RawRows::forEach(m_handle, m_source.id, [&](const RowView &row) {
        walk.row(row);
        if (++rows % 4096 == 0) {
            progress.report({rows, m_source.ledger.rows, rows});
            stopped = progress.cancelled();
        }
        return !stopped;
    });
    if (stopped)
        return false;
    if (!walked)
        m_log.damage(walked.failure(), m_source.id);
    else
        walk.end();
    if (walked && walk.ledger != m_source.ledger)
        m_log.damage(
            SourceExamText::tr("The ledger of %1 is not what its rows add up to.").arg(m_source.file),
            m_source.id);
    Source again = m_source;
    if (auto added = SourceTable::addUp(m_handle, again); !added)
        m_log.damage(added.failure(), m_source.id);
    for (const ColumnTotal &total : again.totals) {
        m_log.looked();
        if (total.stored != total.read) {
            m_log.damage(SourceExamText::tr(
                             "The column “%1” of %2 added up to %3 when it was imported, and now to %4.")
                             .arg(total.header, m_source.file, total.read, total.stored),
                         m_source.id);
        }
    }
    return true;
}
