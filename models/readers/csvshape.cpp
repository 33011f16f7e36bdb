// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvshape.h"

#include <algorithm>

std::size_t CsvShape::fieldsOfLine(const char *begin, const char *end, const CsvFormat &format)
{
    std::size_t fields = 1;
    bool atStart = true;
    for (const char *p = begin; p < end; ++p) {
        if (atStart && *p == format.quote) {
            const char *const close = format.closing(p, end);
            if (close != end)
                p = close;
        }
        atStart = *p == format.delimiter;
        fields += atStart;
    }
    return fields;
}

bool CsvShape::areRows(const char *begin, const char *end, std::size_t usual, const CsvFormat &format)
{
    std::size_t lines = 0;
    while (begin < end) {
        const char *const line = std::find(begin, end, format.lineEnd);
        if (fieldsOfLine(begin, line, format) != usual)
            return false;
        ++lines;
        begin = line == end ? end : line + 1;
    }
    return lines > 1;
}
