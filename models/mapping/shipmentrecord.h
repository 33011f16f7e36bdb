// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "places/countrycode.h"

#include <cstdint>
#include <optional>
#include <string_view>

/**
 * One normalised record made from one raw row. Texts are UTF-8 views into the row or the arena that the
 * parser was given, valid as long as these. Absent is absent: an empty view or no value, never zero.
 */
struct ShipmentRecord {
    std::int64_t row = 0; ///< the row's number in its sheet
    std::int64_t repeatedRow = 0; ///< an earlier row of the sheet that says the same; 0 = none
    bool repeatsCells = false; ///< it repeats that row cell for cell, and not only its declaration and item

    std::optional<Date> date;
    std::string_view declaration, item, consignor, consignee, manufacturer, description;
    std::string_view hs; ///< 2 to 10 digits, leading zeros restored
    CountryCode origin, dispatch, trading, destination;
    std::string_view mode, procedure, placeLading, placeDischarge;
    std::optional<std::int64_t> netGrams, grossGrams;
    bool netFromQuantity = false;              ///< no mass was given, and the quantity is in a unit of mass
    std::optional<std::int64_t> quantityMilli; ///< thousandths of the unit
    std::string_view unit;
    std::optional<std::int64_t> packages;
    std::optional<std::int64_t> valueCents; ///< hundredths of the currency's unit, for every currency
    std::string_view currency;              ///< ISO 4217, or empty where the file names none
    std::string_view vessel, carrier, notify, incoterms, invoice;
};
