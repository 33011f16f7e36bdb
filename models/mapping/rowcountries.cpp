// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowcountries.h"

#include "mapping/recordmembers.h"
#include "mapping/rowdirection.h"

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(RowCountries)
};

/** Where the partner's country belongs; None where the row is neither import nor export, which is listed. */
Field sideOf(const ColumnUse &use, CellReader &reader, bool underFlow)
{
    switch (RowDirection::of(use, underFlow, reader)) {
    case TradeDirection::Import:
        return use.field;
    case TradeDirection::Export:
        return Field::Destination;
    default:
        RowDirection::listUnknown(
            use,
            Words::tr("Nothing says whether this row is an import or an export, so it is not known "
                      "which country this is."),
            reader);
        return Field::None;
    }
}

} // namespace

void RowCountries::take(const ColumnUse &use, bool underFlow, CellReader &reader, ShipmentRecord &record)
{
    const Field side = use.directionColumn < 0 ? use.field : sideOf(use, reader, underFlow);
    CountryCode ShipmentRecord::*const member = RecordMembers::countryOf(side);
    if (member && !(record.*member).valid())
        record.*member = reader.country(use);
}
