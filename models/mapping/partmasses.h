// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <vector>

/**
 * The mass by air beside that by sea: each is but a part of what the row weighs. Neither is taken for the
 * whole without asking.
 */
class PartMasses {
public:
    /** All must outlive this. */
    PartMasses(const SheetFacts &sheet, std::vector<ColumnUse> &columns) : m_sheet(sheet), m_columns(columns)
    {
    }
    void ask(ColumnRules::Outcome &rules) const;

private:
    int meansOf(int column) const;
    bool bothGiven(int one, int other) const;

    const SheetFacts &m_sheet;
    std::vector<ColumnUse> &m_columns;
};
