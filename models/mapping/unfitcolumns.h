// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/**
 * Asks about columns whose header clearly names a field and whose values are none of its kind, and about
 * columns of values without any header, so that none is left out in silence. Unless a person says otherwise,
 * it counts only if more values fit than do not: the others are listed as problems.
 */
class UnfitColumns {
public:
    /** All must outlive this; `vetoed` are the claims that the values ruled out. */
    UnfitColumns(const SheetFacts &sheet, const std::vector<FieldCandidate> &vetoed,
                 std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_vetoed(vetoed), m_columns(columns)
    {
    }
    /** Decides how a column is read, for the case that a person says that it is this field; it has none yet.
     */
    static void prepare(const SheetFacts &sheet, ColumnUse &use, Field field);
    /** Adds a question for each such column whose field no other column has. */
    void ask(ColumnRules::Outcome &rules) const;

private:
    QList<Field> openFields(const std::string &meaning) const;
    bool holdsTwoMasses(int column) const;
    Said reason(const FieldCandidate &claim, Field field) const;
    const ColumnFacts &facts(const ColumnUse &use) const
    {
        return m_sheet.facts[static_cast<std::size_t>(use.column)];
    }
    void askUnnamed(ColumnRules::Outcome &rules) const;
    bool isCounter(int column) const;
    bool mostlyFits(const FieldCandidate &claim) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_vetoed;
    std::vector<ColumnUse> &m_columns;
};
