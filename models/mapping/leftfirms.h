// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <vector>

/** Asks about columns of firms under headers that no vocabulary knows, where who sends or who receives is not
 * given. */
class LeftFirms {
public:
    /** All must outlive this. */
    LeftFirms(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
              std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    void ask(ColumnRules::Outcome &rules) const;

private:
    bool isOpen(const ColumnUse &use) const;
    Field fieldOfDeclarant(const ColumnUse &use) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
