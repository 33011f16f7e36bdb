// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cellreader.h"
#include "mapping/tradewords.h"

/** Which way the goods of a row go, by its column of directions. */
namespace RowDirection {

/** Import or Export by the column of directions that use names; any other one is Unknown. underFlow: that
 * column's header speaks of the flow of trade. */
TradeDirection of(const ColumnUse &use, bool underFlow, CellReader &reader);
/** Lists that it is unknown, at the cell of use, if that says something. */
void listUnknown(const ColumnUse &use, const Said &reason, CellReader &reader);

} // namespace RowDirection
