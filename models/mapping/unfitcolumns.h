// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/**
 * Asks about columns whose header clearly names a field and whose values are none of its kind, so that no
 * such column is left out in silence. Unless a person says otherwise, it stays without a field.
 */
class UnfitColumns {
public:
    /** All must outlive this; `vetoed` are the claims that the values ruled out. */
    UnfitColumns(const SheetFacts &sheet, const std::vector<FieldCandidate> &vetoed,
                 std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_vetoed(vetoed), m_columns(columns)
    {
    }
    /** Adds a question for each such column whose field no other column has. */
    void ask(QList<MappingQuestion> &questions) const;

private:
    QList<Field> openFields(const std::string &meaning) const;
    QString reason(const FieldCandidate &claim, Field field) const;
    void prepare(ColumnUse &use, Field field) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_vetoed;
    std::vector<ColumnUse> &m_columns;
};
