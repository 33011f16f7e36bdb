// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/keygroups.h"
#include "mapping/treesums.h"

/** Finds rows of a year, a quarter or a month that are the sums of the rows of its quarters, months or days.
 */
class PeriodSums {
public:
    /** The lines must outlive this. */
    explicit PeriodSums(const SumLines &lines) : m_lines(lines) {}
    void find(RowVerdicts &verdicts) const;

private:
    TreeSums search(KeyGroups::Keys keys) const;

    const SumLines &m_lines;
};
