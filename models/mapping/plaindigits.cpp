// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/plaindigits.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace {

/** The plain sign of a character; 0 where there is none, -1 where it is to be left out. */
int plainOf(UChar32 c)
{
    if (const int digit = u_charDigitValue(c); digit >= 0)
        return '0' + digit;
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms of ASCII
        return c - 0xFF01 + '!';
    switch (c) {
    case 0x2010: // hyphens, dashes and the minus sign
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return '-';
    case 0x2019: // apostrophes
    case 0x2018:
    case 0x02BC:
        return '\'';
    case 0x060C: // Arabic comma
    case 0x3001:
        return ',';
    case 0x2044: // slashes
    case 0x2215:
        return '/';
    case 0x3002:
    case 0x00B7:
        return '.';
    default:
        break;
    }
    if (u_isUWhiteSpace(c))
        return ' ';
    return u_charType(c) == U_FORMAT_CHAR ? -1 : 0;
}

} // namespace

std::string_view PlainDigits::of(std::string_view utf8, std::string &buffer)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(utf8.begin(), utf8.end(), isAscii))
        return utf8;
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    icu::UnicodeString plain;
    for (std::int32_t i = 0; i < text.length();) {
        const UChar32 c = text.char32At(i);
        const int sign = c < 0x80 ? 0 : plainOf(c);
        if (sign >= 0)
            plain.append(sign > 0 ? static_cast<UChar32>(sign) : c);
        i += U16_LENGTH(c);
    }
    buffer.clear();
    plain.toUTF8String(buffer);
    return buffer;
}
