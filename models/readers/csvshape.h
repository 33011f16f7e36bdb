// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/csvformat.h"

#include <cstddef>

/** How lines of text look as rows, to tell a text of several lines from rows that a stray quotation mark joins. */
namespace CsvShape {

/** Fields of one line, where a quotation mark counts only if it is closed on that line. */
std::size_t fieldsOfLine(const char *begin, const char *end, const CsvFormat &format);

/**
 * True if each of the lines from `begin` to `end`, at least two, is a row of `usual` fields by itself: then what seems
 * to be one quoted text is several rows. Both stand at the borders of lines.
 */
bool areRows(const char *begin, const char *end, std::size_t usual, const CsvFormat &format);

} // namespace CsvShape
