// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filterplan.h"
#include "cube/textmatch.h"

#include <initializer_list>

/** Translates the clauses of a filter into tables over the dictionaries of one snapshot. */
class FilterPlanMaker {
public:
    explicit FilterPlanMaker(const ColumnStore &store) : m_store(store) {}
    Result<FilterPlan> make(const Filter &filter);

private:
    using Passes = std::vector<std::uint8_t>;
    Result<void> addClause(const FilterClause &clause);
    Result<void> addValue(const FilterClause &from, const QString &value, FilterPlan::Clause &clause) const;
    Result<void> addNumber(FilterField field, const QString &value, FilterPlan::Clause &clause) const;
    void addText(FilterField field, const QString &value, FilterPlan::Clause &clause) const;
    bool addHas(const QString &value, FilterPlan::Clause &clause) const;
    bool addHasMark(const QString &value, FilterPlan::Clause &clause) const;
    /** All these columns are of these names, which are looked at once. */
    static void addNames(std::initializer_list<const CodeColumn *> columns, const TextPool *names,
                         const TextMatch &match, bool comparable, FilterPlan::Clause &clause);
    void addGiven(const CodeColumn &column, std::size_t codes, FilterPlan::Clause &clause) const;
    static void addCodes(const CodeColumn &column, Passes passes, FilterPlan::Clause &clause);
    Passes datesIn(const NumberRange &range) const;
    Passes hsIn(const QString &value) const;
    static Passes setsWith(const WordSets &sets, const QString &word);

    const ColumnStore &m_store;
    FilterPlan m_plan;
};

/** Values of one field that are codes of their own and compared as a whole, regardless of case. */
bool isWholeWordField(FilterField field);

/** Days that a stored date covers: all days of its month or year where no day is known. */
NumberRange daysOf(const StoredDate &date);
/** The failure for a value that its field cannot have. */
Failure clauseFailure(FilterField field, const QString &value);
/** Whether an HS code is one that a clause's value asks for: "9303" (prefix), "=9303", "8541..8548", ""
 * (none). */
bool hsMatches(std::string_view code, std::string_view value);
