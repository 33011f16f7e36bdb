// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/shipmentrecord.h"

#include <optional>
#include <string>
#include <string_view>

/** Kinds of shipment_flag that an import raises. */
namespace ShipmentFlag {

constexpr std::string_view textAndCodeDiffer = "text-and-code-differ";
constexpr std::string_view netAboveGross = "net-above-gross"; ///< goods heavier than goods with their packing

/** The numbers behind netAboveGross; nothing where the masses raise no flag. */
std::optional<std::string> netAboveGrossDetail(const ShipmentRecord &record);

} // namespace ShipmentFlag
