// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/knowndeclarations.h"

#include "casefile/sqlstatement.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace {

std::uint64_t hashOf(std::int64_t declaration, std::string_view item)
{
    return XXH3_64bits_withSeed(item.data(), item.size(), static_cast<XXH64_hash_t>(declaration));
}

/** Declarations and items of the shipments of one source, or of all others. */
SqlStatement listed(sqlite3 *handle, SourceId source, bool others, std::int64_t firstNew)
{
    SqlStatement rows(handle, std::string("SELECT s.declaration, s.item FROM shipment s JOIN declaration d"
                                          " ON d.id = s.declaration WHERE s.source ") +
                                  (others ? "<>" : "=") +
                                  " ?1 AND s.declaration < ?2 AND length(d.number) >= 8");
    rows.bind(1, source.value).bind(2, firstNew);
    return rows;
}

} // namespace

Result<std::int64_t> KnownDeclarations::count(sqlite3 *handle, SourceId source) const
{
    if (m_noted == 0)
        return 0;
    std::unordered_set<std::int64_t> withItems, without; // a case from a stranger may hold any numbers
    std::vector<std::uint64_t> items;
    SqlStatement others = listed(handle, source, true, m_firstNew);
    while (others.next()) {
        const std::int64_t declaration = others.integer(0);
        (others.isNull(1) ? without : withItems).insert(declaration);
        if (!others.isNull(1))
            items.push_back(hashOf(declaration, others.text(1)));
    }
    if (!others.ok())
        return others.failure();
    std::ranges::sort(items);
    std::int64_t count = 0;
    SqlStatement own = listed(handle, source, false, m_firstNew);
    while (own.next()) {
        const std::int64_t declaration = own.integer(0);
        const bool numbered = withItems.contains(declaration);
        const bool both = !own.isNull(1) && numbered;
        count += without.contains(declaration) || (own.isNull(1) && numbered) ||
                 (both && std::ranges::binary_search(items, hashOf(own.integer(0), own.text(1))));
    }
    return own.ok() ? Result<std::int64_t>(count) : own.failure();
}
