// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/** Currencies as customs files name them. */
namespace Currencies {

/**
 * The ISO 4217 code of a code, sign, number or name in the languages of customs forms ("USD", "$", "840",
 * "доллар США", "美元"); empty for any other text. The view is valid for ever.
 */
std::string_view find(std::string_view text);
/** True for a sign or word that currencies of several states share ("$", "dollar", "¥", "lira"): beside a column or
 * header that names a code it says no other. */
bool isShared(std::string_view text);
/** The currencies that are written with this sign in customs files and cannot be told apart by it, the likeliest first
 * ("¥": CNY, JPY); empty for any other text, and for "$", which is the US dollar unless a file says otherwise. */
std::span<const std::string_view> sharers(std::string_view text);

} // namespace Currencies
