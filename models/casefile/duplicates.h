// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <cstdint>

/** Shipments of several sources that name the same declaration and item. */
struct DuplicateGroup {
    QString declaration, item;
    QList<std::int64_t> shipments; ///< in the order of their numbers: the first is the one that came first
    bool sameNet = true;           ///< all that give a net mass give the same
    bool operator==(const DuplicateGroup &) const = default;
};

/**
 * Overlaps between the sources of a case. Nothing is left out of sums until a person says so, shipment by
 * shipment; that is saved at once and can be undone.
 */
class Duplicates {
public:
    /** The connection must outlive this. */
    explicit Duplicates(const CaseConnection &connection) : m_connection(connection) {}

    Result<QList<DuplicateGroup>> find() const;
    /** Leaves shipments out of sums, or takes them in again; returns those that this changed, to undo it
     * with. */
    Result<QList<std::int64_t>> setLeftOut(const QList<std::int64_t> &shipments, bool leftOut) const;

private:
    const CaseConnection &m_connection;
};
