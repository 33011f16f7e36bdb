// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"
#include "places/countrycode.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

class Countries;

/**
 * Finds sheets that say something once for several lines: a country on a line of its own above them, or a
 * cell that is merged over them, so that those below it are empty.
 */
class GroupSurvey {
public:
    /** All must outlive this. Questions are added to those of `rules`. */
    GroupSurvey(const SheetFacts &sheet, const Countries &countries, std::vector<ColumnUse> &columns,
                ColumnRules::Outcome &rules)
        : m_sheet(sheet), m_countries(countries), m_columns(columns), m_rules(rules)
    {
    }
    /** The lines with countries, if there are any and no column has the country. */
    GroupLines lines();
    /** Marks the columns whose empty cells mean the cell above. */
    void fillDown();

private:
    using Named = std::map<int, std::set<std::string>>;
    Named totals() const;
    int headingColumn(std::size_t row, CountryCode &country, std::string &before) const;
    Field fieldOf(const std::string &before, bool &certain) const;
    bool isAmount(std::size_t column) const;
    void askField(const GroupLines &found, bool taken);
    /** Which lines of a column are filled. */
    struct Gaps {
        std::size_t column = 0;
        std::vector<std::pair<std::size_t, bool>> lines =
            {};                            ///< row of the sample, and whether a text stands there
        std::size_t filled = 0, again = 0; ///< again: with a text that stood above
        bool mayMeanAbove() const;
        bool few() const; ///< at most half of the lines are filled
    };
    Gaps gaps(const ColumnUse &use) const;
    void fillDown(const Gaps &gaps, bool withHead);

    const SheetFacts &m_sheet;
    const Countries &m_countries;
    std::vector<ColumnUse> &m_columns;
    ColumnRules::Outcome &m_rules;
};
