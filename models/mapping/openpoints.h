// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnrules.h"
#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/**
 * Asks what neither the headers nor the values of a sheet settle: the unit of masses, the currency,
 * thousands, what zeros mean, and which of two columns is the one. Each question's first answer is what is
 * taken until a person says otherwise.
 */
class OpenPoints {
public:
    /** All must outlive this. Questions are added to those of `rules`. */
    OpenPoints(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
               std::vector<ColumnUse> &columns, ColumnRules::Outcome &rules);
    void ask();

private:
    void askUnit();
    void askThousands();
    void askOunces(const ColumnUse &mass);
    void askUnclearUnit(const ColumnUse &mass);
    void offerUnits(MappingQuestion &question, const ColumnUse &mass, int units);
    void askFactorOfMass(const ColumnUse &mass);
    void askUnclearFactor(const ColumnUse &use);
    void noteRounding();
    void noteMassOfQuantity();
    bool hasPartsOfGrams(const ColumnUse &mass, MassUnit unit) const;
    bool isForm() const;
    QString unitBySigns(const ColumnUse &mass) const;
    QString unitOfOther(const ColumnUse &mass) const;
    bool cheap(const ColumnUse &value) const;
    const HeaderText &text(int column) const { return m_sheet.texts[static_cast<std::size_t>(column)]; }
    const ColumnFacts &facts(int column) const { return m_sheet.facts[static_cast<std::size_t>(column)]; }
    ColumnUse *find(Field field) const;
    MappingQuestion &add(const char *id, int column, const Said &text);

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
    ColumnRules::Outcome &m_rules;
    HeaderText m_title; ///< what stands above the header
};
