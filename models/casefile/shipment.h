// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"
#include "casefile/shipmentflag.h"
#include "core/date.h"
#include "core/ids.h"
#include "core/said.h"
#include "mapping/field.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

/** One shipment of a case with its names looked up. Absent is absent: no value or an empty text. */
struct Shipment {
    ShipmentId id;
    SourceId source;
    QString file, sheet;
    std::int64_t row = 0;
    bool hasProblems = false, hiddenRow = false, leftOut = false;

    std::optional<Date> date;
    QString declaration, item, consignor, consignee, manufacturer, description, hs;
    QString origin, dispatch, trading, destination; ///< ISO 3166 alpha-2
    QString mode, procedure, placeLading, placeDischarge;
    std::optional<std::int64_t> netGrams, grossGrams, quantityMilli, packages, valueCents;
    QString unit, currency;
    QString vessel, carrier, notify, incoterms, invoice;
    QString category, rule;
    Said reason;
    QList<ShipmentFlag> flags; ///< by kind
    Annotation annotation;

    /** One field as plain text for scripts: ISO dates, kilograms and money with a point, exact. Empty if not
     * given. */
    QString text(Field field) const;
};
