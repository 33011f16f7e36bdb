// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/countries.h"

#include <string_view>

/** The country whose lines a row of totals adds up: "Total China", "Итого по Китаю", "Turkey Total". */
namespace TotalCountry {

/** None where the text has no word for totals, or names no country beside it. */
CountryCode find(std::string_view text, const Countries &countries);

} // namespace TotalCountry
