// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/** How a number is written, before any decision on what its points and commas mean. Used by Decimal. */
namespace NumberText {

/** A number taken apart: the digits before any decision on what its signs mean. */
struct Parts {
    bool negative = false;
    bool valid = false;
    std::string_view body; ///< digits and separators, without affixes and exponent
    int exponent = 0;
    std::string_view prefix, suffix;
};

/** Where the separators of a body stand: groups of digits and what parts them. */
struct Shape {
    static constexpr int most = 16;
    std::array<int, most> lengths{};
    std::array<char, most> signs{}; ///< signs[i] stands after group i: '.', ',', ' ' or '\''
    int groups = 0;
    bool valid = false;
};

/** Without white space of any kind around it. */
std::string_view trimmed(std::string_view text);
/** False for a text that surely has no digits or signs but plain ones; cheap. */
bool isForeign(std::string_view text);
/** A text with the digits of any script and full-width signs as plain ones. */
struct Plain {
    std::string text;
    std::vector<std::size_t>
        origin; ///< of each byte, and of the end: where its character begins in the original
    bool ownSigns =
        false; ///< the Arabic decimal or thousands sign stood there: "." and "," mean nothing else here
    /** A piece of `text` as the original has it. */
    std::string_view inOriginal(std::string_view part, std::string_view original) const;
};
/** Arabic, Persian, Devanagari ... and full-width digits to plain ones. */
Plain plain(std::string_view text);
/** Splits off sign, prefix, exponent and suffix. */
Parts takeApart(std::string_view text);
Shape shapeOf(std::string_view body);
/** True if the text is a number when `decimal` parts whole and fraction (0: no fraction at all). */
bool readsWith(const Shape &shape, char decimal);
/** Which readings the parts allow. */
SignEvidence evidenceOf(const Parts &parts, const Shape &shape);

} // namespace NumberText
