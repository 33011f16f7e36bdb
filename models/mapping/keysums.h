// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "mapping/amountsums.h"
#include "mapping/keygroups.h"
#include "mapping/rowverdicts.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

/**
 * Finds totals that only their numbers tell: among rows that say the same but for one column, the one that is
 * the sum of all others. "Turnover" beside imports and exports, a country in the column of its own regions, a
 * word for all in any language, nothing where the others name a country or a month. Chance is ruled out over
 * the whole sheet; lots of one size, whose multiples add up to each other, prove nothing.
 */
class KeySums {
public:
    /** Both must outlive this. */
    KeySums(const SumLines &lines, const Progress &progress) : m_lines(lines), m_progress(progress) {}
    /** Rows of `verdicts` that are not counted belong to no group. */
    void find(RowVerdicts &verdicts);

private:
    struct Group {
        std::vector<std::size_t> lines;
        std::size_t greatest = 0; ///< the line that may be the sum of the others
        std::vector<std::size_t> tied; ///< the lines that have as much, if there are several
        AmountSums::Agreement agreement;
        bool lots = false; ///< it may agree by chance
        bool agrees() const { return lines.size() > 2 && agreement.agrees() && !lots; }
    };
    /** What the groups say of one text of the column. */
    struct Name {
        std::size_t sums = 0, others = 0;
        double digits = 0;
    };
    bool hasFewNames(std::size_t key) const;
    bool mayTellTotals(std::size_t key) const;
    bool tellsOnlyByBlanks(std::size_t key) const;
    bool hasBlanks(std::size_t key) const;
    std::vector<Group> groups(std::size_t key, KeyGroups::Keys keys) const;
    void weigh(Group &group, std::size_t key) const;
    void compare(Group &group, std::size_t key) const;
    void settleTies(std::vector<Group> &groups, std::size_t key) const;
    bool areLots(const Group &group) const;
    bool isNamed(const Group &group, std::size_t key) const;
    bool decide(std::size_t key, const std::vector<Group> &groups, RowVerdicts &verdicts);

    const SumLines &m_lines;
    const Progress &m_progress;
    std::vector<bool> m_leftOut;
};
