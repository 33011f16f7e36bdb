// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sumlines.h"

#include <cstdint>
#include <utility>
#include <vector>

/** Lines that say the same in every key column but one, and but those that follow from that one. */
class KeyGroups {
public:
    enum class Keys : std::uint8_t { All, Mapped };
    /** Of the lines that are shipments. `varying` is the key column in which the lines of a group differ. */
    KeyGroups(const SumLines &lines, std::size_t varying, Keys keys);

    /** Calls visit(first, last) for each group, as iterators to (hash, line). */
    template<class Visit> void forEach(Visit visit) const
    {
        for (auto first = m_order.begin(); first != m_order.end();) {
            auto last = first;
            while (last != m_order.end() && last->first == first->first)
                ++last;
            visit(first, last);
            first = last;
        }
    }

private:
    /** Whether a column says nothing that the varying one does not say: its code, its name in words. */
    static bool follows(const SumLines &lines, std::size_t column, std::size_t varying);

    std::vector<std::pair<std::uint64_t, std::size_t>> m_order;
};
