// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

struct DimensionTable;
struct PlannedRequest;

/**
 * How the groups of one request follow from those of a finer one over the same rows, so that a pass need not add up
 * twice: months from months by category, countries of origin from routes. Must not outlive the requests.
 */
class RollUp {
public:
    /** Nothing where the finer request does not tell what the coarser one asks. */
    static std::optional<RollUp> of(const PlannedRequest &coarse, const PlannedRequest &fine);
    /** The group of the coarser request that a group of the finer one is part of. */
    std::uint64_t groupOf(std::uint64_t fine) const;

private:
    /** One dimension of the coarser request: a digit of the finer group's number, maybe translated. */
    struct Digit {
        std::uint64_t size = 1;                                ///< groups of the coarser dimension
        std::uint64_t place = 1, base = 1;                     ///< where the finer digit stands
        const std::vector<std::uint32_t> *translated = nullptr; ///< by the finer digit; none: as it is
        std::uint64_t constant = 0;                            ///< added: of a column with one value
    };
    static std::optional<Digit> digitOf(const PlannedRequest &coarse, std::size_t dimension,
                                        const PlannedRequest &fine);
    std::vector<Digit> m_digits;
};
