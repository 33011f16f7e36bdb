// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"
#include "mapping/columnmapping.h"
#include "mapping/textcache.h"
#include "readers/sheetreader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/**
 * Reads the amounts of one column by themselves, without the record that is made of a row: number and unit of
 * mass, in the unit that is stored. It is the ledger's own way to the cells, so that a mistake on the other
 * one shows as a difference.
 */
class SummedColumn {
public:
    /** Of a mass, a quantity, packages or a value. The mapping must outlive this. */
    SummedColumn(const ColumnMapping &mapping, const ColumnUse &use);

    struct Reading {
        std::optional<std::int64_t> amount; ///< grams, thousandths, pieces or hundredths
        bool unread = false;                ///< the cell holds something that is no amount
    };
    Reading read(const RowView &row);
    /** The unit of mass that a text means by the mapping's rules or by itself. */
    static std::optional<MassUnit> massUnit(const ColumnMapping &mapping, std::string_view unit);
    const ColumnUse &use() const { return m_use; }
    /** Whether the row's amount is one of this field. */
    bool isOf(Field field, const RowView &row);
    /** Whether amounts of the column may be of this field. */
    static bool mayBeOf(Field field, const ColumnUse &use);

private:
    Reading readMass(std::string_view text, const CellView &cell, const RowView &row);
    Reading readOther(std::string_view text, const CellView &cell) const;
    std::optional<DecimalScale> massScale(std::string_view unit) const;
    std::optional<DecimalScale> unitScale(std::optional<MassUnit> known) const;
    Reading accepted(const DecimalReading &reading) const;

    const ColumnMapping &m_mapping;
    const ColumnUse &m_use;
    DecimalScale m_scale;
    std::optional<DecimalScale>
        m_unnamedScale; ///< of masses whose row names no unit; none where nobody knows it
    TextCache<Field, 16> m_kinds;
    std::string m_unit; ///< the last row's
    std::optional<DecimalScale> m_unitScale;
};
