// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/plaintext.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace {

using Byte = unsigned char;

bool follows(Byte b, Byte low = 0x80, Byte high = 0xBF)
{
    return b >= low && b <= high;
}

// Length of the well-formed sequence at p (RFC 3629: no surrogates, nothing overlong), 0 if there is none.
std::size_t sequence(const Byte *p, std::size_t left)
{
    const Byte a = p[0];
    if (a >= 0xC2 && a <= 0xDF)
        return left >= 2 && follows(p[1]) ? 2 : 0;
    if (a >= 0xE0 && a <= 0xEF) {
        const Byte low = a == 0xE0 ? 0xA0 : 0x80;
        const Byte high = a == 0xED ? 0x9F : 0xBF;
        return left >= 3 && follows(p[1], low, high) && follows(p[2]) ? 3 : 0;
    }
    if (a >= 0xF0 && a <= 0xF4) {
        const Byte low = a == 0xF0 ? 0x90 : 0x80;
        const Byte high = a == 0xF4 ? 0x8F : 0xBF;
        return left >= 4 && follows(p[1], low, high) && follows(p[2]) && follows(p[3]) ? 4 : 0;
    }
    return 0;
}

// The first byte beyond ASCII, or end.
inline const Byte *pastAscii(const Byte *p, const Byte *end)
{
#if defined(__SSE2__)
    while (end - p >= 16) {
        const int high = _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p)));
        if (high != 0)
            return p + std::countr_zero(static_cast<unsigned>(high));
        p += 16;
    }
#else
    while (end - p >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
        p += 8;
    }
#endif
    while (p < end && *p < 0x80)
        ++p;
    return p;
}

} // namespace

std::size_t PlainText::asciiPrefix(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const Byte *>(bytes.data());
    return static_cast<std::size_t>(pastAscii(p, p + bytes.size()) - p);
}

std::size_t PlainText::validUtf8(std::string_view bytes)
{
    const auto *begin = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *end = begin + bytes.size();
    const Byte *p = begin;
    for (;;) {
        p = pastAscii(p, end);
        // Cyrillic and Greek come in runs of two bytes.
        while (end - p >= 2 && p[0] >= 0xC2 && p[0] <= 0xDF && follows(p[1]))
            p += 2;
        if (p == end)
            break;
        if (*p < 0x80)
            continue;
        const std::size_t length = sequence(p, static_cast<std::size_t>(end - p));
        if (length == 0)
            break;
        p += length;
    }
    return static_cast<std::size_t>(p - begin);
}

std::string_view PlainText::withoutCutLetter(std::string_view bytes)
{
    const std::size_t valid = validUtf8(bytes);
    const std::string_view rest = bytes.substr(valid);
    const Byte lead = rest.empty() ? 0 : static_cast<Byte>(rest.front());
    const std::size_t wanted = lead > 0xF4 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    const bool cut = rest.size() < wanted && std::all_of(rest.begin() + 1, rest.end(), [](char c) {
                         return (static_cast<Byte>(c) & 0xC0) == 0x80;
                     });
    return cut ? bytes.substr(0, valid) : bytes;
}

void PlainText::appendValid(std::string &to, std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t valid = validUtf8(bytes);
        to += bytes.substr(0, valid);
        bytes.remove_prefix(valid);
        if (!bytes.empty()) {
            to += "\xEF\xBF\xBD";
            bytes.remove_prefix(1);
        }
    }
}

char *PlainText::putCharacter(char *to, std::uint32_t c)
{
    if (c < 0x80) {
        *to++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *to++ = static_cast<char>(0xC0 | c >> 6);
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xE0 | c >> 12);
        *to++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *to++ = static_cast<char>(0xF0 | c >> 18);
        *to++ = static_cast<char>(0x80 | (c >> 12 & 0x3F));
        *to++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return to;
}

std::string_view PlainText::clipped(std::string_view utf8, std::size_t limit)
{
    if (utf8.size() <= limit)
        return utf8;
    while (limit > 0 && (static_cast<Byte>(utf8[limit]) & 0xC0) == 0x80)
        --limit;
    return utf8.substr(0, limit);
}
