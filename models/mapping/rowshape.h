// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "mapping/columnmapping.h"
#include "readers/sheetreader.h"

#include <QList>

#include <vector>

class Countries;

/**
 * Tells rows whose cells stand one column beside their own, as a delimiter within a text makes them. Their
 * numbers are numbers of other columns.
 */
class RowShape {
public:
    /** Both must outlive this. */
    RowShape(const ColumnMapping &mapping, const Countries &countries);

    enum class Verdict : std::uint8_t {
        Fits,
        TooWide, ///< it has more cells than the header
        Shifted, ///< its cells fit their columns only when they are moved
    };
    /** `issues` are what could not be read in the row as it stands. */
    Verdict judge(const RowView &row, const QList<Issue> &issues) const;

private:
    bool fits(Field field, const CellView &cell) const;
    bool hasAmountForText(const RowView &row) const;
    bool lastColumnTakes(const CellView &cell) const;
    bool isExplainedByMoving(const RowView &row, bool manyMisfits) const;

    const ColumnMapping &m_mapping;
    const Countries &m_countries;
    std::vector<const ColumnUse *> m_telling; ///< columns whose cells tell whether they are at home, in order
    std::vector<const ColumnUse *> m_texts;   ///< those of them with names and numbers of documents
};
