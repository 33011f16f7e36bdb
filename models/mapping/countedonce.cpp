// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/countedonce.h"

#include "mapping/recordmembers.h"

#include <algorithm>
#include <functional>
#include <iterator>

CountedOnce::CountedOnce(const ColumnMapping &mapping)
    : m_numbered(mapping.use(Field::Declaration) != nullptr)
{
    std::ranges::copy_if(mapping.columns, std::back_inserter(m_uses), &ColumnUse::once);
}

void CountedOnce::settle(ParsedRow &parsed, const CellReader &reader)
{
    m_row.clear();
    if (m_numbered && parsed.record.declaration.empty())
        return; // nobody knows of which document it is
    for (const ColumnUse &use : m_uses) {
        const auto amount = RecordMembers::amountOf(use.field);
        if (!amount)
            continue;
        std::optional<std::int64_t> &taken = parsed.record.*amount;
        if (!taken)
            continue;
        const std::hash<std::string_view> hash;
        const std::uint64_t key =
            ((hash(parsed.record.declaration) * 0xff51afd7ed558ccdU + hash(reader.text(use.column))) ^
             static_cast<std::uint64_t>(use.column) << 1U) |
            1U; // 0 is no key
        m_row.push_back(key);
        if (!m_counted.contains(key))
            continue;
        taken.reset();
        parsed.countedBefore |= std::uint64_t{1} << static_cast<unsigned>(use.field);
    }
}

void CountedOnce::end(const ParsedRow &parsed)
{
    if (parsed.kind == RowKind::Shipment)
        std::ranges::for_each(m_row, [this](std::uint64_t key) { m_counted.take({key, 0, 0}); });
}
