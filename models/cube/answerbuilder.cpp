// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/answerbuilder.h"

#include "cube/aggregation.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

template<class Sum>
Result<CubeAnswer> AnswerBuilder<Sum>::build(GroupSums<Sum> &groups, std::vector<DeclarationPair> &pairs)
{
    CubeAnswer answer;
    Sums<Sum> all;
    for (const Sums<Sum> &sums : groups.sums())
        all.add(sums);
    std::vector<std::uint32_t> declarations;
    for (const DeclarationPair &pair : pairs)
        declarations.push_back(pair.declaration);
    if (!std::ranges::is_sorted(declarations))
        std::ranges::sort(declarations);
    const auto distinct = std::ranges::unique(declarations).begin() - declarations.begin();
    takeApart(groups, pairs);
    answer.groupCount = static_cast<std::int64_t>(m_found.size());
    keepTop();
    // Partial sums would not add up to a whole that cannot be told: a measure answers everywhere or nowhere.
    std::uint8_t tooLarge = unfit(all);
    for (const Found &found : m_found)
        tooLarge |= unfit(*found.sums);
    answer.total = totals(all, distinct, tooLarge);
    if (m_request.request.coded) {
        for (const auto &table : m_request.tables)
            answer.names.append(table->keys);
        answer.coded.reserve(static_cast<qsizetype>(m_found.size()));
        for (const Found &found : m_found)
            answer.coded.append({codes(found.key), totals(*found.sums, found.declarations, tooLarge)});
        return answer;
    }
    answer.groups.reserve(static_cast<qsizetype>(m_found.size()));
    for (const Found &found : m_found)
        answer.groups.append({texts(found.key), totals(*found.sums, found.declarations, tooLarge)});
    return answer;
}

template<class Sum> typename AnswerBuilder<Sum>::Keys AnswerBuilder<Sum>::keysOf(std::uint64_t group) const
{
    // The group is the number with one digit a dimension; a set of tags stands for each of its tags.
    Keys keys{0};
    std::uint64_t rest = group, place = 1;
    for (auto it = m_request.tables.rbegin(); it != m_request.tables.rend(); ++it) {
        const DimensionTable &table = **it;
        const auto digit = static_cast<std::size_t>(rest % table.groups());
        rest /= table.groups();
        Keys next;
        if (table.members.empty())
            next.push_back(digit);
        else
            next.assign(table.members[digit].begin(), table.members[digit].end());
        Keys combined;
        for (const std::uint64_t key : keys) {
            for (const std::uint64_t own : next)
                combined.push_back(key + own * place);
        }
        keys.swap(combined);
        place *= static_cast<std::uint64_t>(table.keys.size());
    }
    return keys;
}

template<class Sum> QStringList AnswerBuilder<Sum>::texts(std::uint64_t key) const
{
    QStringList texts;
    for (auto it = m_request.tables.rbegin(); it != m_request.tables.rend(); ++it) {
        const auto size = static_cast<std::uint64_t>((*it)->keys.size());
        texts.prepend((*it)->keys[static_cast<qsizetype>(key % size)]);
        key /= size;
    }
    return texts;
}

template<class Sum>
std::array<std::uint32_t, CubeRequest::mostDimensions> AnswerBuilder<Sum>::codes(std::uint64_t key) const
{
    std::array<std::uint32_t, CubeRequest::mostDimensions> codes{};
    for (std::size_t i = m_request.tables.size(); i-- > 0;) {
        const auto size = static_cast<std::uint64_t>(m_request.tables[i]->keys.size());
        codes[i] = static_cast<std::uint32_t>(key % size);
        key /= size;
    }
    return codes;
}

template<class Sum>
void AnswerBuilder<Sum>::takeApart(GroupSums<Sum> &groups, std::vector<DeclarationPair> &pairs)
{
    const bool sets =
        std::ranges::any_of(m_request.tables, [](const auto &table) { return !table->members.empty(); });
    if (sets) {
        std::vector<DeclarationPair> apart;
        for (const DeclarationPair &pair : pairs) {
            for (const std::uint64_t key : keysOf(pair.group))
                apart.push_back({key, pair.declaration});
        }
        pairs.swap(apart);
    }
    sortOut(pairs);
    std::unordered_map<std::uint64_t, std::size_t> places;
    if (!sets)
        m_found.reserve(static_cast<std::size_t>(
            std::ranges::count_if(groups.sums(), [](const Sums<Sum> &sums) { return sums.count[0] > 0; })));
    for (std::uint32_t slot = 0; slot < groups.sums().size(); ++slot) {
        Sums<Sum> &sums = groups.sums()[slot];
        if (sums.count[0] == 0)
            continue;
        if (!sets) {
            m_found.push_back({groups.group(slot), &sums});
            continue;
        }
        for (const std::uint64_t key : keysOf(groups.group(slot))) {
            const auto [it, isNew] = places.try_emplace(key, m_found.size());
            if (isNew)
                m_found.push_back({key, &m_apart.emplace_back()});
            m_found[it->second].sums->add(sums);
        }
    }
    if (pairs.empty())
        return;
    for (Found &found : m_found) {
        const auto [first, last] = std::ranges::equal_range(pairs, found.key, {}, &DeclarationPair::group);
        found.declarations = last - first;
    }
}

