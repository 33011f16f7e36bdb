// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/numberformat.h"
#include "readers/sheetreader.h"

#include <string>
#include <string_view>

/** How numbers and dates of a spreadsheet become a cell's text. All functions append to a string. */
namespace SheetValue {

/** Shortest decimal that reads back as the same double; exponents only below 1e-7 and from 1e21 on. */
void appendNumber(std::string &to, double value);

/** A number as XML writes it; false (nothing appended) if it is none. Plain short decimals are taken as they
 * are. */
bool appendNumber(std::string &to, std::string_view written);

/** A number written in a text format, digit for digit, without needless zeros; false (nothing appended) if it
 * is none. */
bool appendDecimal(std::string &to, std::string_view written);

/**
 * A day count since 1899-12-30 (or 1904-01-01) as ISO 8601, times of the day to the second; the result says
 * what it is. What lies outside the years 1 to 9999 stays a number.
 */
CellKind appendSerial(std::string &to, double serial, NumberFormat format, bool since1904);

/** The unit that a number's format shows behind it, as the spreadsheet does; nothing for none. */
void appendUnit(std::string &to, std::string_view unit);

/** An ISO 8601 date, time or both, tidied: "2021-01-01T00:00:00Z" loses what says nothing. Empty kind: it is
 * none. */
CellKind appendIso(std::string &to, std::string_view written);

/** Seconds as hours:minutes:seconds, hours past 24 going on. */
void appendElapsed(std::string &to, double seconds);

/** The text of an error code of the binary formats: 0x2A is #N/A. */
std::string_view errorName(int code);

/** Undoes _xHHHH_ escapes of OOXML in place, from the given position on. */
void unescapeX(std::string &text, std::size_t from);

} // namespace SheetValue
