// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/csvformat.h"

#include <string>
#include <string_view>

/**
 * Makes plain delimited text of what some programs write instead, piece by piece as it comes: lines that
 * stand in quotation marks as a whole, and fields parted by several bytes. What comes out is never longer.
 */
class LineRewriter {
public:
    explicit LineRewriter(const CsvFormat &format) : m_format(format) {}
    /** True if texts of the format need this. */
    static bool needed(const CsvFormat &format) { return format.wrapped || !format.between.empty(); }

    /** The text so far, but for some bytes whose meaning the next piece tells; `last` says that none comes.
     */
    std::string rewritten(std::string_view piece, bool last);
    /** All of a text at once. */
    static std::string whole(std::string_view text, const CsvFormat &format)
    {
        return LineRewriter(format).rewritten(text, true);
    }

private:
    std::string unwrapped(bool last);
    std::string joined(bool last);

    const CsvFormat m_format;
    std::string m_waiting;
    bool m_lineBegins = true, m_wrapped = false;
};
