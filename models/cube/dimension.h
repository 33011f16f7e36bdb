// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

/** What shipments can be grouped by. */
enum class Dimension : std::uint8_t {
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Category,
    Hs2,
    Hs4,
    Hs6,
    Hs,
    Origin,
    Dispatch,
    Trading,
    Destination,
    Route,
    Consignor,
    Consignee,
    Manufacturer,
    PlaceLading,
    PlaceDischarge,
    Mode,
    Procedure,
    Source,
    Status,
    Tag,
    Flag,
};
std::span<const Dimension> allDimensions();
/** "place-lading", "hs2" ...: as the command line writes it. */
QString dimensionId(Dimension dimension);
std::optional<Dimension> dimensionFromId(const QString &id);
/** The translated name a person sees. */
QString dimensionName(Dimension dimension);

/** What can be summed over a group. */
enum class Measure : std::uint8_t { Shipments, Declarations, Net, Gross, Value, Quantity };
std::span<const Measure> allMeasures();
QString measureId(Measure measure);
std::optional<Measure> measureFromId(const QString &id);
QString measureName(Measure measure);
