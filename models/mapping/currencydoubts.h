// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** Headers that name a currency, and yet not surely that of the values: "Valor $", "Value USD (EUR)". */
class CurrencyDoubts {
public:
    /** Both must outlive this. */
    CurrencyDoubts(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates)
        : m_sheet(sheet), m_candidates(candidates)
    {
    }
    /** Asks which one it is; false where there is no doubt. */
    bool ask(ColumnUse &value, QList<MappingQuestion> &questions) const;

private:
    bool isPesoSign(const ColumnUse &value) const;
    double timesOthers(const ColumnUse &value) const;
    MappingQuestion aboutPesos(ColumnUse &value) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
};
