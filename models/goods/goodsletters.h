// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/** Single characters of a description: what they are, and how they compare. */
namespace GoodsLetters {

enum class Kind : std::uint8_t {
    Letter,
    Digit,
    Ideograph,
    Mark,
    Apostrophe,
    Invisible,
    Hyphen,
    Blank,
    Break,
    Stop
};

struct Letter {
    Kind kind = Kind::Blank;
    std::array<char32_t, 3> folded{}; ///< lower case, Latin without marks; unused places are 0
    std::uint32_t begin = 0, end = 0; ///< bytes
    bool hamza = false; ///< an alef that is written with hamza or madda, though it compares as the bare one
};

/** The characters below this have a table. */
constexpr char32_t TableSize = 0x530;
/** What next() says of the characters of most texts, without their place. Latin, Greek and Cyrillic are in
 * it. */
const std::array<Letter, TableSize> &table();

/** The character at @p at, which moves behind it. Broken UTF-8 reads as blanks. */
Letter next(std::string_view utf8, std::size_t &at);

/** The letter @p c with a combining mark after it, as far as the difference counts: и and breve is й. */
char32_t withMark(char32_t c, char32_t mark);

constexpr char32_t Alef = 0x0627;
constexpr char32_t Lam = 0x0644;

/** Madda or hamza that stands behind its letter as a character of its own. */
inline bool isHamza(char32_t mark)
{
    return mark >= 0x0653 && mark <= 0x0655;
}

/** One character, and the way back. */
char32_t decode(std::string_view utf8, std::size_t &at);
inline void append(std::string &out, char32_t c)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) {
        out.push_back(byte(c));
    } else if (c < 0x800) {
        const char bytes[]{byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F))};
        out.append(bytes, sizeof bytes);
    } else if (c < 0x10000) {
        const char bytes[]{byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
        out.append(bytes, sizeof bytes);
    } else {
        const char bytes[]{byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)),
                           byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
        out.append(bytes, sizeof bytes);
    }
}

} // namespace GoodsLetters
