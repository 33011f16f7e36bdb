// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/keygroups.h"
#include "mapping/rowverdicts.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

/**
 * Finds rows that name the world or a union where others name single countries, and tells whether they are the
 * sums of these. They say themselves that they are sums, so that one country's line is enough for a proof.
 */
class CountrySums {
public:
    /** The lines must outlive this. */
    explicit CountrySums(const SumLines &lines) : m_lines(lines) {}
    void find(RowVerdicts &verdicts) const;

private:
    /** The lines of one group of keys, by what stands in the country's column. */
    struct Group {
        std::vector<std::size_t> worlds, unions;
        std::map<std::uint16_t, AmountSums> singles; ///< by country
        AmountSums single, other, united;
    };
    struct Findings {
        std::array<std::vector<std::int64_t>, RowVerdicts::kinds> rows; ///< by SumKind
        std::vector<std::int64_t> unions;                               ///< that stand beside their members
        std::size_t proven = 0;
        double digits = 0; ///< that agree where unions are the sums of their members
    };
    Findings search(std::size_t place, KeyGroups::Keys keys) const;
    void judge(const Group &group, std::size_t place, Findings &findings) const;
    static RowVerdicts settled(const Findings &findings);
    void judgeUnion(const Group &group, std::size_t line, std::size_t place, Findings &findings) const;
    bool isWhole(const Group &group, const AmountSums &said) const;
    void put(Findings &findings, std::size_t line, SumKind kind) const;

    const SumLines &m_lines;
};
