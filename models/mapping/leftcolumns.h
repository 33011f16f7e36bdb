// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <vector>

/**
 * Asks about columns whose headers no vocabulary knows and which hold, by their cells, by the unit or
 * currency in the header or by the currencies beside them, what no other column gives: the date, the mass,
 * the value. None of these is left out in silence.
 */
class LeftColumns {
public:
    /** All must outlive this. */
    LeftColumns(const SheetFacts &sheet, std::vector<ColumnUse> &columns, ColumnRules::Outcome &rules)
        : m_sheet(sheet), m_columns(columns), m_rules(rules)
    {
    }
    void ask() const;

private:
    bool has(Field field) const { return SheetFacts::columnOf(m_columns, field) >= 0; }
    const ColumnFacts &facts(int column) const { return m_sheet.facts[static_cast<std::size_t>(column)]; }
    const HeaderText &text(int column) const { return m_sheet.texts[static_cast<std::size_t>(column)]; }
    bool isFree(const ColumnUse &use) const;
    bool isKnown(int column) const;
    bool holdsAmounts(int column) const;
    bool isLighter(int column, int than) const;
    void askDates() const;
    void noteDates() const;
    void askCodes() const;
    bool holdsGoodsCodes(int column) const;
    void askMasses() const;
    void askOtherMass(const std::vector<int> &masses) const;
    void askMoney() const;
    bool isTrade(int column) const;
    void askBesideCurrency() const;
    void askTexts() const;
    bool holdsTexts(int column) const;
    int currencies() const;
    void add(int column, const char *id, const Said &words, const QList<Field> &fields, Field proposed) const;

    const SheetFacts &m_sheet;
    std::vector<ColumnUse> &m_columns;
    ColumnRules::Outcome &m_rules;
};
