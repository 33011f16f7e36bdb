// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/** Words that multiply a unit or a currency: "thousand", "млн", "miles de", "crore", "千", "10^3". */
namespace FactorWords {

/** How far a word can be trusted to be a factor. */
enum class Sense : std::uint8_t {
    Sure,   ///< nothing else, wherever it stands
    Beside, ///< a factor only right beside a unit or a currency: "bin", "mn", "k"
    Open,   ///< beside them a factor, but one of two: "mil" is a thousand in Spanish and a million in Slovak
};

struct Factor {
    std::int64_t times = 1;
    Sense sense = Sense::Sure;
    bool operator==(const Factor &) const = default;
};

/** What a word or phrase multiplies by; nothing for any other. Expects folded text without marks on Latin
 * letters and without points. */
std::optional<Factor> find(std::string_view phrase);
/** The numerals that end a text that writes no blanks ("金额百万" ends in 1,000,000) and how many bytes they
 * are; 1 and 0 for none. */
struct Numerals {
    std::int64_t times = 1;
    std::size_t bytes = 0;
};
Numerals trailingNumerals(std::string_view text);
/** The factor that a text begins with, if it can be nothing else, and what follows it: "тыс. шт" is 1000 of "шт". */
struct Beginning {
    std::int64_t times = 1;
    std::string_view rest;
};
Beginning beginning(std::string_view text);
/** "10^3 kg", "10³ kg", "1 000 kg", "'000 kg" as "1000 kg"; any other text as it is. */
std::string withPowersSpelledOut(std::string_view text);

} // namespace FactorWords
