// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <optional>
#include <string_view>
#include <vector>

class Countries;

/**
 * Columns that say the same as the one taken for a field, and are read where that one holds nothing: the code
 * of a country beside its name, the six digits beside the ten, the declaration's country beside the item's.
 */
class FallbackColumns {
public:
    /** All must outlive this. */
    FallbackColumns(const SheetFacts &sheet, const Countries &countries,
                    const std::vector<FieldCandidate> &candidates, std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_countries(countries), m_candidates(candidates), m_columns(columns)
    {
    }
    /** Takes them, and says so in the notes. */
    void take(ColumnRules::Outcome &rules) const;

private:
    /** On how many rows both columns say something, the same, and the other one alone. */
    struct Rows {
        int both = 0, same = 0, onlyOther = 0;
    };
    Rows compare(int taken, int other, Field field) const;
    /** Nothing where one is no country that is known. */
    std::optional<bool> isSame(std::string_view one, std::string_view other, Field field) const;
    bool isLevel(int taken, int other) const;

    const SheetFacts &m_sheet;
    const Countries &m_countries;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
