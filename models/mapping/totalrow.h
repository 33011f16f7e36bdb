// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "mapping/columnmapping.h"
#include "mapping/shipmentrecord.h"
#include "places/countries.h"
#include "readers/sheetreader.h"

#include <cstdint>

/**
 * Tells by what a row says whether it is a row of totals. Goods and firms may be called "Total station" or
 * "Summa", so a row with a goods code, a declaration number or a description of its own is never one.
 */
class TotalRow {
public:
    enum class Verdict : std::uint8_t {
        None,
        Doubtful, ///< begins as a total does, but says what only shipments say: it is counted, and listed
        Total,
    };

    /** Both must outlive this. */
    TotalRow(const ColumnMapping &mapping, const Countries &countries)
        : m_mapping(mapping), m_countries(countries)
    {
    }

    /** Looks at a row whose fields were read. */
    Verdict judge(const RowView &row, const ShipmentRecord &record);
    /** True if the row that was judged last has nothing but the word where a firm's name stands. */
    bool mayBeFirm() const { return m_mayBeFirm; }
    /** What a person should know of the row that was judged last, with its amounts. */
    Issue issue(Verdict verdict, const RowView &row, const ShipmentRecord &record) const;
    /** "net: 300.000 kg; value: 12.00 USD": what a row adds, or would have added. */
    static Said amounts(const ShipmentRecord &record);

private:
    bool isFirms(int column) const;
    bool labels(const CellView &cell, int column, std::string_view rest) const;

    const ColumnMapping &m_mapping;
    const Countries &m_countries;
    int m_column = -1; ///< of the cell with the word
    bool m_mayBeFirm = false;
};
