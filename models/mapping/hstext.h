// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sheetreader.h"

#include <cstdint>
#include <string>
#include <string_view>

/** A goods code as a cell gives it, brought to plain digits. */
struct HsText {
    enum class Fault : std::uint8_t {
        None,
        NotACode, ///< letters, a date, too few or too many digits
        Rounded,  ///< 8.50E+09: a spreadsheet kept only the first digits, and only these are given
        IsDate,   ///< a spreadsheet took "8471.50" or "01-02" for a date
    };
    static constexpr int mostDigits = 10; ///< that are kept
    std::string digits;                   ///< 2 to 10, leading zero restored where the length tells
    bool restored = false; ///< a leading zero was put back
    bool several = false;  ///< the cell holds more codes; the first is taken
    bool longer = false;   ///< more than ten digits and one to check them stood there
    Fault fault = Fault::None;

    /**
     * Reads "6907 21 900 9", "8471.50.00", "Classified: 1234.56; 2345.67", "701909000", "690721.0".
     * columnDigits is how long the column's codes are (0 = unknown): a code one digit shorter, or of odd
     * length, lost its leading zero.
     */
    static HsText parse(std::string_view text, CellKind kind, int columnDigits);
    /** The digits as they stand, without any restoring: what a column's length is counted from. Empty = no
     * code. */
    static std::string rawDigits(std::string_view text);
    /** What stands behind the code: "Ball bearings" of "84821000 - Ball bearings"; empty where it is no text.
     */
    static std::string_view textBehind(std::string_view text);
};
