// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "casework/overlap.h"
#include "casework/overlaprows.h"
#include "core/progress.h"

#include <map>
#include <vector>

/**
 * Finds master bills that stand beside the house bills that they cover. Which master a house bill belongs to
 * is read from the raw rows, from a column that names it beside the column that gave the declaration's
 * number.
 */
class MasterBills {
public:
    MasterBills(const OverlapRows &rows, const CaseConnection &connection)
        : m_rows(rows), m_connection(connection)
    {
    }

    /** Groups with the house bills first; sets the masters' rows in `taken`. */
    Result<QList<OverlapGroup>> find(std::vector<bool> &taken, const Progress &progress);
    /** The column of a source that names master bills, from 0, or -1. */
    static int columnOf(const Source &source);

private:
    Result<void> readHouses(const Source &source, std::uint32_t place, int column, const Progress &progress);
    OverlapGroup group(const std::vector<std::size_t> &houses, const std::vector<std::size_t> &masters) const;

    const OverlapRows &m_rows;
    const CaseConnection &m_connection;
    std::map<std::uint32_t, std::vector<std::size_t>> m_houses; ///< rows by the number of their master bill
};
