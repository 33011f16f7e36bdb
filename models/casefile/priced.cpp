// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/priced.h"

#include "casefile/shipment.h"

bool isPriced(const Shipment &shipment)
{
    return shipment.valueCents && shipment.netGrams && *shipment.netGrams > 0 && shipment.currency == u"USD";
}
