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
};

/** The character at @p at, which moves behind it. Broken UTF-8 reads as blanks. */
Letter next(std::string_view utf8, std::size_t &at);

/** The letter @p c with a combining mark after it, as far as the difference counts: и and breve is й. */
char32_t withMark(char32_t c, char32_t mark);

/** One character, and the way back. */
char32_t decode(std::string_view utf8, std::size_t &at);
void append(std::string &out, char32_t c);

} // namespace GoodsLetters
