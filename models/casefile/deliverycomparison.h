// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "casefile/exactsum.h"
#include "core/ids.h"
#include "core/progress.h"
#include "core/result.h"
#include "mapping/field.h"

#include <QList>
#include <QString>

#include <cstdint>

/** One field in which a shipment differs between two deliveries; plain texts, empty = not given. */
struct FieldChange {
    Field field = Field::None;
    QString before, after;
    bool operator==(const FieldChange &) const = default;
};

/** A shipment that stands in both deliveries, with different values. */
struct ChangedShipment {
    ShipmentId before, after;
    QList<FieldChange> changes;
    bool operator==(const ChangedShipment &) const = default;
};

/** A sum in both deliveries, exact. */
struct MovedTotal {
    Field field = Field::None; ///< None: how many shipments
    QString currency;          ///< of Field::Value, each by itself; empty = not given
    ExactSum before, after;    ///< in the stored unit
    ExactSum difference() const { return after - before; }
    bool moved() const { return before != after; }
    /** "shipments", "net_kg", "gross_kg", "quantity", "packages", "value". */
    QString id() const;
    /** Decimals of the unit that id() names. */
    int scale() const;
    bool operator==(const MovedTotal &) const = default;
};

/** The totals that moved for one country of origin or one category. */
struct MovedGroup {
    bool category = false; ///< else a country of origin
    QString key;           ///< "CN", "body-armor"; empty = not given, or none
    QList<MovedTotal> totals;
    bool operator==(const MovedGroup &) const = default;
};

/** What a second delivery of a source says otherwise than the first. */
struct DeliveryComparison {
    SourceId before, after;
    QList<std::int64_t> added; ///< numbers of shipments that only the second has
    QList<std::int64_t> gone;  ///< ... and only the first
    QList<ChangedShipment> changed;
    std::int64_t same = 0;
    QList<MovedTotal> totals; ///< shipments, masses, quantity, packages, value by currency; moved or not
    QList<MovedGroup> groups; ///< only what moved: by origin, then by category
};

/**
 * Compares the shipments of two sources, all of them, also what is left out of sums as a duplicate. They are
 * the same shipment if declaration and item are equal, or, where a file names no declaration, if every value
 * is; several of one key are paired in the order of their rows.
 */
Result<DeliveryComparison> compareDeliveries(const CaseConnection &connection, SourceId before,
                                             SourceId after, const Progress &progress = {});
