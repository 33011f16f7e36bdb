// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/codesums.h"

#include <algorithm>
#include <unordered_map>

namespace {

using Node = TreeSums::Node;

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

TreeSums CodeSums::search(KeyGroups::Keys keys) const
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
    TreeSums found(m_lines);
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
        for (const auto &[code, node] : nodes)
            found.add(node, code == 1);
    });
    return found;
}

void CodeSums::find(RowVerdicts &verdicts) const
{
    if (m_lines.keyOf(Field::Hs) == m_lines.keys().size())
        return;
    // Columns that are mapped to nothing may tell imports from exports, or only hold remarks.
    if (!search(KeyGroups::Keys::All).decide(SumKind::Codes, SumKind::CodesDiffer, verdicts))
        search(KeyGroups::Keys::Mapped).decide(SumKind::Codes, SumKind::CodesDiffer, verdicts);
}
