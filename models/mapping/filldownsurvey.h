// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <cstddef>
#include <utility>
#include <vector>

/** Finds columns whose empty cells mean the cell above, as under merged cells or in a pivot table. */
class FillDownSurvey {
public:
    /** All must outlive this. Questions are added to those of `rules`. */
    FillDownSurvey(const SheetFacts &sheet, std::vector<ColumnUse> &columns, ColumnRules::Outcome &rules)
        : m_sheet(sheet), m_columns(columns), m_rules(rules)
    {
    }
    /** Marks the columns, and asks. */
    void mark();

private:
    bool isAmount(std::size_t column) const;
    /** Which lines of a column are filled. */
    struct Gaps {
        std::size_t column = 0;
        std::vector<std::pair<std::size_t, bool>> lines =
            {};                            ///< row of the sample, and whether a text stands there
        std::size_t filled = 0, again = 0; ///< again: with a text that stood above
        bool sorted = true;                ///< each text comes behind the one above it by its letters
        bool inARow = false;               ///< a text stands again where it was the last one
        double chance = 1; ///< that none does, and none stands next to another, were they in any order
        bool mayMeanAbove() const;
        /** Texts come again, but never the last one: that is what the empty cells say. */
        bool inBlocks() const;
        bool few() const; ///< at most half of the lines are filled
    };
    Gaps gaps(const ColumnUse &use) const;
    void fillDown(const Gaps &gaps, bool withHead);
    bool describesGaps(const Gaps &gaps) const;
    bool isOfAmounts() const;
    bool isLine(std::size_t row, std::size_t column) const;
    bool isHeadedBySums(std::size_t column) const;
    void fillAllDown();
    void askFillDown(const ColumnUse &use);

    const SheetFacts &m_sheet;
    std::vector<ColumnUse> &m_columns;
    ColumnRules::Outcome &m_rules;
};
