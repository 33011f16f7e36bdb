// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/sqlstatement.h"
#include "mapping/shipmentrecord.h"

#include <QStringList>

/** A shipment as it lies in the tables, beside one as a parser makes it. */
namespace StoredShipment {

/** Selects the shipments of one source (parameter 1) in the order of their rows; the first column is the
 * number, the second the row. */
extern const char *const select;
/** The fields in which the stored shipment of the statement's row differs from the record: each as "field:
 * stored, expected". */
QStringList differences(const SqlStatement &row, const ShipmentRecord &record);

} // namespace StoredShipment
