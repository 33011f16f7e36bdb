// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/field.h"
#include "mapping/shipmentrecord.h"

#include <string_view>

/** Where the cells of a field go in a record; nullptr for a field of another kind. */
namespace RecordMembers {

std::string_view ShipmentRecord::*textOf(Field field);
std::string_view ShipmentRecord::*partyOf(Field field);
CountryCode ShipmentRecord::*countryOf(Field field);
std::optional<std::int64_t> ShipmentRecord::*amountOf(Field field);

} // namespace RecordMembers
