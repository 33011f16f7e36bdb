// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/rowverdicts.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/**
 * Finds totals that neither a word nor their place names: rows that say little, and are the sums of all lines of the
 * sheet that say the same and more, wherever these stand; and rows that repeat all texts of the line above them, as
 * programs fill them in, and are the sums of the lines before.
 */
class SheetSums {
public:
    /** The lines must outlive this. */
    explicit SheetSums(const SumLines &lines) : m_lines(lines) {}
    /** Rows of `verdicts` that are not counted belong to no sum. */
    void find(RowVerdicts &verdicts);

private:
    struct Candidate {
        std::size_t line;
        AmountSums::Agreement agreement;
        std::int64_t parts;
    };
    std::vector<std::uint64_t> shapes() const;
    std::uint64_t hash(std::size_t line, std::uint64_t shape) const;
    std::vector<Candidate> candidates(std::uint64_t shape) const;
    void decide(const std::vector<Candidate> &candidates, RowVerdicts &verdicts);
    void findRepeatedTexts(RowVerdicts &verdicts);
    bool isLine(std::size_t line) const { return m_lines[line].kind == RowKind::Shipment && !m_leftOut[line]; }

    const SumLines &m_lines;
    std::vector<bool> m_leftOut;
};
