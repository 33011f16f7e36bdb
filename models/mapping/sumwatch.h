// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/rowparser.h"

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

/**
 * Watches the rows of a list of which only the beginning was looked over for sums: cheap enough for each of
 * them, it tells whether some behind it may be head lines or sums, so that the list has to be looked over
 * as a whole. Rows have to come in their order, as they stand and as they were read.
 */
class SumWatch {
public:
    /** `after`: the last row that was looked over. */
    SumWatch(const ColumnMapping &mapping, std::int64_t after);
    void add(const RowView &row, const ParsedRow &parsed);
    bool found() const { return m_found; }

private:
    static constexpr std::size_t amounts = 5;
    struct Sums {
        std::array<std::int64_t, amounts> sums{};
        std::int64_t lines = 0;
    };
    /** The last row that says less than lines do, of one kind of such rows. */
    struct Short {
        Sums before; ///< all lines up to it
        ShipmentRecord said;
    };
    static Sums between(const Sums &before, const Sums &now);
    static bool agree(const Sums &lines, const ShipmentRecord &said);
    static void take(Sums &sums, const ShipmentRecord &record);
    std::uint64_t keysOf(const RowView &row) const;
    bool seesHead(const RowView &row, const ParsedRow &parsed);
    bool seesNumbered(const ParsedRow &parsed);
    bool seesSum(const ShipmentRecord &record);

    const std::int64_t m_after;
    std::vector<int> m_keyColumns; ///< those that tell declarations apart
    bool m_numbered = false;       ///< items have numbers
    bool m_found = false;
    std::uint64_t m_headKeys = 0; ///< of the line above, if it may be a head
    std::string m_declaration;    ///< of the last line numbered 0
    ShipmentRecord m_zero;        ///< its amounts
    Sums m_items;                 ///< of the lines below it
    Sums m_all;
    int m_fullest = 0; ///< the most that a line says
    std::unordered_map<std::uint32_t, Short> m_short;
};
