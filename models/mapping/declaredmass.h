// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/** "Total gross weight" in a list of items: the total of each whole declaration, or of the line's pieces. */
class DeclaredMass {
public:
    /** All must outlive this. */
    DeclaredMass(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                 std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    /** Counts a mass that may be a declaration's once for it, and asks. */
    void ask(QList<MappingQuestion> &questions) const;

private:
    bool isRepeated(const ColumnUse &mass) const;
    bool isSameDeclaration(std::size_t row, int number, int item) const;
    bool isBesideItems(const ColumnUse &mass) const;
    bool isPairOfTotals(int part, int total) const;
    bool isNearOther(const ColumnUse &mass, const ColumnUse &other) const;
    const HeaderText &text(int column) const { return m_sheet.texts[static_cast<std::size_t>(column)]; }

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
