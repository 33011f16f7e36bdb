// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

/** A number that names one thing of one kind, so that a row can not be passed where a source is meant. 0 = none. */
template<class Tag>
struct Id {
    std::int64_t value = 0;
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t v) : value(v) {}
    constexpr bool valid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template<class Tag>
struct std::hash<Id<Tag>> {
    std::size_t operator()(Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};

using ShipmentId = Id<struct ShipmentTag>; ///< a shipment's number, as shown to people and used by `trace`
using SourceId = Id<struct SourceTag>;
using PartyId = Id<struct PartyTag>;
