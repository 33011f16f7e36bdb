// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/leftoutstore.h"

#include "casefile/casewriter.h"
#include "casefile/sqlstatement.h"

#include <QCoreApplication>
#include <QDateTime>

#include <string>
#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeftOutStore)
};

/** Reads and writes single decisions within the caller's transaction: the row that says who, and the mark
 * that counts. */
class Rows {
public:
    explicit Rows(sqlite3 *handle)
        : m_marks(handle, "SELECT marks FROM shipment WHERE id = ?"),
          m_read(handle, std::string("SELECT twin, author, time FROM left_out WHERE shipment = ? AND ") +
                             LeftOutStore::holds),
          m_write(handle, "INSERT OR REPLACE INTO left_out(shipment, twin, author, time) VALUES(?,?,?,?)"),
          m_remove(handle, "DELETE FROM left_out WHERE shipment = ?"),
          m_mark(handle, "UPDATE shipment SET marks = ? WHERE id = ?")
    {
    }

    Result<std::optional<LeftOut>> read(std::int64_t shipment)
    {
        if (!m_marks.bind(1, shipment).next()) {
            return m_marks.ok() ? Failure{Words::tr("There is no shipment with the number %1.").arg(shipment)}
                                : m_marks.failure();
        }
        m_lastMarks = m_marks.integer(0);
        m_marks.reset();
        std::optional<LeftOut> state;
        if (m_read.bind(1, shipment).next())
            state = LeftOut{m_read.integer(0), m_read.string(1), m_read.string(2)};
        m_read.reset();
        if (!m_read.ok())
            return m_read.failure();
        return state;
    }

    /** For the shipment that was read last. */
    Result<void> write(std::int64_t shipment, const std::optional<LeftOut> &state)
    {
        const std::int64_t marks =
            state ? m_lastMarks | ShipmentMark::leftOut : m_lastMarks & ~ShipmentMark::leftOut;
        const bool written = state ? m_write.bind(1, shipment)
                                         .bind(2, state->twin)
                                         .bind(3, state->author)
                                         .bind(4, state->time)
                                         .run()
                                   : m_remove.bind(1, shipment).run();
        if (!written)
            return state ? m_write.failure() : m_remove.failure();
        m_mark.bind(1, marks).bind(2, shipment).run();
        return m_mark.result();
    }

private:
    SqlStatement m_marks, m_read, m_write, m_remove, m_mark;
    std::int64_t m_lastMarks = 0;
};

} // namespace

LeftOutStore::LeftOutStore(const CaseConnection &connection, QString author)
    : m_connection(connection), m_author(std::move(author))
{
}

Result<LeftOutStates> LeftOutStore::leaveOut(const QMap<std::int64_t, std::int64_t> &twins) const
{
    const auto known = all();
    if (!known)
        return known.failure();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    LeftOutStates wanted;
    for (auto it = twins.cbegin(); it != twins.cend(); ++it) {
        if (known->contains(it.value()) || twins.contains(it.value())) {
            return Failure{
                Words::tr("Shipment %1 cannot count in place of shipment %2, because it is left out itself.")
                    .arg(QString::number(it.value()), QString::number(it.key()))};
        }
        wanted.insert(it.key(), LeftOut{it.value(), m_author, now});
    }
    return set(wanted, false);
}

Result<LeftOutStates> LeftOutStore::countAgain(const QList<std::int64_t> &shipments) const
{
    LeftOutStates wanted;
    for (const std::int64_t shipment : shipments)
        wanted.insert(shipment, std::nullopt);
    return set(wanted, false);
}

Result<LeftOutStates> LeftOutStore::restore(const LeftOutStates &states) const
{
    return set(states, true);
}

Result<LeftOutStates> LeftOutStore::set(const LeftOutStates &wanted, bool exactly) const
{
    CaseTransaction transaction(m_connection.handle());
    if (auto begun = transaction.begin(); !begun)
        return begun.failure();
    LeftOutStates before;
    Rows rows(m_connection.handle());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto old = rows.read(it.key());
        if (!old)
            return old.failure();
        // A decision that was taken already keeps its author, unless the very state of before is wanted back.
        if (*old == it.value() || (!exactly && old->has_value() == it->has_value()))
            continue;
        before.insert(it.key(), *old);
        if (auto written = rows.write(it.key(), it.value()); !written)
            return written.failure();
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.failure();
    return before;
}

Result<QMap<std::int64_t, LeftOut>> LeftOutStore::all() const
{
    QMap<std::int64_t, LeftOut> found;
    SqlStatement rows(m_connection.handle(), std::string("SELECT shipment, twin, author, time FROM left_out"
                                                         " WHERE shipment IN (SELECT id FROM shipment) AND ") +
                                                 holds);
    while (rows.next())
        found.insert(rows.integer(0), {rows.integer(1), rows.string(2), rows.string(3)});
    if (!rows.ok())
        return rows.failure();
    return found;
}

Result<QStringList> LeftOutStore::authors() const
{
    QStringList names;
    SqlStatement rows(m_connection.handle(), std::string("SELECT DISTINCT author FROM left_out"
                                                         " WHERE shipment IN (SELECT id FROM shipment) AND ") +
                                                 holds + " ORDER BY author");
    while (rows.next())
        names.append(rows.string(0));
    if (!rows.ok())
        return rows.failure();
    return names;
}
