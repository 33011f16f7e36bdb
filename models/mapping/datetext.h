// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datemeaning.h"
#include "readers/sheetreader.h"

#include <string_view>

struct DateWords;

/**
 * Reads one text as a date: dd.mm.yyyy and its kin, ISO 8601 with or without a time and zone, month names in
 * the languages of MonthNames, 20220614, 2022年6月14日, 民國111年6月, Excel serials, unix times, quarters, a
 * month or a year alone, 25.IV.2023, weeks of ISO 8601; in digits of any script.
 */
class DateText : public DateMeaning {
public:
    /** Never fails: a text that is no date gives isDate() == false. */
    static DateText parse(std::string_view text, CellKind kind = CellKind::Text);
    /** A date of these parts; 0 for a month or day that is not known. */
    static DateText of(int year, int month, int day) { return known(year, month, day); }
    /** A year alone, as it stands, of two digits completed: "2022", "2565", "111", "22"; 0 = none. */
    static int yearOf(std::string_view text);
    /** A day alone; 0 = none. */
    static int dayOf(std::string_view text);
    /** A month alone, by name or number; 0 = none. */
    static int monthOf(std::string_view text);
    /** A quarter alone: "Q2", "2"; 0 = none. */
    static int quarterOf(std::string_view text);

private:
    static DateText known(int year, int month, int day, bool bare = false);
    static DateText shortOf(int month, int number, bool numberFirst);
    static DateText fromNumbers(std::string_view text);
    static DateText fromTwo(std::string_view first, std::string_view second, char separator);
    static DateText pairOf(int first, int second);
    static DateText fromDigits(std::string_view digits);
    static DateText fromUnix(std::string_view digits);
    static DateText fromWords(std::string_view text);
    static DateText fromWords(DateWords words);
    static DateText fromEraLetter(std::string_view text);
};
