// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/shipmentflags.h"

std::optional<std::string> ShipmentFlag::netAboveGrossDetail(const ShipmentRecord &record)
{
    if (!record.netGrams || !record.grossGrams || *record.netGrams <= *record.grossGrams)
        return std::nullopt;
    return "net " + std::to_string(*record.netGrams) + " g, gross " + std::to_string(*record.grossGrams) +
           " g";
}
