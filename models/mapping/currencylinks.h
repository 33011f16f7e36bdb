// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/**
 * Which column of currencies goes with which column of money: by the words their headers share ("Invoice
 * value", "Invoice currency"), then by where they stand.
 */
class CurrencyLinks {
public:
    /** All three must outlive this. */
    CurrencyLinks(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                  std::vector<ColumnUse> &columns)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns)
    {
    }
    /** Gives the value its header's currency and factor, or the column that says the currency of each row. */
    void link() const;
    /** The column that says the currency of this money, of those that are free or taken for the currency; -1
     * where there is none, or all belong to other money. */
    int columnFor(int money) const;
    /** Where a header names a currency, the column beside it that says another one in some row and can belong
     * to no other money; -1 for none. */
    int contradicting(const ColumnUse &value) const;

private:
    int shared(int currency, int money, int other) const;
    bool belongsElsewhere(int currency, int money) const;
    bool saysOther(int money, int column) const;
    bool mayBeMoney(int column) const;
    bool isOnlyMoney(int column) const;
    bool isFree(int column) const;
    std::vector<int> currencies() const;
    const HeaderText &text(int column) const { return m_sheet.texts[static_cast<std::size_t>(column)]; }
    ColumnUse &use(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
};
