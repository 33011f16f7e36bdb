// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstddef>

class SheetSample;

/**
 * Headers that the delimiter parted because nobody quoted them: "Net weight, kg" in a file of commas is two
 * cells, and every cell behind it stands one column too far right.
 */
namespace SplitHeader {

/**
 * The headers with such parts joined again, if that gives just as many as nearly all rows from firstRow on
 * have cells; with an empty one in front where only the rows are numbered, as R writes its tables; else as
 * they are.
 */
QStringList joined(const QStringList &headers, const SheetSample &sample, std::size_t firstRow);
/** True if the last two of `width` cells of nearly all rows read as one number that a comma parted: "1", "234.50".
 */
bool endsInPartedNumbers(const SheetSample &sample, std::size_t firstRow, std::size_t width);
/** True if every row of a text file has fewer cells than there are headers: nobody knows which is whose. */
bool exceedsRows(const QStringList &headers, const SheetSample &sample, std::size_t firstRow);

} // namespace SplitHeader
