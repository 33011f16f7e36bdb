// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <unordered_map>
#include <vector>

__extension__ using WideSum = __int128;

/** Counts and sums of some rows, laid out so that adding one to another is a few vector instructions. */
template<class Sum> struct alignas(sizeof(Sum) == 8 ? 64 : 32) Sums {
    Sum sum[4] = {};             ///< net, gross, dollars, quantity
    std::uint32_t count[8] = {}; ///< shipments, then for how many each sum is known
    void add(const Sums &other)
    {
        // All is read before anything is written, so that the compiler may use vectors.
        Sum sums[4];
        std::uint32_t counts[8];
        for (int i = 0; i < 4; ++i)
            sums[i] = sum[i] + other.sum[i];
        for (int i = 0; i < 8; ++i)
            counts[i] = count[i] + other.count[i];
        std::memcpy(sum, sums, sizeof sum);
        std::memcpy(count, counts, sizeof count);
    }
};

/** Sums by group, where groups are numbers below a size; in a table while that is small, else only those that
 * occur. */
template<class Sum> class GroupSums {
public:
    static constexpr std::uint64_t largestTable = 1U << 20;
    explicit GroupSums(std::uint64_t size) : m_dense(size <= largestTable)
    {
        if (m_dense)
            m_sums.resize(size);
    }
    /** Where a group's sums stand. */
    std::uint32_t slot(std::uint64_t group)
    {
        if (m_dense)
            return static_cast<std::uint32_t>(group);
        const auto [it, isNew] = m_slots.try_emplace(group, static_cast<std::uint32_t>(m_sums.size()));
        if (isNew) {
            m_sums.emplace_back();
            m_groups.push_back(group);
        }
        return it->second;
    }
    bool dense() const { return m_dense; }
    std::uint64_t group(std::uint32_t slot) const { return m_dense ? slot : m_groups[slot]; }
    std::vector<Sums<Sum>> &sums() { return m_sums; }
    /** Adds what another thread found. */
    void add(GroupSums &other)
    {
        for (std::uint32_t slot = 0; slot < other.m_sums.size(); ++slot) {
            if (other.m_sums[slot].count[0] > 0) {
                const std::uint32_t own = this->slot(other.group(slot));
                m_sums[own].add(other.m_sums[slot]);
            }
        }
    }

private:
    bool m_dense;
    std::vector<Sums<Sum>> m_sums;
    std::vector<std::uint64_t> m_groups;
    std::unordered_map<std::uint64_t, std::uint32_t> m_slots;
};
