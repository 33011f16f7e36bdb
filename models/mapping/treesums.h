// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/rowverdicts.h"

#include <cstddef>
#include <vector>

/**
 * Decides which lines that stand above others in an order, as 8517 above 851712 or a year above its months,
 * are the sums of these. One agreement may be chance, so the whole sheet has to bear it out.
 */
class TreeSums {
public:
    struct Candidate {
        std::size_t line;
        bool named; ///< "TOTAL" stands for its place in the order
        AmountSums::Agreement agreement;
        std::int64_t parts; ///< lines right below it
        bool exceeds;       ///< in all amounts it is somewhat more than they are
    };
    /** A line, and what is right below it. */
    struct Node {
        std::vector<std::size_t> lines;
        AmountSums own, parts;
    };

    /** The lines must outlive this. */
    explicit TreeSums(const SumLines &lines) : m_lines(lines) {}
    /** Takes a node that may be a sum. */
    void add(const Node &node, bool named);
    /** Says of the lines which of the two kinds they are; false if nothing speaks for sums. */
    bool decide(SumKind sure, SumKind perhaps, RowVerdicts &verdicts) const;

private:
    struct Proof {
        double digits = 0, lone = 0;
        std::size_t agree = 0, differ = 0, pairs = 0;
        bool mostly() const;
    };
    Proof weigh() const;
    bool exceeds(const Node &node) const;
    bool mostlyExceed() const;

    const SumLines &m_lines;
    std::vector<Candidate> m_candidates;
};
