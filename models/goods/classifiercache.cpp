// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/classifiercache.h"

#include "goods/explanation.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace {

constexpr std::size_t longestKept = 1'000; ///< bytes; longer descriptions seldom repeat

/** Never 0. */
std::uint64_t hashOf(std::string_view hs, std::string_view description)
{
    return XXH3_64bits_withSeed(description.data(), description.size(), XXH3_64bits(hs.data(), hs.size())) |
           1;
}

} // namespace

ClassifierCache::ClassifierCache(const Classifier &classifier, std::size_t places, std::size_t mostReasons)
    : m_classifier(classifier), m_mostReasons(mostReasons), m_kept(std::max<std::size_t>(places, 1)),
      m_seen(m_kept.size()), m_places(m_kept.size())
{
}

void ClassifierCache::expect(std::string_view hs, std::string_view description)
{
    // Each step needs what the step before has fetched: the hash, then the place, then its text.
    const std::uint64_t hash = hashOf(hs, description);
    __builtin_prefetch(&m_kept[placeOf(hash)]);
    __builtin_prefetch(&m_seen[placeOf(hash)]);
    const std::uint64_t later = m_expected[(m_turn + Ahead / 2) % Ahead];
    if (m_kept[placeOf(later)] == later)
        __builtin_prefetch(&m_places[placeOf(later)]);
    std::uint64_t &next = m_expected[m_turn % Ahead];
    if (next != 0 && m_kept[placeOf(next)] == next) {
        const std::string &text = m_places[placeOf(next)].description;
        for (std::size_t at = 0; at < text.size() && at < 256; at += 64)
            __builtin_prefetch(text.data() + at);
    }
    next = hash;
    ++m_turn;
}

const ClassifierCache::Decision &ClassifierCache::decide(std::string_view hs, std::string_view description,
                                                         std::optional<Date> date)
{
    const std::uint64_t hash = hashOf(hs, description);
    const std::size_t at = placeOf(hash);
    if (m_kept[at] == hash) {
        const Place &place = m_places[at];
        if (place.description == description && place.hs == hs)
            return place.decision;
    }
    const auto part = static_cast<std::uint32_t>(hash >> 32);
    if (m_seen[at] != part || description.size() > longestKept) {
        m_seen[at] = part;
        read(hs, description, date, m_fresh);
        return m_fresh;
    }
    Place &place = m_places[at];
    read(hs, description, date, place.decision);
    place.hs.assign(hs);
    place.description.assign(description);
    m_kept[at] = hash;
    return place.decision;
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
