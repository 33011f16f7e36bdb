// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"
#include "places/countrycode.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class Countries;

/**
 * Finds sheets that say something once for several lines: a country or a month on a line of its own above
 * them, or a cell that is merged over them, so that those below it are empty.
 */
class GroupSurvey {
public:
    /** All must outlive this. Questions are added to those of `rules`. */
    GroupSurvey(const SheetFacts &sheet, const Countries &countries, std::vector<ColumnUse> &columns,
                ColumnRules::Outcome &rules)
        : m_sheet(sheet), m_countries(countries), m_columns(columns), m_rules(rules)
    {
    }
    /** The lines with countries, if there are any and no column has the country, or those with months where
     * no column has a date. */
    GroupLines lines();
    /** The month that a text is of and says nothing else of: "January 2022"; nothing for any other. */
    static std::optional<Date> month(std::string_view text);

private:
    using Named = std::map<int, std::set<std::string>>;
    Named totals() const;
    GroupLines months() const;
    int loneText(std::size_t row) const;
    int headingColumn(std::size_t row, CountryCode &country, std::string &before) const;
    Field fieldOf(const std::string &before, bool &certain) const;
    bool isAmount(std::size_t column) const;
    void askField(const GroupLines &found, bool taken);
    const SheetFacts &m_sheet;
    const Countries &m_countries;
    std::vector<ColumnUse> &m_columns;
    ColumnRules::Outcome &m_rules;
};
