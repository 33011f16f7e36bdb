// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/** Small services for text from strangers. */
namespace PlainText {

/** How many bytes at the front are whole, valid UTF-8. */
std::size_t validUtf8(std::string_view bytes);

/** Without the beginning of a letter in UTF-8 at its end, where a field of so many bytes has cut it. */
std::string_view withoutCutLetter(std::string_view bytes);

/** How many bytes at the front are plain ASCII. */
std::size_t asciiPrefix(std::string_view bytes);

/** Appends bytes that should be UTF-8; what is not becomes U+FFFD. */
void appendValid(std::string &to, std::string_view bytes);

/** Writes a code point as UTF-8, at most four bytes; the place after it. */
char *putCharacter(char *to, std::uint32_t codePoint);

/** The longest front part of at most limit bytes that ends at a character's end. */
std::string_view clipped(std::string_view utf8, std::size_t limit);

} // namespace PlainText
