// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** The full names of currencies: those of ISO 4217, and those that languages have for them. */
namespace CurrencyNames {

/**
 * The ISO 4217 code of a folded name ("yuan renminbi", "китайский юань"); empty for any other text and for a
 * name that several currencies share. One word that is no name of ISO 4217 is none, as short words mean much
 * else. Source: ISO 4217 list one; CLDR by ICU. The view is valid for ever.
 */
std::string_view find(std::string_view folded);

} // namespace CurrencyNames
