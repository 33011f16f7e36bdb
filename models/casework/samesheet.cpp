// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/shipmentflag.h"
#include "casefile/sqlstatement.h"
#include "casework/overlapsearch.h"

#include <algorithm>
#include <string>

Result<bool> SameSheet::any(const CaseConnection &connection)
{
    SqlStatement one(connection.handle(), "SELECT 1 FROM shipment_flag WHERE kind IN (?1, ?2) LIMIT 1");
    one.bind(1, ShipmentFlag::repeatsRow).bind(2, ShipmentFlag::repeatsItem);
    const bool found = one.next();
    return one.ok() ? Result<bool>(found) : one.failure();
}

Result<void> SameSheet::readFlags()
{
    SqlStatement flags(m_connection.handle(),
                       "SELECT shipment, kind, CAST(detail AS INTEGER) FROM shipment_flag"
                       " WHERE kind IN (?1, ?2) ORDER BY shipment");
    flags.bind(1, ShipmentFlag::repeatsRow).bind(2, ShipmentFlag::repeatsItem);
    std::size_t row = 0;
    while (flags.next()) {
        while (row < m_rows.count() && m_rows.shipment(row) < flags.integer(0))
            ++row;
        if (row == m_rows.count() || m_rows.shipment(row) != flags.integer(0))
            continue;
        const bool cells = flags.text(1) == ShipmentFlag::repeatsRow;
        m_repeats[{m_rows.source(row), flags.integer(2)}][cells ? 0 : 1].push_back(row);
    }
    return flags.result();
}

Result<QList<OverlapGroup>> SameSheet::find(std::vector<bool> &taken, const Progress &progress)
{
    if (auto read = readFlags(); !read)
        return read.failure();
    QList<OverlapGroup> groups;
    for (std::size_t first = 0; !m_repeats.empty() && first < m_rows.count(); ++first) {
        const auto found = m_repeats.find({m_rows.source(first), m_rows.line(first)});
        if (found == m_repeats.end() || taken[first])
            continue;
        const auto &[copies, versions] = found->second;
        add(OverlapKind::SameRow, first, copies, taken, groups);
        add(OverlapKind::SameItem, first, versions, taken, groups);
        if (progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
    }
    std::ranges::stable_sort(groups, {}, &OverlapGroup::kind);
    return groups;
}

/** Of copies the first counts; of versions the last, which was written to stand for those before it. */
void SameSheet::add(OverlapKind kind, std::size_t first, const std::vector<std::size_t> &repeats,
                    std::vector<bool> &taken, QList<OverlapGroup> &groups) const
{
    std::vector<std::size_t> rows{first};
    std::ranges::copy_if(repeats, std::back_inserter(rows), [&](std::size_t row) { return !taken[row]; });
    if (rows.size() < 2)
        return;
    if (kind == OverlapKind::SameItem)
        std::ranges::reverse(rows);
    m_rows.putCountingFirst(rows);
    OverlapGroup group;
    group.kind = kind;
    group.number = m_rows.numberText(rows.front());
    for (const std::size_t row : rows) {
        group.shipments.append(m_rows.shipment(row));
        // Other cells may be other goods: such a row can stand in another source, too.
        taken[row] = taken[row] || (kind == OverlapKind::SameRow && row != rows.front());
    }
    groups.append(group);
}
