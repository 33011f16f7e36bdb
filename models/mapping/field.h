// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

/** What a column of a customs file can mean. The order is that of columns in tables and exports. */
enum class Field : std::uint8_t {
    None,
    Date,
    Declaration,
    Item,
    Consignor,
    Consignee,
    Manufacturer,
    Description,
    Hs,
    Origin,
    Dispatch,
    Trading,
    Destination,
    Mode,
    Procedure,
    PlaceLading,
    PlaceDischarge,
    Net,
    Gross,
    Quantity,
    Unit,
    Packages,
    Value,
    Currency,
    Vessel,
    Carrier,
    Notify,
    Incoterms,
    Invoice,
};

/** Every field but None, in order. */
std::span<const Field> allFields();
/** The id used by the command line, mapping files and queries: "place-lading", "net" ...; "-" for None. */
QString fieldId(Field field);
/** The field of an id; nothing for an unknown one. */
std::optional<Field> fieldFromId(const QString &id);
/** The translated name that a person sees: "Place of lading". */
QString fieldName(Field field);
/** The same, to be kept in a sentence. */
Said saidField(Field field);
