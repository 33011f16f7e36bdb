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
    m_candidates.push_back(
        {line, named, node.parts.compare(AmountSums::of(m_lines[line]), m_lines), node.parts.lines});
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
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Candidate &candidate : m_candidates) {
        const AmountSums::Agreement &agreement = candidate.agreement;
        // Where not all agree, each has to prove itself.
        const bool proven = proof.differ == 0 || (candidate.parts > 1 && agreement.digits >= 3);
        const bool either = agreement.agrees() || agreement.differs();
        if (agreement.agrees() && (candidate.named || (mostly && proven)))
            sums.push_back(m_lines[candidate.line].row);
        else if (((mostly || candidate.named) && either) ||
                 (agreement.agrees() && agreement.digits >= enoughDigits / (candidate.parts > 1 ? 2 : 1)))
            doubtful.push_back(m_lines[candidate.line].row);
    }
    verdicts.of(sure).add(RowRuns::of(sums));
    verdicts.of(perhaps).add(RowRuns::of(doubtful));
    return mostly;
}
