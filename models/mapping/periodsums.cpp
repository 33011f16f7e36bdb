// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/periodsums.h"

#include <map>

namespace {

using Nodes = std::map<SumPeriod, TreeSums::Node>;

/** The nearest longer period that has a line; null for none. */
TreeSums::Node *parentOf(Nodes &nodes, SumPeriod period)
{
    while (const auto longer = period.longer()) {
        period = *longer;
        if (const auto found = nodes.find(period); found != nodes.end())
            return &found->second;
    }
    return nullptr;
}

} // namespace

void PeriodSums::find(RowVerdicts &verdicts) const
{
    if (m_lines.keyOf(Field::Date) == m_lines.keys().size() || !m_lines.periodsDiffer())
        return;
    // Columns that are mapped to nothing may tell imports from exports, or only hold remarks.
    if (!search(KeyGroups::Keys::All).decide(SumKind::Lines, SumKind::LinesPerhaps, verdicts))
        search(KeyGroups::Keys::Mapped).decide(SumKind::Lines, SumKind::LinesPerhaps, verdicts);
}

TreeSums PeriodSums::search(KeyGroups::Keys keys) const
{
    TreeSums found(m_lines);
    KeyGroups(m_lines, m_lines.keyOf(Field::Date), keys).forEach([&](auto first, auto last) {
        Nodes nodes;
        for (; first != last; ++first) {
            const SumPeriod period = m_lines[first->second].period;
            if (period.year == 0)
                continue;
            TreeSums::Node &node = nodes[period];
            node.lines.push_back(first->second);
            node.own.add(m_lines[first->second]);
        }
        for (auto &[period, node] : nodes) {
            if (TreeSums::Node *const parent = parentOf(nodes, period))
                parent->parts.add(node.own);
        }
        for (const auto &[period, node] : nodes)
            found.add(node, false);
    });
    return found;
}
