// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** A column called "country" or "partner" and no more, or "country of origin/destination": where the goods of
 * imports come from and where those of exports go. */
class BareCountry {
public:
    /** All must outlive this. */
    BareCountry(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    /** Takes it for what the direction of trade makes it, and asks. */
    void take(QList<MappingQuestion> &questions) const;

private:
    int columnOf(Field field) const;
    bool repeatsAnother(int column) const;
    double claim(int column, Field field) const;
    Field sourceOf(const ColumnUse &use) const;
    void takeEither(QList<MappingQuestion> &questions) const;
    void settleEither(ColumnUse &use, Field source, QList<MappingQuestion> &questions) const;
    void offerByRow(MappingQuestion &question, bool proposed) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
