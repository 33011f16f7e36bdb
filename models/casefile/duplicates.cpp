// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/duplicates.h"

#include "casefile/casewriter.h"
#include "casefile/sqlstatement.h"

#include <QCoreApplication>

#include <optional>

Result<QList<DuplicateGroup>> Duplicates::find() const
{
    QList<DuplicateGroup> groups;
    // Sorted by declaration, so that one pass finds the groups; only declarations of several sources are
    // looked at.
    SqlStatement rows(
        m_connection.handle(),
        "WITH shared AS (SELECT declaration FROM shipment WHERE declaration NOT NULL GROUP BY declaration"
        " HAVING min(source) <> max(source))"
        " SELECT d.number, coalesce(s.item, ''), s.id, s.source, s.net_g FROM shared h"
        " JOIN shipment s ON s.declaration = h.declaration JOIN declaration d ON d.id = h.declaration"
        " ORDER BY d.number, 2, s.id");
    DuplicateGroup group;
    std::int64_t firstSource = 0;
    bool severalSources = false;
    std::int64_t net = 0;
    bool netKnown = false;
    const auto finish = [&] {
        if (severalSources)
            groups.append(group);
    };
    while (rows.next()) {
        const QString declaration = rows.string(0);
        const QString item = rows.string(1);
        if (group.shipments.isEmpty() || declaration != group.declaration || item != group.item) {
            finish();
            group = {declaration, item, {}, true};
            firstSource = rows.integer(3);
            severalSources = false;
            netKnown = false;
        }
        group.shipments.append(rows.integer(2));
        severalSources = severalSources || rows.integer(3) != firstSource;
        if (const auto own = rows.maybeInteger(4)) {
            group.sameNet = group.sameNet && (!netKnown || net == *own);
            net = *own;
            netKnown = true;
        }
    }
    if (!rows.ok())
        return rows.failure();
    finish();
    return groups;
}

Result<QList<std::int64_t>> Duplicates::setLeftOut(const QList<std::int64_t> &shipments, bool leftOut) const
{
    CaseTransaction transaction(m_connection.handle());
    if (auto begun = transaction.begin(); !begun)
        return begun.failure();
    QList<std::int64_t> changed;
    SqlStatement read(m_connection.handle(), "SELECT marks FROM shipment WHERE id = ?");
    SqlStatement write(m_connection.handle(), "UPDATE shipment SET marks = ? WHERE id = ?");
    for (std::int64_t shipment : shipments) {
        if (!read.bind(1, shipment).next())
            return read.ok() ? Failure{QCoreApplication::translate("Duplicates",
                                                                   "There is no shipment with the number %1.")
                                           .arg(shipment)}
                             : read.failure();
        const std::int64_t before = read.integer(0);
        read.reset();
        const std::int64_t after = leftOut ? before | ShipmentMark::leftOut : before & ~ShipmentMark::leftOut;
        if (after == before)
            continue;
        if (!write.bind(1, after).bind(2, shipment).run())
            return write.failure();
        changed.append(shipment);
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.failure();
    return changed;
}
