// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/plaintext.h"

#include <cstdint>
#include <cstring>

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

} // namespace

std::size_t PlainText::asciiPrefix(std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + 32 <= bytes.size(); i += 32) {
        std::uint64_t w[4];
        std::memcpy(w, bytes.data() + i, sizeof w);
        if ((w[0] | w[1] | w[2] | w[3]) & 0x8080808080808080ULL)
            break;
    }
    while (i < bytes.size() && static_cast<Byte>(bytes[i]) < 0x80)
        ++i;
    return i;
}

std::size_t PlainText::validUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const Byte *>(bytes.data());
    std::size_t i = 0;
    const std::size_t n = bytes.size();
    while (i < n) {
        if (p[i] < 0x80) {
            if (i + 32 <= n)
                i += asciiPrefix(bytes.substr(i));
            else
                ++i;
            continue;
        }
        // Cyrillic and Greek come in runs of two bytes.
        if (i + 1 < n && p[i] >= 0xC2 && p[i] <= 0xDF && follows(p[i + 1])) {
            i += 2;
            continue;
        }
        const std::size_t length = sequence(p + i, n - i);
        if (length == 0)
            break;
        i += length;
    }
    return i;
}

std::string_view PlainText::clipped(std::string_view utf8, std::size_t limit)
{
    if (utf8.size() <= limit)
        return utf8;
    while (limit > 0 && (static_cast<Byte>(utf8[limit]) & 0xC0) == 0x80)
        --limit;
    return utf8.substr(0, limit);
}
