// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/keygroups.h"
#include "mapping/rowverdicts.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/**
 * Finds rows that say as much as lines do but have "Total" or "Итого" where lines have a name, and are the sums of the
 * lines that say the same beside it. Firms may be called so: without the sums such a row is a line.
 */
class WordSums {
public:
    /** The lines must outlive this. */
    explicit WordSums(const SumLines &lines) : m_lines(lines) {}
    void find(RowVerdicts &verdicts) const;

private:
    struct Findings {
        std::vector<std::int64_t> sums, others; ///< that agree with their lines, and that stand beside lines and do not
    };
    Findings search(std::size_t key, KeyGroups::Keys keys) const;

    const SumLines &m_lines;
};
