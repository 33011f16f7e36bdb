// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/**
 * Sees amounts of a whole declaration that are repeated on each of its lines, and must never be added up:
 * equal on all lines of one declaration number, or, where there are no numbers, of one run of items or of one
 * day and the same firms, while something else about the lines differs, or said once by the file for a list
 * of lines.
 */
class RepeatedTotals {
public:
    /** By the columns of the declaration number, the date, the firms and the amounts. */
    RepeatedTotals(const SheetFacts &sheet, const std::vector<ColumnUse> &columns);
    /** True if the column's amounts repeat so; by the id of its field, as a single piece is no total of lines. */
    bool repeats(int column, const std::string &meaning) const;
    /** Calls lower() for candidates whose columns repeat; true if there was one. */
    template<class Iterator, class Lower> bool demote(Iterator begin, Iterator end, Lower lower) const
    {
        bool found = false;
        for (auto it = begin; it != end; ++it) {
            if (isAmount(it->meaning) && repeats(it->column, it->meaning)) {
                lower(*it);
                found = true;
            }
        }
        return found;
    }
    /** Takes repeated totals that are still mapped out of the mapping, or has them counted once where no
     * other column gives a mass, and asks. */
    void dropTotals(std::vector<ColumnUse> &columns, QList<MappingQuestion> &questions,
                    QList<QString> &notes) const;

private:
    static bool isAmount(const std::string &meaning);
    void groupByNumber(std::size_t declaration);
    bool groupByItems(const std::vector<ColumnUse> &columns);
    static std::vector<std::size_t> sameInDeclarations(const std::vector<ColumnUse> &columns);
    void watchAmounts(const std::vector<ColumnUse> &columns);
    void groupByRuns(const std::vector<ColumnUse> &columns);
    void findWhole(const std::vector<ColumnUse> &columns, int declaration);
    bool repeatsOnWhole(int column, const std::string &meaning) const;
    std::optional<std::int64_t> amountAt(std::size_t row, std::size_t column) const;
    std::optional<std::int64_t> sumOfWhole(std::size_t column) const;
    bool isLineByLine(Field field, bool eachOther) const;
    bool repeatsInGroups(int column, const std::string &meaning) const;
    bool differs(const std::vector<std::size_t> &rows, std::size_t column) const;
    bool isParted(const std::vector<std::size_t> &rows) const;
    bool saysSomething(const std::vector<std::size_t> &rows, int column) const;
    static void ask(ColumnUse &use, bool once, QList<MappingQuestion> &questions);
    std::vector<std::vector<std::size_t>>
        m_groups; ///< rows of the sample, by declaration, where it has several
    const SheetFacts &m_sheet;
    std::vector<std::size_t> m_whole;   ///< rows of the sample, where all are of one declaration; else empty
    bool m_numbered = false;            ///< by its number
    std::vector<ColumnUse> m_columns;   ///< those with a field when it was looked
    std::vector<std::size_t> m_amounts; ///< columns of amounts, where no number tells declarations apart
};
