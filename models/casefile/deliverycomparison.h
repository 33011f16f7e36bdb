// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/ids.h"
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

/** A sum in both deliveries, exact, in the stored unit. */
struct MovedTotal {
    Field field = Field::None;
    QString before, after;
    bool operator==(const MovedTotal &) const = default;
};

/** What a second delivery of a source says otherwise than the first. */
struct DeliveryComparison {
    SourceId before, after;
    QList<std::int64_t> added; ///< numbers of shipments that only the second has
    QList<std::int64_t> gone;  ///< ... and only the first
    QList<ChangedShipment> changed;
    std::int64_t same = 0;
    QList<MovedTotal> totals; ///< of masses, quantity, packages and value, moved or not
};

/**
 * Compares the shipments of two sources. They are the same shipment if declaration and item are equal, or,
 * where a file names no declaration, if every value is; several of one key are paired in the order of their
 * rows.
 */
Result<DeliveryComparison> compareDeliveries(const CaseConnection &connection, SourceId before,
                                             SourceId after);
