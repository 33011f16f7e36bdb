// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

class Countries;

/**
 * Finds words that are a country's name in one language and another country's code: "NGA" is Russia in
 * Vietnamese and Nigeria in ISO 3166. Which of them is meant the rest of the column says, or a person.
 */
class CountryNamesakes {
public:
    CountryNamesakes(const SheetFacts &sheet, const Countries &countries) : m_sheet(sheet), m_countries(countries)
    {
    }
    /** Gives the mapping rules for such words, and questions where nothing tells. */
    void settle(ColumnMapping &mapping) const;

private:
    struct Company {
        int names = 0; ///< that only the word's language has
        int codes = 0; ///< of as many letters as the word
    };
    Company around(const ColumnFacts &facts, const QString &word) const;
    bool isInLanguage(const QString &word) const;
    void rule(const QString &text, const ColumnUse &use, ColumnMapping &mapping) const;

    const SheetFacts &m_sheet;
    const Countries &m_countries;
};
