// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/**
 * Finds dates that stand in several columns: a year beside a month, a quarter or a day. A column of whole
 * dates goes before them; those that agree with it are kept to be compared.
 */
class DateColumns {
public:
    /** All must outlive this. Candidates are those of the headers, best first. */
    DateColumns(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    void take() const;

private:
    int find(const char *meaning, int DateEvidence::*cells) const;
    static int wholeYears(const ColumnFacts &seen);
    bool isYearOnly(int column) const;
    int wholeDate() const;
    void put(int column, DatePart part) const;
    void name(const std::vector<int> &columns) const;
    void takeUnread() const;
    void compare(int whole, int column, DatePart part) const;
    const ColumnFacts &facts(int column) const { return m_sheet.facts[static_cast<std::size_t>(column)]; }

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
