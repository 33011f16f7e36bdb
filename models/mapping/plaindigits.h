// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/** Digits and signs of dates in any script as the plain ones. */
namespace PlainDigits {

/**
 * The text with Arabic, Persian, full-width and all other decimal digits as 0 to 9, with plain hyphens,
 * slashes, points and apostrophes, and without marks of direction. A text of ASCII comes back as it is;
 * any other is stored in `buffer` and seen through it.
 */
std::string_view of(std::string_view utf8, std::string &buffer);

} // namespace PlainDigits
