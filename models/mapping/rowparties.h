// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cellreader.h"
#include "mapping/shipmentrecord.h"

#include <string_view>

/** Where the firms of a row belong: to the field of their column, or to the side that the row's direction
 * gives them. */
namespace RowParties {

/** The firm's member of the row; null, and listed, where its direction is not known. field: that of the
 * column; underFlow: the header of the row's direction speaks of the flow of trade. */
std::string_view ShipmentRecord::*memberOf(const ColumnUse &use, std::string_view ShipmentRecord::*field,
                                           bool underFlow, CellReader &reader);

} // namespace RowParties
