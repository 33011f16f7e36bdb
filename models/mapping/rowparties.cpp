// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparties.h"

#include "mapping/rowdirection.h"

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(RowParties)
};

} // namespace

std::string_view ShipmentRecord::*RowParties::memberOf(const ColumnUse &use,
                                                       std::string_view ShipmentRecord::*field,
                                                       bool underFlow, CellReader &reader)
{
    if (use.directionColumn < 0)
        return field;
    switch (RowDirection::of(use, underFlow, reader)) {
    case TradeDirection::Import:
        return field;
    case TradeDirection::Export:
        return use.field == Field::Consignor ? &ShipmentRecord::consignee : &ShipmentRecord::consignor;
    default:
        RowDirection::listUnknown(
            use,
            Words::tr("Nothing says whether this row is an import or an export, so it is not known "
                      "whether this firm sends the goods or receives them."),
            reader);
        return nullptr;
    }
}
