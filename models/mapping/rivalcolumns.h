// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** Asks which of two columns counts, where both have equally good names for a field and hold other numbers or
 * name other firms. Values of which each row has one, in the currency that the header says, count both. */
class RivalColumns {
public:
    /** All must outlive this. */
    RivalColumns(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                 std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    /** Adds a question if there is a rival, or says which value was taken. How to read the rival is decided
     * too, so that an answer only moves the field. */
    void ask(Field field, ColumnRules::Outcome &rules);

private:
    bool isMoreExact(int rival, int taken) const;
    bool isOfWhole(const ColumnUse &rival, const ColumnUse &taken) const;
    bool saysUnit(const ColumnUse &mass) const;
    double claim(int column, const std::string &meaning) const;
    void prepare(ColumnUse &rival, const ColumnUse &winner) const;
    bool nameOthers(const ColumnUse &a, const ColumnUse &b) const;
    /** On how many rows the columns hold amounts: both, others than each other, and one alone. */
    struct Rows {
        std::size_t both = 0, different = 0, onlyLeft = 0, onlyRight = 0;
        bool alternate() const { return both == 0 && onlyLeft > 0 && onlyRight > 0; }
        bool differ() const;
    };
    Rows compare(const ColumnUse &a, const ColumnUse &b) const;
    bool isRival(ColumnUse &rival, const ColumnUse &taken, const FieldCandidate &candidate, double least,
                 QList<QString> &notes) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
