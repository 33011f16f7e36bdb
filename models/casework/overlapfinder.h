// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/overlap.h"
#include "casework/overlaprows.h"
#include "core/progress.h"

#include <map>

/**
 * Finds shipments that stand in several sources of a case, or twice in one sheet, or as a master bill and its
 * house bills. It only finds: nothing is left out of sums before a person says so. What is left out already
 * is found too.
 *
 * - The same declaration: its number is the same but for signs and case, and so is the item; where a file
 * gives no items, lines are paired by what they agree in, each with one at most.
 * - The same goods: in files whose declaration numbers are made in another way, six digits of the HS code and
 * the net mass agree, the dates are at most 45 days apart, no country contradicts, and parties or amounts
 * agree.
 * - In one sheet: rows that are the same cell for cell, and rows with another row's declaration and item, as
 * the import found them.
 * - A master bill: a source has a column of master bills beside its own numbers, and a shipment has that
 * number.
 */
class OverlapFinder {
public:
    /** Both must outlive the finder; the connection belongs to the calling thread. */
    OverlapFinder(const ColumnStore &store, const CaseConnection &connection)
        : m_store(store), m_connection(connection)
    {
    }
    /** Groups of the kinds in their order, each in the order of the first shipment. */
    Result<QList<OverlapGroup>> find(const Progress &progress = {}) const;

private:
    const ColumnStore &m_store;
    const CaseConnection &m_connection;
};
