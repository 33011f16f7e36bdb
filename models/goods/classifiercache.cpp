// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/classifiercache.h"

#include "goods/explanation.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace {

constexpr std::size_t longestKept = 1'000; ///< bytes; longer texts seldom repeat

std::uint64_t hashOf(std::string_view hs, std::string_view description)
{
    return XXH3_64bits_withSeed(description.data(), description.size(), XXH3_64bits(hs.data(), hs.size()));
}

} // namespace

ClassifierCache::Generation::Generation(std::size_t most)
    : m_most(std::max<std::size_t>(most, 1)), m_slots(std::bit_ceil(2 * m_most))
{
    m_kept.reserve(m_most);
}

bool ClassifierCache::Generation::full() const
{
    constexpr std::size_t mostBytes = 8 << 20;
    return m_kept.size() >= m_most || m_texts.size() >= mostBytes;
}

void ClassifierCache::Generation::clear()
{
    std::fill(m_slots.begin(), m_slots.end(), 0);
    m_kept.clear();
    m_texts.clear();
}

const ClassifierCache::Kept *ClassifierCache::Generation::find(std::uint64_t hash, std::string_view hs,
                                                               std::string_view description) const
{
    for (std::size_t at = slotOf(hash); m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        const Kept &kept = m_kept[m_slots[at] - 1];
        if (kept.hash != hash || kept.codeSize != hs.size() || kept.textSize != description.size())
            continue;
        const std::string_view texts = std::string_view(m_texts).substr(kept.begin);
        if (texts.starts_with(hs) && texts.substr(hs.size()).starts_with(description))
            return &kept;
    }
    return nullptr;
}

ClassifierCache::Kept &ClassifierCache::Generation::add(std::uint64_t hash, std::string_view hs,
                                                        std::string_view description)
{
    std::size_t at = slotOf(hash);
    while (m_slots[at] != 0)
        at = (at + 1) & (m_slots.size() - 1);
    Kept &kept = m_kept.emplace_back();
    m_slots[at] = static_cast<std::uint32_t>(m_kept.size());
    kept.hash = hash;
    kept.begin = static_cast<std::uint32_t>(m_texts.size());
    kept.codeSize = static_cast<std::uint32_t>(hs.size());
    kept.textSize = static_cast<std::uint32_t>(description.size());
    m_texts.append(hs).append(description);
    return kept;
}

void ClassifierCache::Generation::fetchSlot(std::uint64_t hash) const
{
    __builtin_prefetch(&m_slots[slotOf(hash)]);
}

const ClassifierCache::Kept *ClassifierCache::Generation::first(std::uint64_t hash) const
{
    const std::uint32_t number = m_slots[slotOf(hash)];
    return number == 0 ? nullptr : &m_kept[number - 1];
}

void ClassifierCache::Generation::fetchKept(std::uint64_t hash) const
{
    if (const Kept *const kept = first(hash))
        __builtin_prefetch(kept);
}

void ClassifierCache::Generation::fetchTexts(std::uint64_t hash) const
{
    const Kept *const kept = first(hash);
    if (!kept || kept->hash != hash)
        return;
    for (std::uint32_t at = 0; at < kept->textSize && at < 256; at += 64)
        __builtin_prefetch(m_texts.data() + kept->begin + at);
}

ClassifierCache::ClassifierCache(const Classifier &classifier, std::size_t most, std::size_t mostReasons)
    : m_classifier(classifier), m_mostReasons(mostReasons), m_young(most), m_old(most)
{
}

void ClassifierCache::expect(std::string_view hs, std::string_view description)
{
    // Each step needs what the step before has fetched: the slot, then what is kept, then its text.
    const std::uint64_t hash = hashOf(hs, description);
    m_young.fetchSlot(hash);
    m_young.fetchKept(m_expected[(m_turn + Ahead / 2) % Ahead]);
    std::uint64_t &next = m_expected[m_turn % Ahead];
    m_young.fetchTexts(next);
    next = hash;
    ++m_turn;
}

const ClassifierCache::Decision &ClassifierCache::decide(std::string_view hs, std::string_view description,
                                                         std::optional<Date> date)
{
    if (hs.size() + description.size() > longestKept) {
        read(hs, description, date, m_fresh);
        return m_fresh;
    }
    const std::uint64_t hash = hashOf(hs, description);
    if (const Kept *const kept = m_young.find(hash, hs, description))
        return kept->decision;
    if (m_young.full()) {
        std::swap(m_young, m_old);
        m_young.clear();
    }
    const Kept *const before = m_old.find(hash, hs, description);
    Kept &kept = m_young.add(hash, hs, description);
    if (before)
        kept.decision = before->decision;
    else
        read(hs, description, date, kept.decision);
    return kept.decision;
}

void ClassifierCache::read(std::string_view hs, std::string_view description, std::optional<Date> date,
                           Decision &decision)
{
    HsReading code;
    if (HsCode::isPlain(hs)) {
        code.code.assign(hs);
        code.problem = HsReading::Problem::None;
    } else {
        code = HsCode::read(hs);
    }
    m_reading.read(m_classifier.rules(), code.code, description);
    decision.verdict = m_reading.verdict();
    decision.reason =
        decision.verdict.category == Verdict::None ? nullptr : reasonFor(code, decision.verdict, date);
}

std::shared_ptr<const Reason> ClassifierCache::reasonFor(const HsReading &code, const Verdict &verdict,
                                                         std::optional<Date> date)
{
    Explanation explanation(m_classifier.categories(), m_classifier.rules(), m_reading, code, date);
    m_key.clear();
    explanation.appendKey(m_key);
    if (const auto known = m_reasons.find(m_key); known != m_reasons.end())
        return known->second;
    if (m_reasons.size() >= m_mostReasons)
        m_reasons.clear();
    const Said said = explanation.reason(verdict);
    const Reason reason{m_classifier.ruleId(verdict), said.english().toStdString(),
                        said.parts().toStdString()};
    return m_reasons.emplace(m_key, std::make_shared<const Reason>(reason)).first->second;
}
