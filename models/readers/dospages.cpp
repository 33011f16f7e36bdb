// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dospages.h"

#include <array>
#include <cstdint>

namespace {

bool isLatin(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::int64_t sumOf(const std::array<std::int64_t, 256> &counts, std::string_view bytes)
{
    std::int64_t sum = 0;
    for (const char c : bytes)
        sum += counts[static_cast<unsigned char>(c)];
    return sum;
}

/** How often each byte stands inside a word, between two letters of which one is plain. */
std::array<std::int64_t, 256> insideWords(std::string_view s)
{
    std::array<std::int64_t, 256> counts{};
    const auto isLetter = [](char c) { return isLatin(c) || static_cast<unsigned char>(c) >= 0x80; };
    for (std::size_t i = 1; i + 1 < s.size(); ++i) {
        const auto byte = static_cast<unsigned char>(s[i]);
        if (byte >= 0x80 && isLetter(s[i - 1]) && isLetter(s[i + 1]) && (isLatin(s[i - 1]) || isLatin(s[i + 1])))
            ++counts[byte];
    }
    return counts;
}

} // namespace

QString DosPages::latin(std::string_view sample)
{
    // Windows has quotation marks, dashes and a few capitals where these have their commonest letters.
    constexpr std::string_view shared = "\x80\x81\x82\x83\x84\x85\x87\x88\x89\x8A\x8B\x8C\x90\x93\x94\x95\x96\x97\x99\x9A"
                                        "\xA0\xA1\xA2\xA3\xA4\xA5";
    constexpr std::string_view turkish = "\x8D\x98\x9E\x9F\xA6\xA7";
    constexpr std::string_view central = "\x86\x88\x98\x9D\x9F\xA5\xA7\xA9\xAB\xBE\xD8\xE5\xE7\xFD\xE4\x97\x8D";
    constexpr std::int64_t few = 3;
    const auto counts = insideWords(sample);
    std::int64_t windows = 0;
    for (std::size_t byte = 0xC0; byte < 0x100; ++byte)
        windows += counts[byte];
    windows -= counts[0xC6] + counts[0xE4]; // the Portuguese ã and õ of DOS
    const std::int64_t common = sumOf(counts, shared);
    const std::int64_t ofTurkish = sumOf(counts, turkish);
    const std::int64_t ofCentral = sumOf(counts, central);
    const std::int64_t dotless = counts[0x8D];
    if (ofTurkish >= few && dotless > 0 && common + ofTurkish > 4 * windows && ofTurkish * 6 > common)
        return QStringLiteral("IBM857");
    // Windows's own central letters lie below the others as well, but not these.
    const std::int64_t windowsCentral = sumOf(counts, "\x9A\x9C\x9E\xB3\xB9\xBF\xEA\xEC\xE8\xF8");
    const std::int64_t vowels = sumOf(counts, "\x82\xA0\xA1\xA2\xA3\x85");
    const std::int64_t low = vowels + sumOf(counts, "\x86\x88\x98\x9D\x9F\xA5\xA7\xA9\xAB\xBE\x97");
    if (ofCentral >= few && low >= few && ofCentral + vowels > 2 * windowsCentral && ofCentral * 3 > common &&
        sumOf(counts, "\xA5\xA9\xAB\xBE\xD8\xE7\xFD\x88\x9F\xA7") >= few &&
        2 * low > windows)
        return QStringLiteral("IBM852");
    // What is á there is the no-break space of Windows, which a web page puts into every header.
    const std::int64_t spaces = counts[0xA0];
    return common >= few && common > 4 * windows && (common - spaces) * 2 > spaces ? QStringLiteral("IBM850") : QString();
}

bool DosPages::ukrainian(std::string_view sample)
{
    // І stands where 866 has the Belarusian Ў, and Ї where it has marks; Belarusian texts write a Latin i.
    std::int64_t own = 0;
    std::int64_t latinI = 0;
    const auto isLetter = [&](std::size_t i) {
        const auto byte = i < sample.size() ? static_cast<unsigned char>(sample[i]) : 0U;
        return (byte >= 0x80 && byte <= 0xAF) || (byte >= 0xE0 && byte <= 0xEF);
    };
    for (std::size_t i = 1; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        const bool beside = isLetter(i - 1) || isLetter(i + 1);
        own += beside && byte >= 0xF6 && byte <= 0xF9;
        latinI += beside && (byte == 'i' || byte == 'I');
    }
    return own > 0 && own > 2 * latinI;
}
