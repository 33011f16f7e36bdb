// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cellreader.h"
#include "mapping/shipmentrecord.h"

/** Reads the countries of a row: each into the field of its column, or to the side that the row's direction
 * gives it. */
namespace RowCountries {

/** Leaves a country that is known already; underFlow: the header of the row's direction speaks of the flow of
 * trade. */
void take(const ColumnUse &use, bool underFlow, CellReader &reader, ShipmentRecord &record);

} // namespace RowCountries
