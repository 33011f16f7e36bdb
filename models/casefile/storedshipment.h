// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/sqlstatement.h"
#include "mapping/shipmentrecord.h"

#include <QStringList>

#include <string>

/** A shipment as it lies in the tables, beside one as a parser makes it. */
namespace StoredShipment {

/** Selects the shipments of one source (parameter 1) in the order of their rows. */
std::string select();
/** Columns of that statement: the number, the row, and from firstValue on what the shipment says. */
constexpr int number = 0, row = 1, firstValue = 2, columns = 35;
constexpr int declaration = 27, item = 28;
/** Behind what it says: its marks, category and the rule that decided. */
constexpr int marks = columns, category = columns + 1, rule = columns + 2;
/** Net and gross mass, quantity, packages, value. */
constexpr int sums[] = {5, 6, 7, 8, 9};
/** The fields in which the stored shipment of the statement's row differs from the record: each as "field:
 * stored, expected". */
QStringList differences(const SqlStatement &row, const ShipmentRecord &record);

} // namespace StoredShipment
