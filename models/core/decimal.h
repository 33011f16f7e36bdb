// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/** Which sign parts the whole from the fraction; decided by a whole column, never cell by cell. */
enum class DecimalSign : std::uint8_t {
    Point,
    Comma,
    Both, ///< in a column of two hands: whichever stands there parts a fraction, unless it can only group
          ///< thousands
};

/**
 * What turns a number as written into the integer that is stored: stored = written x multiplier x 10^power.
 * Kilograms to grams are {1, 3}, pounds to grams {45359237, -5}, money to cents {1, 2}, thousands of dollars
 * to cents {1, 5}.
 */
struct DecimalScale {
    std::int64_t multiplier = 1;
    int power = 0;
    bool operator==(const DecimalScale &) const = default;
};

/** A number read from text, exactly: no floating point on the way. */
struct DecimalReading {
    enum class Outcome : std::uint8_t {
        Value,
        Empty,      ///< nothing but white space
        NotANumber, ///< no number, or grouped in a way that no number is
        TooLarge,   ///< a number that 64 bits do not hold at this scale
    };
    Outcome outcome = Outcome::Empty;
    std::int64_t value = 0;
    bool rounded = false; ///< digits beyond the scale were rounded, half away from zero
    bool otherSign =
        false; ///< the text can only be read with the other decimal sign than the column's, and was
    std::string_view prefix, suffix; ///< what stands around the number, trimmed: "$", "USD", "kg"
    bool ok() const { return outcome == Outcome::Value; }
};

/** What one text says about the decimal sign of its column. */
enum class SignEvidence : std::uint8_t {
    None,        ///< a whole number, or no number
    Point,       ///< only a decimal point makes it a number: "12.5", "1,234.50"
    Comma,       ///< only a decimal comma makes it a number: "12,5", "1.234,50"
    EitherPoint, ///< "1.234": one and a bit, or thousands
    EitherComma, ///< "1,234": thousands, or one and a bit
};

namespace Decimal {

/**
 * Reads a number with thousands separators (blank, no-break and thin blanks, apostrophes, the sign that is
 * not decimal), exponent, minus before or after, or parentheses for minus, and a currency or unit before or
 * after it. Only a text that both signs make sense of is read by `sign`.
 */
DecimalReading read(std::string_view text, DecimalSign sign, DecimalScale scale);

/** What the text tells of its column's decimal sign. */
SignEvidence signEvidence(std::string_view text);

/** The exact text of value / 10^decimals: text(1058868, 3) is "1058.868", text(-5, 2) is "-0.05". */
std::string text(std::int64_t value, int decimals);

} // namespace Decimal
