// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/codesums.h"

#include <algorithm>
#include <unordered_map>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 7;

struct Node {
    std::vector<std::size_t> lines;
    AmountSums own, parts;
};

/** The nearest shorter code that has a line; null for none. */
Node *parentOf(std::unordered_map<std::int64_t, Node> &nodes, std::int64_t code)
{
    for (code /= 10; code > 0; code /= 10) {
        if (const auto found = nodes.find(code); found != nodes.end())
            return &found->second;
    }
    return nullptr;
}

} // namespace

/** In a list where all codes have ten digits, 8517000000 stands for 8517. */
std::int64_t CodeSums::codeOf(std::size_t line, bool padded) const
{
    std::int64_t code = m_lines[line].code;
    constexpr std::int64_t shortest = 1000; // 1 and two digits
    while (padded && code >= shortest * 10 && code % 100 == 0)
        code /= 100;
    return code;
}

std::vector<CodeSums::Candidate> CodeSums::candidates(KeyGroups::Keys keys) const
{
    std::int64_t longest = 0;
    std::int64_t shortest = INT64_MAX;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == RowKind::Shipment && m_lines[i].code > 1) {
            longest = std::max(longest, m_lines[i].code);
            shortest = std::min(shortest, m_lines[i].code);
        }
    }
    const bool padded = longest / 10 < shortest; // about as long, all of them
    std::vector<Candidate> found;
    const KeyGroups groups(m_lines, m_lines.keyOf(Field::Hs), keys);
    groups.forEach([&](auto first, auto last) {
        if (last - first < 2)
            return;
        std::unordered_map<std::int64_t, Node> nodes;
        for (; first != last; ++first) {
            const std::int64_t code = codeOf(first->second, padded);
            if (code == 0)
                continue;
            Node &node = nodes[code];
            node.lines.push_back(first->second);
            node.own.add(m_lines[first->second]);
        }
        for (auto &[code, node] : nodes) {
            if (Node *const parent = parentOf(nodes, code))
                parent->parts.add(node.own);
        }
        for (auto &[code, node] : nodes) {
            if (node.parts.lines == 0 || node.lines.size() > 1)
                continue;
            const std::size_t line = node.lines.front();
            found.push_back({line, code == 1, node.parts.compare(AmountSums::of(m_lines[line]), m_lines),
                             node.parts.lines});
        }
    });
    std::sort(found.begin(), found.end(),
              [](const Candidate &a, const Candidate &b) { return a.line < b.line; });
    return found;
}

void CodeSums::find(RowVerdicts &verdicts) const
{
    if (m_lines.keyOf(Field::Hs) == m_lines.keys().size())
        return;
    // Columns that are mapped to nothing may tell imports from exports, or only hold remarks.
    if (!decide(candidates(KeyGroups::Keys::All), verdicts))
        decide(candidates(KeyGroups::Keys::Mapped), verdicts);
}

/** False if nothing speaks for sums. */
bool CodeSums::decide(const std::vector<Candidate> &candidates, RowVerdicts &verdicts) const
{
    double digits = 0;
    std::size_t agree = 0;
    std::size_t differ = 0;
    for (const Candidate &candidate : candidates) {
        agree += candidate.agreement.agrees();
        differ += candidate.agreement.differs() && !candidate.named;
        if (candidate.agreement.agrees() && candidate.parts > 1)
            digits += candidate.agreement.digits;
    }
    const bool mostly = digits >= enoughDigits && agree >= differ;
    for (const Candidate &candidate : candidates) {
        const AmountSums::Agreement &agreement = candidate.agreement;
        const std::int64_t row = m_lines[candidate.line].row;
        // Where not all agree, each has to prove itself.
        const bool proven = differ == 0 || (candidate.parts > 1 && agreement.digits >= 3);
        if (agreement.agrees() && (candidate.named || (mostly && proven)))
            verdicts.of(SumKind::Codes).insert(row);
        else if ((mostly || candidate.named) && (agreement.agrees() || agreement.differs()))
            verdicts.of(SumKind::CodesDiffer).insert(row);
        else if (agreement.agrees() && candidate.parts > 1 && agreement.digits >= enoughDigits / 2)
            verdicts.of(SumKind::CodesDiffer).insert(row);
    }
    return mostly;
}
