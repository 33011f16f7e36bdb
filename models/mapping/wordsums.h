// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "mapping/amountsums.h"
#include "mapping/keygroups.h"
#include "mapping/rowverdicts.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/**
 * Finds rows that say as much as lines do but have "Total" or "Итого" where lines have a name, and are the sums of the
 * lines that say the same beside it. Firms may be called so: without the sums such a row is a line, and one equal line
 * is no sum unless the rest of the sheet bears it out.
 */
class WordSums {
public:
    /** Both must outlive this. */
    WordSums(const SumLines &lines, const Progress &progress) : m_lines(lines), m_progress(progress) {}
    void find(RowVerdicts &verdicts) const;

private:
    struct Findings {
        std::vector<std::int64_t> sums;   ///< of several lines
        std::vector<std::int64_t> equals; ///< that repeat the one line that says the same
        std::vector<std::int64_t> others; ///< that stand beside lines and agree with none
        std::size_t alone = 0;            ///< beside which no line says the same
        std::size_t bare = 0;             ///< groups of lines without such a row
        std::size_t agree() const { return sums.size() + equals.size(); }
        bool equalsAreSums() const;
    };
    Findings search(std::size_t key, KeyGroups::Keys keys) const;
    void weigh(Findings &findings, std::size_t total, const AmountSums &lines) const;

    const SumLines &m_lines;
    const Progress &m_progress;
};
