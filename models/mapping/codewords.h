// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headertext.h"

#include <cstddef>
#include <vector>

/**
 * Codes of currencies that customs headers have as words of their own: VES is "вес" in Latin letters and the
 * bolívar, DOP "доп" and the Dominican peso, CVE "clave" and the escudo, YER a place in Turkish and the rial.
 */
namespace CodeWords {

/** True where the word at the index is such a word and no currency: a header of masses or names, or one in
 * which nothing else speaks of money. alone: it stands by itself in brackets, behind a comma or behind "in".
 */
bool isWord(const std::vector<HeaderText::Word> &words, std::size_t index, bool alone);

} // namespace CodeWords
