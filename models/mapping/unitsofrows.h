// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <optional>
#include <set>
#include <string_view>

/** What the units that stand at each row's mass leave open: rows that name none, names that mean something
 * else as well, a column of units that says otherwise than the header. */
class UnitsOfRows {
public:
    /** The sheet must outlive this. */
    explicit UnitsOfRows(const SheetFacts &sheet) : m_sheet(sheet) {}
    void ask(ColumnMapping &mapping) const;
    /** The unit of those quantities that are given as masses and equal the mass beside them; empty if they
     * say nothing. */
    QString ofQuantity(const ColumnUse &mass, const ColumnUse *quantity, const ColumnUse *unit) const;
    /** True for a column of units in which every name is of one mass unit. */
    bool areOne(int column) const;

private:
    struct Seen {
        std::set<MassUnit> units; ///< that rows name
        int unnamed = 0;          ///< rows with a mass and no unit
    };
    Seen seen(const ColumnUse &mass) const;
    void nameLetters(const ColumnUse &mass, ColumnMapping &mapping) const;
    void askNames(const ColumnUse &mass, ColumnMapping &mapping) const;
    void askUnnamed(const ColumnUse &mass, ColumnMapping &mapping) const;
    void askBeside(const ColumnUse &mass, ColumnMapping &mapping) const;
    bool saysOtherwise(int column, MassUnit than) const;

    const SheetFacts &m_sheet;
};
