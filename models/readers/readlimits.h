// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/** How much of a stranger's file is believed. One value, passed to every reader; tests pass smaller ones. */
struct ReadLimits {
    std::int64_t zipEntries = 10'000;
    std::int64_t inflatedEntry = 8LL << 30; ///< bytes, counted while inflating, never believed from a header
    std::int64_t inflatedTotal = 16LL << 30;
    std::int64_t ratioGrace = 256LL << 20; ///< bytes inflated before the ratio is looked at
    std::int64_t ratio = 200;              ///< inflated : packed, past the grace
    int xmlDepth = 256;
    int xmlAttributes = 256;            ///< of one element
    std::int64_t xmlToken = 16LL << 20; ///< bytes of one tag, comment or cell
    std::int64_t rows = 1'048'576;      ///< of a workbook's sheet; text files have no such limit
    int columns = 16'384;
    std::int64_t cells = 1'000'000'000;
    std::int64_t filledRepeat = 10'000; ///< rows that one repeated row may stand for
    std::int64_t cellBytes = 1LL << 20; ///< longer text is cut here and counted as a problem
    std::int64_t sharedStrings = 50'000'000;
    std::int64_t sharedStringBytes =
        448LL << 20; ///< of memory, their places included: 600 MB must do for a refusal
    std::int64_t repeatedCells =
        32'000'000; ///< filled cells of a sheet that only stand for others ("the same, n times")
    std::int64_t mergedCells = 1'000'000;    ///< of a sheet, as far as they cover several rows
    std::int64_t lineBytes = 16LL << 20;     ///< of a text file
    std::int64_t openQuoteBytes = 1LL << 20; ///< an open quote gives up after this many bytes ...
    std::int64_t openQuoteLines = 10'000; ///< ... or lines, and reading resumes after the line where it began
    std::int64_t xlsBytes = 256LL << 20;
    std::int64_t xlsCells = 64'000'000; ///< claimed rectangles of all sheets together
    bool operator==(const ReadLimits &) const = default;
};
