// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/**
 * Words that mix Latin and Cyrillic letters which look the same, as typed by mistake or to escape a search.
 * What Text::unifyScripts and Text::mixesScripts are made of.
 */
namespace Scripts {

/** False if the text surely has no word of both scripts, found without reading characters one by one. */
bool hasBoth(std::string_view utf8);

/** True if some run of letters has both Latin and Cyrillic letters. */
bool hasMixedWord(std::string_view utf8);

/**
 * The folded text with each mixed word read in the script that prevails: that of the letters which exist in
 * one script only, else that of most letters. Part of a hyphenated word made of look-alikes only follows its
 * neighbors.
 */
std::string unify(std::string_view folded);

} // namespace Scripts
