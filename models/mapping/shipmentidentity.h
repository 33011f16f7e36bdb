// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/shipmentrecord.h"

namespace ShipmentIdentity {

/** How much of what tells one shipment from another a record says; sums, headings and notes say little. */
int known(const ShipmentRecord &record);

} // namespace ShipmentIdentity
