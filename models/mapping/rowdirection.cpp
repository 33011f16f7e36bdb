// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowdirection.h"

TradeDirection RowDirection::of(const ColumnUse &use, bool underFlow, CellReader &reader)
{
    const TradeDirection said = underFlow ? TradeWords::underFlow(reader.raw(use.directionColumn))
                                          : TradeWords::ofCell(reader.text(use.directionColumn));
    const bool known = said == TradeDirection::Import || said == TradeDirection::Export;
    return known ? said : TradeDirection::Unknown;
}

void RowDirection::listUnknown(const ColumnUse &use, const Said &reason, CellReader &reader)
{
    if (!reader.name(use.column).empty())
        reader.problem(use, "direction-unknown", reason);
}
