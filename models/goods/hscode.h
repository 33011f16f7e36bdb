// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/** What a cell of HS codes says: digits only, with a note of what had to be done to read it. Nothing is
 * invented. */
struct HsReading {
    enum class Problem {
        None,
        Empty,
        Rounded,       ///< 8.50E+09: a spreadsheet kept the first digits only
        LooksLikeDate, ///< 12.10.2022: a spreadsheet may have turned a code into a date
        Unreadable,
    };
    std::string code; ///< the first code of the cell, 2 to 14 digits; empty if there is a problem
    std::vector<std::string> others; ///< further codes of the same cell, in their order
    Problem problem = Problem::Empty;
    bool zeroRestored = false; ///< an odd number of digits: the leading zero of chapters 01 to 09 was lost
};

namespace HsCode {

/** Reads "0810.90", "810907500", "9303 20 000 0", "8542.31*", "8542.31; 8542.39". */
HsReading read(std::string_view cell);

/** True for 12.10.2022, 2022-10-12, 10/12/22 and the like: groups of 2.2.4 digits are no usual way to write a code. */
bool isDate(std::string_view text);

/** The cell is a code and nothing else, which read() would give back as it stands. */
bool isPlain(std::string_view cell);

/** Digits as people write them: "9303.20.950.0" style is national, so only "9303.20" and the rest in pairs.
 */
std::string dotted(std::string_view digits);

} // namespace HsCode
