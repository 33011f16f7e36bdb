// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/treesums.h"

#include <algorithm>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 7;

} // namespace

void TreeSums::add(const Node &node, bool named)
{
    if (node.parts.lines == 0 || node.lines.size() != 1)
        return;
    const std::size_t line = node.lines.front();
    m_candidates.push_back({line, named, node.parts.compare(AmountSums::of(m_lines[line]), m_lines),
                            node.parts.lines, exceeds(node)});
}

/** Offices leave lines out that would tell whose they are, and count them in the sums. */
bool TreeSums::exceeds(const Node &node) const
{
    constexpr std::int64_t most = 19; // so much of the sum at least is in the lines, of so much and one
    bool any = false;
    for (std::size_t i = 0; i < SumLine::amounts; ++i) {
        const bool quantity = i == 2 && (node.parts.mixedUnits || node.own.unit != node.parts.unit);
        if (node.own.given[i] == 0 || node.parts.given[i] == 0 || quantity)
            continue;
        const std::int64_t sum = node.own.sums[i], parts = node.parts.sums[i];
        const std::int64_t off = m_lines.step(i) * node.parts.lines;
        if (parts - off > sum || parts + off < sum / (most + 1) * most)
            return false;
        any = true;
    }
    return any;
}

/** That nearly all lines with parts are a little more than these, in every amount, is no chance. */
bool TreeSums::mostlyExceed() const
{
    constexpr std::ptrdiff_t several = 4;
    const auto all = std::ssize(m_candidates);
    const auto some = std::ranges::count_if(m_candidates, &Candidate::exceeds);
    // A line a little above a single other one may be other goods.
    const auto sums =
        std::ranges::count_if(m_candidates, [](const Candidate &each) { return each.parts > 1; });
    return all >= several && some * 10 >= all * 9 && sums * 2 >= all;
}

TreeSums::Proof TreeSums::weigh() const
{
    Proof proof;
    for (const Candidate &candidate : m_candidates) {
        proof.agree += candidate.agreement.agrees();
        proof.differ += candidate.agreement.differs() && !candidate.named;
        if (!candidate.agreement.agrees())
            continue;
        if (candidate.parts > 1) {
            proof.digits += candidate.agreement.digits;
        } else {
            proof.lone += candidate.agreement.digits;
            ++proof.pairs;
        }
    }
    return proof;
}

/** One line may be as much as the one below it by chance; that all are so is none. */
bool TreeSums::Proof::mostly() const
{
    constexpr std::size_t several = 3;
    const bool repeated = differ == 0 && pairs >= several && lone >= 2 * enoughDigits;
    return (digits >= enoughDigits && agree >= differ) || repeated;
}

bool TreeSums::decide(SumKind sure, SumKind perhaps, RowVerdicts &verdicts) const
{
    const Proof proof = weigh();
    const bool mostly = proof.mostly();
    const bool exceed = proof.differ > 0 && mostlyExceed();
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Candidate &candidate : m_candidates) {
        const AmountSums::Agreement &agreement = candidate.agreement;
        // Where not all agree, each has to prove itself.
        const bool proven = proof.differ == 0 || (candidate.parts > 1 && agreement.digits >= 3);
        const bool either = agreement.agrees() || agreement.differs();
        if (agreement.agrees() && (candidate.named || (mostly && proven)))
            sums.push_back(m_lines[candidate.line].row);
        else if (exceed && candidate.exceeds && candidate.parts > 1)
            sums.push_back(m_lines[candidate.line].row);
        else if (((mostly || exceed || candidate.named) && either) ||
                 (agreement.agrees() && agreement.digits >= enoughDigits / (candidate.parts > 1 ? 2 : 1)))
            doubtful.push_back(m_lines[candidate.line].row);
    }
    verdicts.of(sure).add(RowRuns::of(sums));
    verdicts.of(perhaps).add(RowRuns::of(doubtful));
    return mostly || exceed;
}
