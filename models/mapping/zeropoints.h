// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

#include <vector>

/** Asks what 0 says in columns of values and quantities without an empty cell: nothing known, or nothing
 * paid. */
class ZeroPoints {
public:
    /** Both must outlive this. */
    ZeroPoints(const SheetFacts &sheet, const std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_columns(columns)
    {
    }
    void ask(QList<MappingQuestion> &questions) const;

private:
    bool mayBeTrue(const ColumnUse &use) const;

    const SheetFacts &m_sheet;
    const std::vector<ColumnUse> &m_columns;
};
