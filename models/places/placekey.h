// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/** The keys under which names of countries and places are looked up. */
namespace PlaceKey {

/** Folded words without punctuation, look-alike letters in one script, blanks between: "korea republic of".
 */
std::string words(std::string_view utf8);

/** The words in order of the alphabet without articles and the like, so that "Korea, Republic of" is
 * "Republic of Korea". */
std::string anyOrder(std::string_view words);

/** The same key without accents: "türkiye" becomes "turkiye". */
std::string withoutAccents(std::string_view key);

} // namespace PlaceKey
