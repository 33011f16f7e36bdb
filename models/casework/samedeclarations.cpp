// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/overlapsearch.h"

#include "casefile/sqlstatement.h"
#include "casework/rowpairing.h"

#include <algorithm>
#include <map>

namespace {

constexpr int otherYear = 180; ///< days: numbers of offices begin anew each year
constexpr std::size_t rowsBetweenAsking = 4096;

/** "007" and "7" are one item. */
std::string plainItem(std::string_view text)
{
    const auto first = text.find_first_not_of("0 \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, last - first + 1));
}

} // namespace

Result<void> SameDeclarations::find(const std::vector<bool> &taken, OverlapSheaves &sheaves,
                                    const Progress &progress)
{
    constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<std::uint32_t> firstSource(m_rows.numbers(), none);
    std::vector<bool> several(m_rows.numbers(), false);
    for (std::size_t row = 0; row < m_rows.count(); ++row) {
        const std::uint32_t number = m_rows.number(row);
        if (number == 0 || taken[row])
            continue;
        if (firstSource[number] == none)
            firstSource[number] = m_rows.source(row);
        else if (firstSource[number] != m_rows.source(row))
            several[number] = true;
    }
    std::vector<std::size_t> candidates;
    for (std::size_t row = 0; row < m_rows.count(); ++row) {
        if (!taken[row] && m_rows.number(row) != 0 && several[m_rows.number(row)])
            candidates.push_back(row);
    }
    if (auto read = readItems(candidates); !read)
        return read;
    std::ranges::stable_sort(candidates, {}, [this](std::size_t row) { return m_rows.number(row); });
    std::vector<std::size_t> same;
    std::size_t done = 0;
    for (const std::size_t row : candidates) {
        if (!same.empty() && m_rows.number(same.front()) != m_rows.number(row)) {
            pairNumber(same, sheaves);
            same.clear();
        }
        same.push_back(row);
        if (++done % rowsBetweenAsking == 0 && progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
    }
    pairNumber(same, sheaves);
    return {};
}

Result<void> SameDeclarations::readItems(const std::vector<std::size_t> &rows)
{
    SqlStatement item(m_connection.handle(), "SELECT item FROM shipment WHERE id = ?");
    for (const std::size_t row : rows) {
        item.bind(1, m_rows.shipment(row));
        if (item.next() && !item.isNull(0))
            m_items.emplace(row, plainItem(item.text(0)));
        item.reset();
    }
    return item.result();
}

const std::string &SameDeclarations::item(std::size_t row) const
{
    static const std::string none;
    const auto found = m_items.find(row);
    return found == m_items.end() ? none : found->second;
}

int SameDeclarations::score(std::size_t a, std::size_t b, bool alone) const
{
    const std::string &left = item(a), &right = item(b);
    const bool items = !left.empty() && !right.empty();
    if (items && left != right)
        return 0;
    const Likeness like = m_rows.likeness(a, b);
    // Short numbers, and those of another year, are given twice: then something else has to agree as well.
    const bool doubtful = m_rows.shortNumber(m_rows.number(a)) || (like.days && *like.days > otherYear);
    const bool goods = like.net || like.hs || like.amounts > 0;
    if ((doubtful && !(goods && (like.parties > 0 || (like.days && *like.days == 0)))) ||
        (!items && !alone && !goods))
        return 0;
    return (items ? 100 : 1) + like.score();
}

void SameDeclarations::pairNumber(const std::vector<std::size_t> &rows, OverlapSheaves &sheaves) const
{
    std::map<std::uint32_t, RowPairing::Rows> bySource;
    for (const std::size_t row : rows)
        bySource[m_rows.source(row)].push_back(row);
    const auto key = [this](std::size_t row) {
        return std::hash<std::string>()(item(row)) ^ (std::size_t{m_rows.hs6(row)} << 32) ^
               static_cast<std::size_t>(m_rows.net(row).value_or(-1));
    };
    for (auto left = bySource.begin(); left != bySource.end(); ++left) {
        for (auto right = std::next(left); right != bySource.end(); ++right) {
            const bool alone = left->second.size() == 1 && right->second.size() == 1;
            const auto score = [this, alone](std::size_t a, std::size_t b) {
                return this->score(a, b, alone);
            };
            for (const auto &[a, b] : RowPairing::pair(left->second, right->second, score, key))
                sheaves.join(a, b);
        }
    }
}
