// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** Currencies as sentences name them, in whatever case: "в белорусских рублях", "w dolarach kanadyjskich". */
namespace MoneyPhrases {

/** The ISO 4217 code of two folded words, one for the country and one for its money; empty for any other
 * text. */
std::string_view find(std::string_view phrase);
/** The same of one word that only one currency has: "złotych", "юанях"; empty for any other. */
std::string_view findWord(std::string_view word);
/** True for a word that such phrases are made of, which is none that programs have glued. */
bool isPart(std::string_view word);

} // namespace MoneyPhrases
