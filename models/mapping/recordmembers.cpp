// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/recordmembers.h"

std::string_view ShipmentRecord::*RecordMembers::textOf(Field field)
{
    switch (field) {
    case Field::Item:
        return &ShipmentRecord::item;
    case Field::Mode:
        return &ShipmentRecord::mode;
    case Field::Procedure:
        return &ShipmentRecord::procedure;
    case Field::PlaceLading:
        return &ShipmentRecord::placeLading;
    case Field::PlaceDischarge:
        return &ShipmentRecord::placeDischarge;
    case Field::Vessel:
        return &ShipmentRecord::vessel;
    case Field::Carrier:
        return &ShipmentRecord::carrier;
    case Field::Notify:
        return &ShipmentRecord::notify;
    case Field::Incoterms:
        return &ShipmentRecord::incoterms;
    default:
        return nullptr;
    }
}

std::string_view ShipmentRecord::*RecordMembers::partyOf(Field field)
{
    return field == Field::Consignor      ? &ShipmentRecord::consignor
           : field == Field::Consignee    ? &ShipmentRecord::consignee
           : field == Field::Manufacturer ? &ShipmentRecord::manufacturer
                                          : nullptr;
}

CountryCode ShipmentRecord::*RecordMembers::countryOf(Field field)
{
    return field == Field::Origin        ? &ShipmentRecord::origin
           : field == Field::Dispatch    ? &ShipmentRecord::dispatch
           : field == Field::Trading     ? &ShipmentRecord::trading
           : field == Field::Destination ? &ShipmentRecord::destination
                                         : nullptr;
}

std::optional<std::int64_t> ShipmentRecord::*RecordMembers::amountOf(Field field)
{
    return field == Field::Net        ? &ShipmentRecord::netGrams
           : field == Field::Gross    ? &ShipmentRecord::grossGrams
           : field == Field::Quantity ? &ShipmentRecord::quantityMilli
           : field == Field::Packages ? &ShipmentRecord::packages
           : field == Field::Value    ? &ShipmentRecord::valueCents
                                      : nullptr;
}
