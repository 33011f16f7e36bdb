// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <string>
#include <vector>

/**
 * Amounts whose headers say that they are none of the shipments: of a whole contract, a quota, the most that
 * a vehicle may weigh, sheets of paper. They count only where a person says so.
 */
class DoubtfulAmounts {
public:
    /** Both must outlive this. */
    DoubtfulAmounts(const SheetFacts &sheet, std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_columns(columns)
    {
    }
    /** By how many points such a column is behind others of its field. */
    static double behind(const HeaderText &header, const ColumnFacts &facts);
    /** Asks about those that are taken because no other column has their field. */
    void ask(ColumnRules::Outcome &rules) const;

private:
    /** Which word is in doubt; empty for none. */
    static std::string limitIn(const HeaderText &header);
    static std::string contractIn(const HeaderText &header);
    static bool isRepeated(const ColumnFacts &facts);

    const SheetFacts &m_sheet;
    std::vector<ColumnUse> &m_columns;
};