template<class Sum> void AnswerBuilder<Sum>::sortOut(std::vector<DeclarationPair> &pairs)
{
    if (!std::ranges::is_sorted(pairs))
        std::ranges::sort(pairs);
    const auto doubles = std::ranges::unique(pairs);
    pairs.erase(doubles.begin(), doubles.end());
}

template<class Sum> void AnswerBuilder<Sum>::keepTop()
{
    const auto top = static_cast<std::size_t>(std::max(m_request.request.top, 0));
    if (top == 0 || m_found.size() <= top)
        return;
    for (Found &found : m_found)
        found.rank = rankOf(found);
    const auto before = [](const Found &a, const Found &b) {
        return a.rank != b.rank ? a.rank > b.rank : a.key < b.key;
    };
    std::nth_element(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(top), m_found.end(),
                     before);
    const std::vector<std::uint64_t> kept = keptKeys();
    const std::uint64_t place = placeOfFirst();
    const auto isKept = [&](const Found &found) {
        return std::ranges::binary_search(kept, found.key / place);
    };
    m_found.erase(std::remove_if(m_found.begin() + static_cast<std::ptrdiff_t>(top), m_found.end(),
                                 std::not_fn(isKept)),
                  m_found.end());
}

template<class Sum> Sum AnswerBuilder<Sum>::rankOf(const Found &found) const
{
    switch (m_request.request.topBy) {
    case Measure::Shipments:
        return found.sums->count[0];
    case Measure::Declarations:
        return found.declarations;
    case Measure::Net:
        return found.sums->sum[0];
    case Measure::Gross:
        return found.sums->sum[1];
    case Measure::Value:
        return found.sums->sum[2];
    case Measure::Quantity:
        return found.sums->sum[3];
    }
    return 0;
}

template<class Sum> std::uint64_t AnswerBuilder<Sum>::placeOfFirst() const
{
    std::uint64_t place = 1;
    for (std::size_t i = 1; i < m_request.tables.size(); ++i)
        place *= static_cast<std::uint64_t>(m_request.tables[i]->keys.size());
    return place;
}

template<class Sum> std::vector<std::uint64_t> AnswerBuilder<Sum>::keptKeys() const
{
    std::vector<std::uint64_t> kept;
    for (const QString &key : m_request.request.kept) {
        const QStringList &keys = m_request.tables.front()->keys;
        for (qsizetype at = keys.indexOf(key); at >= 0; at = keys.indexOf(key, at + 1))
            kept.push_back(static_cast<std::uint64_t>(at));
    }
    std::ranges::sort(kept);
    return kept;
}

namespace {

/** In the order of Sums::sum. */
constexpr std::array summed{Measure::Net, Measure::Gross, Measure::Value, Measure::Quantity};

} // namespace

template<class Sum> std::uint8_t AnswerBuilder<Sum>::unfit(const Sums<Sum> &sums)
{
    std::uint8_t tooLarge = 0;
    for (std::size_t i = 0; i < summed.size(); ++i) {
        if (sums.sum[i] > std::numeric_limits<std::int64_t>::max() ||
            sums.sum[i] < std::numeric_limits<std::int64_t>::min())
            tooLarge |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(summed[i]));
    }
    return tooLarge;
}

template<class Sum>
Totals AnswerBuilder<Sum>::totals(const Sums<Sum> &sums, std::int64_t declarations, std::uint8_t tooLarge)
{
    Totals totals;
    totals.tooLarge = tooLarge;
    totals.shipments = sums.count[0];
    totals.declarations = declarations;
    std::int64_t *const places[] = {&totals.netGrams, &totals.grossGrams, &totals.usdCents,
                                    &totals.quantityMilli};
    for (std::size_t i = 0; i < summed.size(); ++i)
        *places[i] = totals.isTooLarge(summed[i]) ? 0 : static_cast<std::int64_t>(sums.sum[i]);
    totals.netKnown = sums.count[1];
    totals.grossKnown = sums.count[2];
    totals.usdKnown = sums.count[3];
    totals.quantityKnown = sums.count[4];
    return totals;
}

template class AnswerBuilder<std::int64_t>;
template class AnswerBuilder<WideSum>;
