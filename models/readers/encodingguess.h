// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/** Which 8-bit or double-byte encoding a text without any mark is in. */
namespace EncodingGuess {

/** True if nearly all bytes beyond ASCII form valid UTF-8: a damaged UTF-8 file, or one with a few foreign
 * bytes. */
bool mostlyUtf8(std::string_view sample);

/** The encoding in which the text clearly is Cyrillic; empty if there is none. */
QString cyrillic(std::string_view sample);

/** The encoding of one byte a character in which the text clearly is Cyrillic, or Latin with accents; empty
 * if there is none. */
QString singleByte(std::string_view sample);

/**
 * The likeliest of GB18030, Big5, windows-1251, KOI8-R, IBM866, windows-1254, windows-1252, ISO-8859-2, the
 * code pages of DOS and of old Macs, and what uchardet knows besides, for text that is not UTF-8.
 */
QString legacy(std::string_view sample);

} // namespace EncodingGuess
