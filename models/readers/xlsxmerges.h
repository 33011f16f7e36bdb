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
 * Finds the merged cells of a worksheet part, which stand behind its rows, without looking at these: only
 * bytes are compared, so that it takes little more time than unpacking.
 */
class XlsxMerges {
public:
    explicit XlsxMerges(const ReadLimits &limits) : m_limits(limits) {}

    /** Throws ReadError where the part is damaged. */
    void read(ByteStream &part, const Progress &progress);
    /** Those of several rows, in the order of their first rows; at most one more than the limit. */
    std::vector<MergedCells> sorted();

private:
    bool findList();
    void takeCells();
    void add(std::string_view reference);

    const ReadLimits &m_limits;
    std::string m_text; ///< not yet looked at
    std::vector<MergedCells> m_found;
    bool m_inside = false;
};
