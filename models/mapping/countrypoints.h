// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"
#include "mapping/titlecountry.h"
#include "places/countrycode.h"

class Countries;

/**
 * Asks about countries: which one a misspelled name means, and which one a whole file is of, where it holds
 * the imports or exports of one country and no column says so.
 */
class CountryPoints {
public:
    CountryPoints(const SheetFacts &sheet, const Countries &countries)
        : m_sheet(sheet), m_countries(countries)
    {
    }
    /** Adds questions to the mapping, and a country that the file's own words name. */
    void ask(ColumnMapping &mapping) const;

private:
    void askSpelling(ColumnMapping &mapping) const;
    void askNamibia(ColumnMapping &mapping) const;
    void askSide(ColumnMapping &mapping) const;
    void askOtherSide(ColumnMapping &mapping) const;
    TitleCountry country(TradeDirection way) const;

    const SheetFacts &m_sheet;
    const Countries &m_countries;
};
