// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "readers/sheetreader.h"

#include <cstdint>
#include <vector>

/** Tells lines of a table that stands above the header of the one that is read. Rows have to come in their
 * order. */
class UpperTable {
public:
    explicit UpperTable(const ColumnMapping &mapping)
        : m_firstHeader(mapping.headerRow - mapping.headerRows + 1)
    {
    }
    /** Whether the row is a line of such a table: under a header of its own, with numbers where that has
     * amounts. */
    bool isLine(const RowView &row);
    /** The row with the header of that table; 0 = none so far. */
    std::int64_t header() const { return m_header; }

private:
    bool takeHeader(const RowView &row);

    std::int64_t m_firstHeader;
    std::int64_t m_header = 0;
    std::vector<int> m_amounts; ///< columns of its amounts
    int m_width = 0;            ///< how many columns its header names
};
