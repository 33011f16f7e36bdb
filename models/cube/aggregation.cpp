// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/aggregation.h"

#include "cube/answerbuilder.h"
#include "cube/groupsums.h"
#include "cube/parallel.h"
#include "cube/rollup.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace {

constexpr std::size_t chunk = FilterPlan::chunk;
constexpr std::size_t piece = chunk * 64; ///< rows a thread takes at once; cancelling is looked at in between

/** More groups than this are not gone through again for the sake of a coarser request. */
constexpr std::uint64_t mostRolledUp = std::uint64_t{1} << 17;

/** What follows from a finer request that is added up anyway. */
struct Derived {
    std::size_t from;
    RollUp rollUp;
};
using Derivations = std::vector<std::optional<Derived>>;

Derivations derive(const std::vector<PlannedRequest> &requests)
{
    std::vector<std::size_t> order(requests.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return requests[i].tables.size(); });
    Derivations derived(requests.size());
    std::vector<std::size_t> added;
    for (const std::size_t coarse : order) {
        for (const std::size_t fine : added) {
            if (requests[fine].groups() > mostRolledUp ||
                (derived[coarse] && requests[derived[coarse]->from].groups() <= requests[fine].groups()))
                continue;
            if (const auto rollUp = RollUp::of(requests[coarse], requests[fine]))
                derived[coarse] = Derived{fine, *rollUp};
        }
        if (!derived[coarse])
            added.push_back(coarse);
    }
    return derived;
}

/** One bit a declaration that occurs. */
using DeclarationBits = std::vector<std::uint64_t>;

