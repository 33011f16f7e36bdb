// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/overlapsearch.h"

#include "casework/rowpairing.h"

#include <algorithm>
#include <map>

namespace {

constexpr int longestWay = 45; ///< days between the export and the import of one shipment
constexpr std::size_t rowsBetweenAsking = 4096;

/** Rows of one code and one mass. */
struct Goods {
    std::uint32_t hs = 0;
    std::int64_t net = 0;
    std::size_t row = 0;
    auto operator<=>(const Goods &) const = default;
};

} // namespace

Result<void> SameGoods::find(const std::vector<bool> &taken, OverlapSheaves &sheaves,
                             const Progress &progress) const
{
    std::vector<Goods> all;
    for (std::size_t row = 0; row < m_rows.count(); ++row) {
        const std::optional<std::int64_t> net = m_rows.net(row);
        if (!taken[row] && !sheaves.contains(row) && net && *net > 0 && m_rows.hs6(row) != 0)
            all.push_back({m_rows.hs6(row), *net, row});
    }
    std::ranges::sort(all);
    std::vector<std::size_t> same;
    for (std::size_t i = 0; i < all.size(); ++i) {
        same.push_back(all[i].row);
        if (i + 1 == all.size() || all[i + 1].hs != all[i].hs || all[i + 1].net != all[i].net) {
            if (same.size() > 1)
                pairGoods(same, sheaves);
            same.clear();
        }
        if (i % rowsBetweenAsking == 0 && progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
    }
    return {};
}

int SameGoods::score(std::size_t a, std::size_t b) const
{
    // Numbers made the same way come from one office, which does not give two to one shipment.
    if (m_rows.pattern(a) != 0 && m_rows.pattern(a) == m_rows.pattern(b))
        return 0;
    const Likeness like = m_rows.likeness(a, b);
    if (like.contradicts || !like.days || *like.days > longestWay)
        return 0;
    const bool sameAmounts = like.amounts > 0 && like.parties + like.amounts > 1;
    const bool sameParties = like.parties == 2 && *like.days <= longestWay / 2;
    return sameAmounts || sameParties ? 100 * like.score() + longestWay + 1 - *like.days : 0;
}

void SameGoods::pairGoods(const std::vector<std::size_t> &rows, OverlapSheaves &sheaves) const
{
    std::map<std::uint32_t, RowPairing::Rows> bySource;
    for (const std::size_t row : rows)
        bySource[m_rows.source(row)].push_back(row);
    const auto score = [this](std::size_t a, std::size_t b) { return this->score(a, b); };
    const auto key = [this](std::size_t row) {
        return (std::size_t{m_rows.consignor(row)} << 32) ^ m_rows.consignee(row);
    };
    for (auto left = bySource.begin(); left != bySource.end(); ++left) {
        for (auto right = std::next(left); right != bySource.end(); ++right) {
            for (const auto &[a, b] : RowPairing::pair(left->second, right->second, score, key))
                sheaves.join(a, b);
        }
    }
}
