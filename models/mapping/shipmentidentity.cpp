// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/shipmentidentity.h"

int ShipmentIdentity::known(const ShipmentRecord &r)
{
    int known = r.date.has_value();
    for (const std::string_view text : {r.declaration, r.consignor, r.consignee, r.description, r.hs,
                                        r.manufacturer, r.placeLading, r.placeDischarge})
        known += !text.empty();
    for (const CountryCode code : {r.origin, r.dispatch, r.destination, r.trading})
        known += code.valid();
    return known;
}
