// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/overlapfinder.h"

#include "casefile/casereader.h"
#include "casework/masterbills.h"
#include "casework/overlapsearch.h"
#include "casework/splitgoods.h"

#include <algorithm>

void OverlapSheaves::join(std::size_t a, std::size_t b)
{
    const auto left = m_sheafOf.find(a), right = m_sheafOf.find(b);
    if (left != m_sheafOf.end() && right != m_sheafOf.end())
        return; // in groups already: of each other, or of liker ones
    if (left == m_sheafOf.end() && right == m_sheafOf.end()) {
        m_sheafOf.emplace(a, m_sheaves.size());
        m_sheafOf.emplace(b, m_sheaves.size());
        m_sheaves.push_back({a, b});
        return;
    }
    const std::size_t sheaf = left != m_sheafOf.end() ? left->second : right->second;
    const std::size_t added = left != m_sheafOf.end() ? b : a;
    const bool hasSource = std::ranges::any_of(
        m_sheaves[sheaf], [&](std::size_t row) { return m_rows.source(row) == m_rows.source(added); });
    if (hasSource)
        return;
    m_sheaves[sheaf].push_back(added);
    m_sheafOf.emplace(added, sheaf);
}

QList<OverlapGroup> OverlapSheaves::groups(OverlapKind kind) const
{
    QList<OverlapGroup> groups;
    for (std::vector<std::size_t> rows : m_sheaves) {
        std::ranges::sort(rows, {}, [this](std::size_t row) { return std::pair(m_rows.source(row), row); });
        m_rows.putCountingFirst(rows);
        OverlapGroup group;
        group.kind = kind;
        if (kind != OverlapKind::SameGoods)
            group.number = m_rows.numberText(rows.front());
        for (const std::size_t row : rows)
            group.shipments.append(m_rows.shipment(row));
        groups.append(group);
    }
    std::ranges::sort(groups, {}, [](const OverlapGroup &group) { return group.shipments.first(); });
    return groups;
}

Result<QList<OverlapGroup>> OverlapFinder::find(const Progress &progress) const
{
    const auto sources = CaseReader(m_connection).sources();
    if (!sources)
        return sources.failure();
    const bool bills = std::ranges::any_of(
        *sources, [](const Source &source) { return MasterBills::columnOf(source) >= 0; });
    const auto repeats = SameSheet::any(m_connection);
    if (!repeats)
        return repeats.failure();
    if (sources->size() < 2 && !bills && !*repeats)
        return QList<OverlapGroup>(); // nothing can stand twice: most cases begin so, and need not wait
    const auto rows = OverlapRows::read(m_store, m_connection);
    if (!rows)
        return rows.failure();
    QList<OverlapGroup> groups;
    std::vector<bool> taken(rows->count(), false);
    const auto masters = MasterBills(*rows, m_connection).find(taken, progress);
    if (!masters)
        return masters.failure();
    const auto inside = SameSheet(*rows, m_connection).find(taken, progress);
    if (!inside)
        return inside.failure();
    OverlapSheaves declarations(*rows);
    if (auto found = SameDeclarations(*rows, m_connection).find(taken, declarations, progress); !found)
        return found.failure();
    groups += declarations.groups(OverlapKind::SameDeclaration);
    std::vector<bool> grouped = taken;
    for (std::size_t row = 0; row < rows->count(); ++row)
        grouped[row] = grouped[row] || declarations.contains(row);
    OverlapSheaves goods(*rows);
    if (auto found = SameGoods(*rows).find(grouped, goods, progress); !found)
        return found.failure();
    groups += goods.groups(OverlapKind::SameGoods);
    for (std::size_t row = 0; row < rows->count(); ++row)
        grouped[row] = grouped[row] || goods.contains(row);
    const auto split = SplitGoods(*rows).find(grouped, progress);
    if (!split)
        return split.failure();
    groups += *split;
    groups += *masters;
    groups += *inside;
    return groups;
}