/** What one thread adds up. */
template<class Sum> class Adder {
public:
    Adder(const ColumnStore &store, const FilterPlan &plan, const std::vector<PlannedRequest> &requests,
          const Derivations &derived)
        : m_store(store), m_plan(plan), m_requests(requests), m_derived(derived)
    {
        for (std::size_t r = 0; r < requests.size(); ++r) {
            m_groups.emplace_back(derived[r] ? 0 : requests[r].groups());
            if (!derived[r] && std::ranges::find(m_masks, requests[r].ignored) == m_masks.end())
                m_masks.push_back(requests[r].ignored);
        }
        m_pairs.resize(requests.size());
        m_bits.resize(requests.size());
        m_selections.resize(m_masks.size());
        for (Sums<Sum> &row : m_rows)
            row.count[0] = 1;
    }

    void take(std::size_t first, std::size_t end)
    {
        for (std::size_t at = first; at < end; at += chunk)
            takeChunk(at, std::min(chunk, end - at));
    }

    std::vector<GroupSums<Sum>> &groups() { return m_groups; }
    std::vector<std::vector<DeclarationPair>> &pairs() { return m_pairs; }
    std::vector<DeclarationBits> &bits() { return m_bits; }
    std::int64_t leftOut() const { return m_leftOut; }

private:
    struct Selection {
        std::array<std::uint16_t, chunk> rows;
        std::size_t count = 0;
    };

    void takeChunk(std::size_t first, std::size_t count)
    {
        if (!m_plan.passesAll())
            m_plan.evaluate(first, count, m_fails.data());
        if (m_plan.leavesOut())
            m_leftOut += std::count(m_fails.data(), m_fails.data() + count, FilterPlan::leftOutBit);
        bool any = false;
        for (std::size_t m = 0; m < m_masks.size(); ++m) {
            select(m_selections[m], ~m_masks[m], count);
            any = any || m_selections[m].count > 0;
        }
        if (!any)
            return;
        readAmounts(first, count);
        for (std::size_t r = 0; r < m_requests.size(); ++r) {
            if (m_derived[r])
                continue;
            const auto mask = std::ranges::find(m_masks, m_requests[r].ignored) - m_masks.begin();
            addRequest(r, first, m_selections[static_cast<std::size_t>(mask)]);
        }
    }

    void select(Selection &selection, FilterPlan::FailBits counting, std::size_t count) const
    {
        std::size_t n = 0;
        if (m_plan.passesAll()) {
            for (; n < count; ++n)
                selection.rows[n] = static_cast<std::uint16_t>(n);
        } else {
            for (std::size_t i = 0; i < count; ++i) { // without a branch: what passes is anyone's guess
                selection.rows[n] = static_cast<std::uint16_t>(i);
                n += (m_fails[i] & counting) == 0;
            }
        }
        selection.count = n;
    }

    void readAmounts(std::size_t first, std::size_t count)
    {
        const ShipmentColumns &c = m_store.columns();
        const AmountColumn *const columns[] = {&c.netGrams, &c.grossGrams, &c.usdCents, &c.quantityMilli};
        for (std::size_t k = 0; k < 4; ++k) {
            columns[k]->decode(first, count, m_amounts.data(), m_known.data());
            const auto take = [this, k](std::size_t i) {
                m_rows[i].sum[k] = m_amounts[i];
                m_rows[i].count[k + 1] = m_known[i];
            };
            if (m_selections.size() == 1) { // mostly few of many rows
                const Selection &selection = m_selections.front();
                for (std::size_t n = 0; n < selection.count; ++n)
                    take(selection.rows[n]);
            } else {
                for (std::size_t i = 0; i < count; ++i)
                    take(i);
            }
        }
    }

    void addRequest(std::size_t r, std::size_t first, const Selection &selection)
    {
        const PlannedRequest &request = m_requests[r];
        GroupSums<Sum> &groups = m_groups[r];
        if (request.groups() == 1) { // in registers: each sum would wait for the one before it in memory
            Sums<Sum> all;
            for (std::size_t i = 0; i < selection.count; ++i)
                all.add(m_rows[selection.rows[i]]);
            groups.sums()[0].add(all);
            if (request.request.declarations)
                markDeclarations(m_bits[r], first, selection);
            return;
        }
        std::fill_n(m_group.data(), selection.count, std::uint64_t{0});
        for (const auto &table : request.tables)
            addDimension(*table, first, selection);
        if (!groups.dense()) {
            for (std::size_t i = 0; i < selection.count; ++i)
                m_slot[i] = groups.slot(m_group[i]);
        } else {
            for (std::size_t i = 0; i < selection.count; ++i)
                m_slot[i] = static_cast<std::uint32_t>(m_group[i]);
        }
        // Sums of many groups are far apart in memory: they are fetched while those before are added to.
        constexpr std::size_t ahead = 12;
        Sums<Sum> *const sums = groups.sums().data();
        const std::size_t fetched = selection.count > ahead ? selection.count - ahead : 0;
        for (std::size_t i = 0; i < fetched; ++i) {
            __builtin_prefetch(&sums[m_slot[i + ahead]], 1);
            sums[m_slot[i]].add(m_rows[selection.rows[i]]);
        }
        for (std::size_t i = fetched; i < selection.count; ++i)
            sums[m_slot[i]].add(m_rows[selection.rows[i]]);
        if (request.request.declarations)
            addDeclarations(m_pairs[r], first, selection);
    }

    void addDimension(const DimensionTable &table, std::size_t first, const Selection &selection)
    {
        const std::uint64_t size = table.groups();
        if (table.column->empty()) {
            const std::uint64_t group = table.groupOf.empty() ? 0 : table.groupOf[0];
            for (std::size_t i = 0; i < selection.count; ++i)
                m_group[i] = m_group[i] * size + group;
            return;
        }
        table.column->visit([&](const auto *codes) {
            codes += first;
            const std::uint32_t *const groupOf = table.groupOf.data();
            if (table.groupOf.empty()) {
                for (std::size_t i = 0; i < selection.count; ++i)
                    m_group[i] = m_group[i] * size + codes[selection.rows[i]];
            } else {
                for (std::size_t i = 0; i < selection.count; ++i)
                    m_group[i] = m_group[i] * size + groupOf[codes[selection.rows[i]]];
            }
        });
    }

    void markDeclarations(DeclarationBits &bits, std::size_t first, const Selection &selection) const
    {
        const NamedColumn &declarations = m_store.columns().declaration;
        bits.resize(declarations.names->size() / 64 + 1);
        if (declarations.codes.empty())
            return;
        declarations.codes.visit([&](const auto *codes) {
            for (std::size_t i = 0; i < selection.count; ++i) {
                const std::uint32_t code = codes[first + selection.rows[i]];
                bits[code / 64] |= std::uint64_t{1} << code % 64;
            }
        });
    }

    void addDeclarations(std::vector<DeclarationPair> &pairs, std::size_t first, const Selection &selection)
    {
        const CodeColumn &declarations = m_store.columns().declaration.codes;
        for (std::size_t i = 0; i < selection.count; ++i) {
            const DeclarationPair pair{m_group[i], declarations.at(first + selection.rows[i])};
            // Lines of one declaration mostly stand together.
            if (pair.declaration != 0 && (pairs.empty() || pairs.back() != pair))
                pairs.push_back(pair);
        }
    }

    const ColumnStore &m_store;
    const FilterPlan &m_plan;
    const std::vector<PlannedRequest> &m_requests;
    const Derivations &m_derived;
    std::int64_t m_leftOut = 0; ///< rows that fail at nothing else
    std::vector<FilterPlan::FailBits> m_masks;
    std::vector<Selection> m_selections;
    std::vector<GroupSums<Sum>> m_groups;
    std::vector<std::vector<DeclarationPair>> m_pairs;
    std::vector<DeclarationBits> m_bits; ///< instead of pairs, where there is one group only
    std::array<FilterPlan::FailBits, chunk> m_fails;
    std::array<std::int64_t, chunk> m_amounts;
    std::array<std::uint8_t, chunk> m_known;
    std::array<Sums<Sum>, chunk> m_rows;
    std::array<std::uint64_t, chunk> m_group;
    std::array<std::uint32_t, chunk> m_slot;
};

