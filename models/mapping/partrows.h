// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/rowparser.h"
#include "mapping/sumarithmetic.h"

#include <array>
#include <cstdint>

/**
 * Knows rows that are a part of the line above: "of which re-exports" where goods are named, in a row that
 * says nothing else of its own, with smaller amounts. Rows have to come in their order.
 */
class PartRows {
public:
    explicit PartRows(const ColumnMapping &mapping);
    /** Settles a row that would be a shipment; false if it is no part of the last one that was counted. */
    bool settle(ParsedRow &parsed, const RowView &row) const;
    /** A row that is counted. */
    void counted(const ShipmentRecord &record);
    /** A row of sums: what stands below it may be its parts, which are lines. */
    void interrupt() { m_known = false; }

private:
    using Keys = std::array<std::uint64_t, 12>;
    bool isPart(const ShipmentRecord &record) const;
    static Keys keysOf(const ShipmentRecord &record);

    const bool m_mayBe; ///< no list of shipments, whose goods may be called anything
    bool m_known = false;
    Keys m_keys{};
    SumArithmetic::Amounts m_amounts;
};
