// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** Whose currency a sign in a number format is, by the locale behind it: `[$¥-411]` is of Japan. */
namespace FormatLocales {

/** The ISO 4217 code of a sign that several countries have; locale: "411", "ja-JP". Empty where it does not
 * tell. */
std::string_view currencyOf(std::string_view sign, std::string_view locale);

} // namespace FormatLocales