/** Adds to one thread's sums what the others found. */
template<class Sum> void join(std::vector<std::unique_ptr<Adder<Sum>>> &adders, std::size_t request)
{
    Adder<Sum> &all = *adders.front();
    DeclarationBits &bits = all.bits()[request];
    auto &pairs = all.pairs()[request];
    for (std::size_t i = 1; i < adders.size(); ++i) {
        all.groups()[request].add(adders[i]->groups()[request]);
        const auto &found = adders[i]->pairs()[request];
        pairs.insert(pairs.end(), found.begin(), found.end());
        const DeclarationBits &marked = adders[i]->bits()[request];
        bits.resize(std::max(bits.size(), marked.size()));
        for (std::size_t word = 0; word < marked.size(); ++word)
            bits[word] |= marked[word];
    }
    if (!bits.empty())
        bits[0] &= ~std::uint64_t{1}; // no declaration given
    for (std::size_t word = 0; word < bits.size(); ++word) {
        for (std::uint64_t rest = bits[word]; rest != 0; rest &= rest - 1)
            pairs.push_back({0, static_cast<std::uint32_t>(word * 64 + std::countr_zero(rest))});
    }
}

template<class Sum>
GroupSums<Sum> rolledUp(const RollUp &rollUp, GroupSums<Sum> &fine, std::uint64_t groups)
{
    GroupSums<Sum> coarse(groups);
    for (std::uint32_t slot = 0; slot < fine.sums().size(); ++slot) {
        if (fine.sums()[slot].count[0] > 0)
            coarse.sums()[coarse.slot(rollUp.groupOf(fine.group(slot)))].add(fine.sums()[slot]);
    }
    return coarse;
}

/** Calls work(r) for each request. Of a hundred thousand names the answer takes as long as the pass: then on all
 * cores. */
template<class Sum, class Work> void forRequests(std::vector<GroupSums<Sum>> &sums, Work &&work)
{
    constexpr std::size_t many = 4096;
    std::size_t groups = 0;
    for (GroupSums<Sum> &each : sums)
        groups += each.sums().size();
    const std::size_t piece = groups < many ? std::max(sums.size(), std::size_t{1}) : 1;
    Parallel::forPieces(sums.size(), piece, [&](std::size_t first, std::size_t end, unsigned) {
        for (std::size_t r = first; r < end; ++r)
            work(r);
    });
}

template<class Sum>
Result<QList<CubeAnswer>> run(const ColumnStore &store, const FilterPlan &plan,
                              const std::vector<PlannedRequest> &requests, const Progress &progress)
{
    const Derivations derived = derive(requests);
    std::vector<std::unique_ptr<Adder<Sum>>> adders;
    for (unsigned i = 0; i < Parallel::threads(); ++i)
        adders.push_back(std::make_unique<Adder<Sum>>(store, plan, requests, derived));
    std::atomic<bool> stop = false;
    Parallel::forPieces(store.rows(), piece, [&](std::size_t first, std::size_t end, unsigned thread) {
        if (thread == 0 && progress.cancelled()) // asked from the caller's own thread only
            stop = true;
        if (!stop)
            adders[thread]->take(first, end);
    });
    if (stop)
        return Failure{{}, Failure::Kind::Cancelled};
    std::int64_t leftOut = 0;
    for (const auto &adder : adders)
        leftOut += adder->leftOut();
    std::vector<GroupSums<Sum>> &sums = adders.front()->groups();
    forRequests(sums, [&](std::size_t r) {
        if (!derived[r])
            join(adders, r);
    });
    std::vector<std::optional<Result<CubeAnswer>>> built(requests.size());
    forRequests(sums, [&](std::size_t r) {
        if (derived[r])
            sums[r] = rolledUp(derived[r]->rollUp, sums[derived[r]->from], requests[r].groups());
        built[r] = AnswerBuilder<Sum>(requests[r]).build(sums[r], adders.front()->pairs()[r]);
    });
    QList<CubeAnswer> answers;
    for (auto &answer : built) {
        if (!*answer)
            return answer->failure();
        (*answer)->leftOut = leftOut;
        answers.append(std::move(**answer));
    }
    return answers;
}

} // namespace

std::uint64_t PlannedRequest::groups() const
{
    std::uint64_t groups = 1;
    for (const auto &table : tables) {
        if (__builtin_mul_overflow(groups, std::uint64_t{table->groups()}, &groups))
            return tooManyGroups;
    }
    return groups;
}

Result<QList<CubeAnswer>> aggregate(const ColumnStore &store, const FilterPlan &plan,
                                    const std::vector<PlannedRequest> &requests, const Progress &progress)
{
    const ShipmentColumns &c = store.columns();
    const bool fits =
        c.netGrams.sumsFit() && c.grossGrams.sumsFit() && c.usdCents.sumsFit() && c.quantityMilli.sumsFit();
    return fits ? run<std::int64_t>(store, plan, requests, progress)
                : run<WideSum>(store, plan, requests, progress);
}
