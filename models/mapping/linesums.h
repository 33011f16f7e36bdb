// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/rowverdicts.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/**
 * Finds subtotals that no word names, by their place: rows that fill fewer columns than the lines do, and whose
 * amounts are the sums of the lines right above or right below them. Chance is ruled out over the whole sheet.
 */
class LineSums {
public:
    /** The lines must outlive this. */
    explicit LineSums(const SumLines &lines) : m_lines(lines) {}
    /** Rows of `verdicts` that are not counted belong to no group. */
    void find(RowVerdicts &verdicts);

private:
    enum class Way : std::uint8_t { Above, Below };
    struct Candidate {
        std::size_t line;
        AmountSums::Agreement agreement;
        std::int64_t parts;
        bool pair; ///< the one line beside it says the same and more
        bool known; ///< it is left out already, by what it says
        bool full;  ///< it says more of itself than a sum does
        bool again; ///< it stands right beside another of its shape, so that no line is left for it
        bool goods; ///< it names the goods of the one line beside it, as a like lot under merged cells does
    };
    struct Proof {
        double digits = 0, lone = 0, hints = 0;
        std::size_t agree = 0, differ = 0, pairs = 0;
        bool lots = false; ///< its pairs may as well be like lots
    };
    std::vector<std::uint64_t> shapes() const;
    std::vector<Candidate> candidates(std::uint64_t shape, Way way) const;
    bool saysTheSame(std::size_t row, std::size_t line) const;
    bool namesGoods(std::size_t row) const;
    static Proof weigh(const std::vector<Candidate> &candidates);
    void decide(const std::vector<Candidate> &candidates, const Proof &proof, RowVerdicts &verdicts);

    const SumLines &m_lines;
    std::uint64_t m_mainShape = 0;
    std::vector<bool> m_leftOut;
};
