// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** Asks which of two columns counts, where both have equally good names for a field and hold other numbers or
 * name other firms. */
class RivalColumns {
public:
    /** All must outlive this. */
    RivalColumns(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                 std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    /** Adds a question if there is a rival. How to read the rival is decided too, so that an answer only
     * moves the field. */
    void ask(Field field, QList<MappingQuestion> &questions);

private:
    double claim(int column, const std::string &meaning) const;
    void prepare(ColumnUse &rival, const ColumnUse &winner) const;
    bool nameOthers(const ColumnUse &a, const ColumnUse &b) const;
    bool differ(const ColumnUse &a, const ColumnUse &b) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
