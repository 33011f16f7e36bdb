// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/splitgoods.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <tuple>

namespace {

constexpr std::size_t mostParts = 100;
/** Of goods of which so many declarations sum up to the same, sums tell nothing. */
constexpr std::ptrdiff_t mostAlike = 200;
constexpr int longestWay = 45; ///< days between the export and the import of one shipment
constexpr std::size_t rowsBetweenAsking = 4096;

} // namespace

/** The lines of one declaration with one code, and what they sum up to. */
struct SplitGoods::Lot {
    std::uint32_t hs = 0;
    std::int64_t net = 0; ///< grams
    std::vector<std::size_t> rows;
    bool used = false; ///< in a group
};

std::vector<SplitGoods::Lot> SplitGoods::lots(const std::vector<bool> &taken) const
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_rows.count(); ++row) {
        if (m_rows.number(row) != 0 && m_rows.hs6(row) != 0)
            rows.push_back(row);
    }
    const auto key = [this](std::size_t row) {
        return std::tuple(m_rows.source(row), m_rows.number(row), m_rows.hs6(row));
    };
    std::ranges::stable_sort(rows, {}, key);
    std::vector<Lot> lots;
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end =
            std::find_if(begin, rows.end(), [&](std::size_t row) { return key(row) != key(*begin); });
        const auto isUsable = [&](std::size_t row) { return !taken[row] && m_rows.net(row).value_or(0) > 0; };
        const auto parts = static_cast<std::size_t>(end - begin);
        if (parts > 1 && parts <= mostParts && std::all_of(begin, end, isUsable)) {
            Lot lot{m_rows.hs6(*begin), 0, {begin, end}};
            bool fits = true;
            for (const std::size_t row : lot.rows)
                fits = fits && !__builtin_add_overflow(lot.net, *m_rows.net(row), &lot.net);
            if (fits)
                lots.push_back(std::move(lot));
        }
        begin = end;
    }
    std::ranges::stable_sort(lots, {}, [](const Lot &lot) { return std::pair(lot.hs, lot.net); });
    return lots;
}

/** How many of the other amounts add up to the line's. */
int SplitGoods::sameSums(std::size_t whole, const Lot &lot) const
{
    int same = 0;
    for (std::size_t kind = 0; kind < OverlapRows::amounts; ++kind) {
        const auto wanted = m_rows.amount(kind, whole);
        std::int64_t sum = 0;
        bool known = wanted && *wanted != 0;
        for (const std::size_t row : lot.rows) {
            const auto part = m_rows.amount(kind, row);
            known = known && part && !__builtin_add_overflow(sum, *part, &sum);
        }
        same += known && sum == *wanted;
    }
    return same;
}

/** The higher, the liker; 0: another shipment. */
int SplitGoods::score(std::size_t whole, const Lot &lot) const
{
    const std::size_t first = lot.rows.front();
    const bool sameOffice = m_rows.pattern(whole) != 0 && m_rows.pattern(whole) == m_rows.pattern(first);
    if (lot.used || sameOffice || m_rows.source(whole) == m_rows.source(first))
        return 0;
    int parties = 2;
    for (const std::size_t row : lot.rows) {
        const Likeness like = m_rows.likeness(whole, row);
        if (like.contradicts || !like.days || *like.days > longestWay)
            return 0;
        parties = std::min(parties, like.parties);
    }
    const int amounts = sameSums(whole, lot);
    const bool same = amounts > 0 && parties + amounts > 1;
    return same ? 100 * (2 * amounts + parties) + longestWay + 1 - *m_rows.likeness(whole, first).days : 0;
}

OverlapGroup SplitGoods::group(std::size_t whole, const Lot &lot) const
{
    OverlapGroup group;
    group.kind = OverlapKind::SplitGoods;
    const bool partsOut =
        std::ranges::any_of(lot.rows, [this](std::size_t row) { return m_rows.leftOut(row); });
    for (const std::size_t row : lot.rows)
        group.shipments.append(m_rows.shipment(row));
    if (partsOut && !m_rows.leftOut(whole)) { // somebody has decided for the one line
        group.shipments.prepend(m_rows.shipment(whole));
        return group;
    }
    group.counted = group.shipments.size();
    group.shipments.append(m_rows.shipment(whole));
    return group;
}

Result<QList<OverlapGroup>> SplitGoods::find(const std::vector<bool> &taken, const Progress &progress) const
{
    std::vector<Lot> all = lots(taken);
    std::vector<bool> parts(m_rows.count(), false);
    QList<OverlapGroup> groups;
    for (std::size_t row = 0; row < m_rows.count() && !all.empty(); ++row) {
        if (row % rowsBetweenAsking == 0 && progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
        const std::optional<std::int64_t> net = m_rows.net(row);
        if (taken[row] || parts[row] || !net || m_rows.hs6(row) == 0)
            continue;
        const auto like = std::ranges::equal_range(all, std::pair(m_rows.hs6(row), *net), {},
                                                   [](const Lot &lot) { return std::pair(lot.hs, lot.net); });
        if (std::ranges::distance(like) > mostAlike)
            continue;
        Lot *best = nullptr;
        int bestScore = 0;
        for (Lot &lot : like) {
            if (const int found = score(row, lot); found > bestScore) {
                best = &lot;
                bestScore = found;
            }
        }
        if (!best)
            continue;
        best->used = true;
        for (const std::size_t part : best->rows)
            parts[part] = true;
        groups.append(group(row, *best));
    }
    std::ranges::sort(groups, {}, [](const OverlapGroup &one) { return one.shipments.first(); });
    return groups;
}
