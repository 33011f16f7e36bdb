// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/** Ties columns to each other: units to amounts, parts of a description to the first. */
class ColumnLinks {
public:
    /** All three must outlive this. */
    ColumnLinks(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    void pairUnit() const;
    void joinDescriptions() const;
    void linkUnits() const;
    void takeMassOfQuantity() const;
    void linkQuantity() const;
    /** A column of units of mass that does not say what it is the unit of, and may be that of the masses; -1
     * for none. */
    int openUnits() const;

private:
    ColumnUse &use(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    int columnOf(Field field) const { return SheetFacts::columnOf(m_columns, field); }
    int unitColumn(const ColumnUse &mass) const;
    int unitOfMasses() const;
    bool isSurelyOfMasses(int unit) const;
    int kinship(int unit, int mass) const;
    bool belongsToOther(int unit, const ColumnUse &mass) const;
    bool holdsMassUnits(int column) const;
    double massShare(int unitColumn) const;
    bool takeQuantityOfUnit() const;
    bool unitsHaveFactors() const;
    bool belongs(const ColumnUse &mass) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
