// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <vector>

/**
 * Numbers that a workbook shows divided by a thousand: 86317.33 as "86.3" under "Value, thsd USD". What the
 * header says is of what is shown, so that the cell itself is in dollars.
 */
class ShownScale {
public:
    /** Takes the thousands that are only shown off the units and factors of the headers. */
    static void settle(SheetFacts &sheet);
    /** Says for which of the columns it was done, and asks about those where it is not clear. */
    static void ask(const SheetFacts &sheet, const std::vector<ColumnUse> &columns,
                    ColumnRules::Outcome &rules);
    /** What the column's numbers are shown divided by; 1 where they are shown whole, or some so and some not.
     */
    static std::int64_t divisor(const SheetFacts &sheet, int column);
    /** Which columns are shown divided by how much: a mapping for them fits no sheet that shows its numbers
     * otherwise. */
    static QList<QString> marks(const SheetFacts &sheet);
};
