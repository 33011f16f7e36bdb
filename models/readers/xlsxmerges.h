// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "readers/bytesource.h"
#include "readers/readlimits.h"
#include "readers/sheetreader.h"

#include <string>
#include <string_view>
#include <vector>

/**
 * Finds the merged cells of a worksheet part, which stand behind its rows, and whether these stand in order.
 * Only bytes are compared, so that it takes little more time than unpacking.
 */
class XlsxMerges {
public:
    explicit XlsxMerges(const ReadLimits &limits) : m_limits(limits) {}

    /** Throws ReadError where the part is damaged. */
    void read(ByteStream &part, const Progress &progress);
    /** Those of several rows, in the order of their first rows; at most one more than the limit. */
    std::vector<MergedCells> sorted();
    /** False if a row has no higher number than the one before it. */
    bool rowsAscend() const { return m_ascend; }

private:
    void watchRows();
    bool findList();
    void takeCells();
    void add(std::string_view reference);

    const ReadLimits &m_limits;
    std::string m_text; ///< not yet looked at
    std::vector<MergedCells> m_found;
    std::size_t m_watched = 0; ///< of the text, for rows
    std::int64_t m_row = 0;
    bool m_ascend = true;
    bool m_inside = false;
};
