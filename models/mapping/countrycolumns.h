// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

class Countries;

/**
 * Asks about columns of countries that nobody's wording settles: two that claim one field as well as each
 * other and differ, the country of a party where none of dispatch or destination is given, and those of a
 * sheet in which no column got a field of countries.
 */
class CountryColumns {
public:
    /** All must outlive this. */
    CountryColumns(const SheetFacts &sheet, const Countries &countries,
                   const std::vector<FieldCandidate> &candidates, std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_countries(countries), m_candidates(candidates), m_columns(columns)
    {
    }
    /** known: the field that lines of groups give, which no column does. */
    void ask(QList<MappingQuestion> &questions, Field known) const;
    /** Names the columns of countries that nothing is made of, where others are used. */
    void note(QStringList &notes) const;

private:
    void askRivals(Field field, QList<MappingQuestion> &questions) const;
    void askParties(QList<MappingQuestion> &questions, Field known) const;
    Field sideOf(int column) const;
    void askUnclaimed(QList<MappingQuestion> &questions) const;
    bool differ(int one, int other) const;
    bool holdsNames(int column) const;
    bool holdsCodes(int column) const;
    bool isClaimed(int column) const;

    const SheetFacts &m_sheet;
    const Countries &m_countries;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
