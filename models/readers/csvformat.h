// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/** How the records of a text file are written. */
struct CsvFormat {
    char delimiter = ',';
    char quote = '"';
    char lineEnd = '\n'; ///< '\r' only where the file has no '\n'
    bool says = false;   ///< the first line only says the delimiter ("sep=;"), as for Excel, and is no row
    bool backslash = false; ///< a quote within a quoted field stands behind a backslash, as MySQL writes it
    bool wrapped = false;   ///< each line stands in quotes as a whole, and quotes within it are doubled
    std::string between; ///< what really parts fields, where it is several bytes; the delimiter stands for it
    /** The quote that ends a field which begins at `open`, before `end`; `end` if none does. */
    const char *closing(const char *open, const char *end) const;
    /** Whether the quote is a letter of the field that begins at `open`, for a backslash is before it. */
    bool isEscaped(const char *open, const char *at) const;
    bool operator==(const CsvFormat &) const = default;

    /**
     * Chosen by how steady the number of fields is over the sample's lines, quotes minded; titles and notes
     * above or below the table do no harm. The sample is UTF-8; whole says that it is all of the file.
     */
    static CsvFormat detect(std::string_view sample, bool whole);

private:
    static CsvFormat detectPlain(std::string_view sample, bool whole);
    static CsvFormat detectSigns(std::string_view sample, bool whole, bool backslash = false);
};
