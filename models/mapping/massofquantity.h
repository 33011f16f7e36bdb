// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/summedcolumn.h"

#include <cstdint>
#include <optional>
#include <vector>

/**
 * What the quantity of a row weighs where the row gives no mass: the ledger's own way to it, as SummedColumn
 * is to the other amounts.
 */
class MassOfQuantity {
public:
    /** The mapping must outlive this. */
    explicit MassOfQuantity(const ColumnMapping &mapping);

    /** Grams; nothing where a mass is given, or the unit is none of mass or may be another one. */
    std::optional<std::int64_t> read(const RowView &row);
    /** The first quantity that is mapped, nullptr for none. */
    const ColumnUse *use() const { return m_uses.empty() ? nullptr : &m_uses.front(); }

private:
    std::optional<std::int64_t> weigh(const ColumnUse &use, const RowView &row) const;

    const ColumnMapping &m_mapping;
    std::vector<ColumnUse> m_uses; ///< the quantities
    std::vector<int> m_units;      ///< columns of units
    std::vector<SummedColumn> m_masses;
};
