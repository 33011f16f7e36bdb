// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/shipment.h"

#include "core/format.h"

namespace {

QString exact(std::optional<std::int64_t> value, int scale)
{
    return value ? Format::exactTrimmed(*value, scale) : QString();
}

} // namespace

QString Shipment::text(Field field) const
{
    switch (field) {
    case Field::None:
        return {};
    case Field::Date:
        return date ? QString::fromStdString(date->iso()) : QString();
    case Field::Declaration:
        return declaration;
    case Field::Item:
        return item;
    case Field::Consignor:
        return consignor;
    case Field::Consignee:
        return consignee;
    case Field::Manufacturer:
        return manufacturer;
    case Field::Description:
        return description;
    case Field::Hs:
        return hs;
    case Field::Origin:
        return origin;
    case Field::Dispatch:
        return dispatch;
    case Field::Trading:
        return trading;
    case Field::Destination:
        return destination;
    case Field::Mode:
        return mode;
    case Field::Procedure:
        return procedure;
    case Field::PlaceLading:
        return placeLading;
    case Field::PlaceDischarge:
        return placeDischarge;
    case Field::Net:
        return exact(netGrams, 3);
    case Field::Gross:
        return exact(grossGrams, 3);
    case Field::Quantity:
        return exact(quantityMilli, 3);
    case Field::Unit:
        return unit;
    case Field::Packages:
        return exact(packages, 0);
    case Field::Value:
        return exact(valueCents, 2);
    case Field::Currency:
        return currency;
    case Field::Vessel:
        return vessel;
    case Field::Carrier:
        return carrier;
    case Field::Notify:
        return notify;
    case Field::Incoterms:
        return incoterms;
    case Field::Invoice:
        return invoice;
    }
    return {};
}
