// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** Words that stand beside the units, currencies and factors of headers. All are folded. */
namespace MarkWords {

bool allDigits(std::string_view text);
/** Words between a factor and what it multiplies: "miles de kg", "тыс. долларов в ценах", "000 US dollars".
 */
bool isFiller(std::string_view word);
/** "гр. 38": before a number the box of the form, and no grams. */
bool namesBox(std::string_view word);
/** Which mass is meant is no part of its unit, though units are written with it: "kg net". */
bool namesMass(std::string_view word);
/** A number that multiplies nothing: the box of a form in "kg 38", but not the "x 100" of hundreds. */
bool isPlainNumber(std::string_view word);
/** Values in Spanish and Portuguese: beside them "MN" is the money of the country, and no millions. */
bool isSpanishValue(std::string_view word);
bool isYear(std::string_view word);

} // namespace MarkWords
