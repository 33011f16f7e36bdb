// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/rowpairing.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

constexpr std::size_t fewEnough = 40'000; ///< pairs to try: about a millisecond

struct Candidate {
    int score = 0;
    std::size_t left = 0, right = 0;
    bool operator<(const Candidate &other) const
    {
        return score != other.score ? score > other.score
                                    : std::pair(left, right) < std::pair(other.left, other.right);
    }
};

void takeLikest(std::vector<Candidate> &candidates, std::vector<std::pair<std::size_t, std::size_t>> &pairs)
{
    std::ranges::sort(candidates, std::less());
    std::set<std::size_t> taken;
    for (const Candidate &one : candidates) {
        if (!taken.contains(one.left) && !taken.contains(one.right)) {
            taken.insert({one.left, one.right});
            pairs.emplace_back(one.left, one.right);
        }
    }
}

void tryAll(const RowPairing::Rows &left, const RowPairing::Rows &right, const RowPairing::Score &score,
            std::vector<std::pair<std::size_t, std::size_t>> &pairs)
{
    std::vector<Candidate> candidates;
    for (const std::size_t a : left) {
        for (const std::size_t b : right) {
            if (const int like = score(a, b); like > 0)
                candidates.push_back({like, a, b});
        }
    }
    takeLikest(candidates, pairs);
}

/** For long lists that agree in everything a key says: row by row, in order. */
void tryNext(const RowPairing::Rows &left, const RowPairing::Rows &right, const RowPairing::Score &score,
             std::vector<std::pair<std::size_t, std::size_t>> &pairs)
{
    std::size_t next = 0;
    for (const std::size_t a : left) {
        for (std::size_t at = next; at < std::min(next + 8, right.size()); ++at) {
            if (score(a, right[at]) > 0) {
                pairs.emplace_back(a, right[at]);
                next = at + 1;
                break;
            }
        }
    }
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> RowPairing::pair(const Rows &left, const Rows &right,
                                                                  const Score &score, const Key &key)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    if (left.size() * right.size() <= fewEnough) {
        tryAll(left, right, score, pairs);
    } else {
        std::map<std::size_t, std::pair<Rows, Rows>> byKey;
        for (const std::size_t row : left)
            byKey[key(row)].first.push_back(row);
        for (const std::size_t row : right)
            byKey[key(row)].second.push_back(row);
        for (const auto &[value, rows] : byKey) {
            if (rows.first.size() * rows.second.size() <= fewEnough)
                tryAll(rows.first, rows.second, score, pairs);
            else
                tryNext(rows.first, rows.second, score, pairs);
        }
    }
    std::ranges::sort(pairs);
    return pairs;
}
