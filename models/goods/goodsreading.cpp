// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/goodsreading.h"

#include <algorithm>

namespace {

using Kind = CategoryRule::Kind;
using Script = GoodsText::Script;

bool overlap(const Lexicon::Hit &a, const Lexicon::Hit &b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

void GoodsReading::read(const RuleBook &rules, std::string_view digits, std::string_view description)
{
    m_rules = &rules;
    m_digits = digits;
    m_description = description;
    m_words.clear();
    m_parts.clear();
    m_anyParts.clear();
    m_accessories.clear();
    m_exclusions.clear();
    m_evidence.clear();
    m_caliber.reset();
    m_forPurpose.reset();
    m_text.read(description);
    rules.lexicon().find(m_text, m_hits, m_scratch);
    rules.readCode(digits, m_code);
    m_codeCategory = m_code.rules.empty() ? -1 : m_code.rules.front().category;
    m_headingCategory = m_codeCategory >= 0 ? m_codeCategory : rules.categoryOfHeading(digits);
    m_closed = m_code.closed;
    if (!m_hits.empty()) {
        assignRoles();
        sortHits();
        close();
        for (const WordUse &word : m_words) {
            const auto category = static_cast<std::size_t>(word.use.category);
            if (zone(word.hit) != Zone::Purpose)
                continue;
            if (!m_forPurpose.test(category) || word.hit.first < m_purposeAt[category])
                m_purposeAt[category] = word.hit.first;
            m_forPurpose.set(category);
        }
        for (const WordUse &word : m_words)
            judge(word);
    }
    judgeCodes();
    decide();
}

void GoodsReading::assignRoles()
{
    m_sentence.clear(m_text.words().size());
    m_noMarker.assign(m_text.words().size(), false);
    for (const Hit &hit : m_hits) {
        for (const Use &use : m_rules->uses(hit.pattern)) {
            if (use.kind == Use::Kind::NoMarker)
                std::fill(m_noMarker.begin() + hit.first, m_noMarker.begin() + hit.last + 1, true);
        }
    }
    for (const Hit &hit : m_hits) {
        for (const Use &use : m_rules->uses(hit.pattern)) {
            if (use.kind == Use::Kind::Marker && !m_noMarker[hit.first])
                m_sentence.mark(hit.first, hit.last, static_cast<Sentence::Marker>(use.number));
        }
    }
    m_sentence.assign(m_text);
}

void GoodsReading::sortHits()
{
    m_conditions.assign(m_rules->conditions(), false);
    m_combined.resize(m_rules->combinations().size()); // all 0: combine() leaves it so
    m_combinedHits.resize(m_rules->combinations().size());
    m_begun.clear();
    for (const Hit &hit : m_hits) {
        const Zone zoneOfHit = zone(hit);
        for (const Use &use : m_rules->uses(hit.pattern)) {
            if (zoneOfHit == Zone::Denied)
                continue;
            if (use.kind == Use::Kind::Combined) {
                const auto n = static_cast<std::size_t>(use.number);
                if (use.member == 0 && (m_combined[n] & 1) == 0)
                    m_combinedHits[n] = hit;
                if (m_combined[n] == 0)
                    m_begun.push_back(n);
                m_combined[n] |= 1 << use.member;
            } else {
                takeUse(hit, use);
            }
        }
    }
    combine();
}

void GoodsReading::combine()
{
    const auto &combinations = m_rules->combinations();
    std::sort(m_begun.begin(), m_begun.end());
    for (const std::size_t n : m_begun) {
        const bool complete = m_combined[n] == (1 << combinations[n].members) - 1;
        m_combined[n] = 0;
        if (!complete)
            continue;
        for (const Use &use : combinations[n].uses)
            takeUse(m_combinedHits[n], use);
    }
}

void GoodsReading::takeUse(const Hit &hit, const Use &use)
{
    const Zone zoneOfHit = zone(hit);
    switch (use.kind) {
    case Use::Kind::Word: {
        const bool named =
            zoneOfHit == Zone::Brand && m_rules->rule(use.category, use.rule).kind != Kind::Model;
        if (zoneOfHit != Zone::Equipment && !named)
            m_words.push_back({hit, use});
        break;
    }
    case Use::Kind::Part:
        if (zoneOfHit == Zone::Goods)
            m_parts.push_back({hit, use});
        break;
    case Use::Kind::AnyPart:
        if (zoneOfHit == Zone::Goods)
            m_anyParts.push_back(hit);
        break;
    case Use::Kind::Accessory:
        if (zoneOfHit == Zone::Goods)
            m_accessories.push_back(hit);
        break;
    case Use::Kind::Exclusion:
        if (zoneOfHit != Zone::Equipment && zoneOfHit != Zone::Brand)
            m_exclusions.push_back({hit, use});
        break;
    case Use::Kind::Condition:
        m_conditions[static_cast<std::size_t>(use.number)] = true;
        break;
    default:
        break;
    }
}

void GoodsReading::close()
{
    for (const WordUse &exclusion : m_exclusions)
        m_closed |= m_rules->closes(exclusion.use.number);
}

/** A named model stays what it is whatever is listed after it: "Starlink (dish, router)". */
bool GoodsReading::isClosed(const WordUse &word, bool model) const
{
    const auto category = static_cast<std::size_t>(word.use.category);
    if (!m_closed.test(category))
        return false;
    if (!model || m_code.closed.test(category))
        return true;
    const std::uint16_t clause = m_sentence.role(word.hit.first).clause;
    return std::any_of(m_exclusions.begin(), m_exclusions.end(), [&](const WordUse &exclusion) {
        const auto &closes = m_rules->closes(exclusion.use.number);
        return closes.all() ||
               (closes.test(category) && m_sentence.role(exclusion.hit.first).clause <= clause);
    });
}

std::vector<std::string_view> GoodsReading::closingQuotes() const
{
    std::vector<std::string_view> quotes;
    for (const WordUse &exclusion : m_exclusions) {
        if (m_rules->closes(exclusion.use.number).all())
            quotes.push_back(quoted(exclusion.hit.first, exclusion.hit.last));
    }
    return quotes;
}

std::optional<Caliber::Span> GoodsReading::caliber()
{
    if (!m_caliber)
        m_caliber = Caliber::find(m_description, m_text);
    return *m_caliber;
}

bool GoodsReading::conditionHolds(int category, int rule)
{
    const RuleCondition &with = m_rules->rule(category, rule).with;
    if (with.empty())
        return true;
    if (!m_digits.empty() && RuleBook::fits(m_digits, with.codes))
        return true;
    const int words = m_rules->condition(category, rule);
    if (words >= 0 && m_conditions[static_cast<std::size_t>(words)])
        return true;
    return with.caliber && caliber().has_value();
}

bool GoodsReading::governs(const Hit &part, const Hit &word, bool model, bool anyPart) const
{
    const Sentence::Role &partRole = m_sentence.role(part.first);
    const Sentence::Role &wordRole = m_sentence.role(word.first);
    if (overlap(part, word) || partRole.listed != wordRole.listed)
        return false;
    const Script script = m_text.words()[part.first].script;
    // "для дрона - 10 шт, упаковка": what stands behind the purpose is not what has it.
    if (wordRole.zone == Zone::Purpose)
        return partRole.zone == Zone::Goods && (script != Script::Cyrillic || part.last < word.first);
    if (script == Script::Cyrillic) // the head comes first: "магазин винтовки"
        return part.last < word.first;
    if (partRole.phrase != wordRole.phrase)
        return anyPart && part.last < word.first && partRole.clause + 1 >= wordRole.clause;
    // A Chinese description names the goods first and says the rest behind blanks: "飞控 F7 无人机".
    if (script == Script::Ideograph && part.last < word.first && blankBetween(part, word))
        return true;
    if (part.first > word.last) // the head comes last: "rifle magazine"
        return adjoins(word.last, part.first) || !isOfHeading(word);
    return model || anyPart;
}

/** Whether the word names what the code's heading is for. */
bool GoodsReading::isOfHeading(const Hit &word) const
{
    return m_headingCategory >= 0 && std::any_of(m_words.begin(), m_words.end(), [&](const WordUse &use) {
               return use.use.category == m_headingCategory && use.hit.first == word.first;
           });
}

/** Chinese parts what belongs together from the rest by a blank: "猎枪 弹匣式". */
bool GoodsReading::adjoins(std::size_t last, std::size_t next) const
{
    const GoodsText::Word &word = m_text.words()[next];
    return next == last + 1 && (word.script != Script::Ideograph || word.gap < GoodsText::Gap::Blank);
}

bool GoodsReading::blankBetween(const Hit &before, const Hit &after) const
{
    for (std::size_t w = before.last + std::size_t{1}; w <= after.first; ++w) {
        if (m_text.words()[w].gap >= GoodsText::Gap::Blank)
            return true;
    }
    return false;
}

const Lexicon::Hit *GoodsReading::governor(const std::vector<Hit> &parts, const Hit &word, bool model,
                                           bool anyPart) const
{
    for (const Hit &part : parts) {
        if (governs(part, word, model, anyPart))
            return &part;
    }
    return nullptr;
}

/** Turns goods into a part of them where a part's name stands over them; false if none does. */
bool GoodsReading::addPart(const WordUse &word, bool model)
{
    for (const RuleBook::PartRule &rule : m_rules->partsOf(word.use.category)) {
        if (m_closed.test(static_cast<std::size_t>(rule.category)))
            continue;
        const Hit *part = nullptr;
        for (const WordUse &candidate : m_parts) {
            if (candidate.use.category == rule.category && candidate.use.rule == rule.rule &&
                governs(candidate.hit, word.hit, model, false)) {
                part = &candidate.hit;
                break;
            }
        }
        if (part == nullptr)
            part = governor(m_anyParts, word.hit, model, true);
        const bool alone = part == nullptr && rule.alone && zone(word.hit) == Zone::Purpose &&
                           governor(m_accessories, word.hit, model, false) == nullptr;
        if ((part == nullptr && !alone) || !conditionHolds(rule.category, rule.rule))
            continue;
        Evidence evidence;
        evidence.category = rule.category;
        evidence.rule = rule.rule;
        evidence.kind = Kind::Part;
        evidence.first = word.hit.first;
        evidence.last = word.hit.last;
        evidence.head = part != nullptr ? part->first : word.hit.first;
        evidence.headLast = part != nullptr ? part->last : word.hit.last;
        evidence.purposeOnly = zone(word.hit) == Zone::Purpose;
        m_evidence.push_back(evidence);
        return true;
    }
    return false;
}

void GoodsReading::judge(const WordUse &word)
{
    const CategoryRule &rule = m_rules->rule(word.use.category, word.use.rule);
    const bool model = rule.kind == Kind::Model;
    const auto category = static_cast<std::size_t>(word.use.category);
    if (!rule.with.empty() && m_code.doubted.test(category))
        return;
    if (!conditionHolds(word.use.category, word.use.rule))
        return;
    if (addPart(word, model))
        return;
    const Sentence::Role &role = m_sentence.role(word.hit.first);
    if (isClosed(word, model) || role.zone == Zone::Purpose ||
        (role.afterPurpose && m_forPurpose.test(category) && m_purposeAt[category] < word.hit.first))
        return;
    if (governor(m_accessories, word.hit, model, false) != nullptr)
        return;
    Evidence evidence;
    evidence.category = word.use.category;
    evidence.rule = word.use.rule;
    evidence.kind = rule.kind;
    evidence.first = evidence.head = word.hit.first;
    evidence.last = evidence.headLast = word.hit.last;
    m_evidence.push_back(evidence);
}

void GoodsReading::judgeCodes()
{
    for (const RuleBook::CodeUse &use : m_code.rules) {
        if (m_closed.test(static_cast<std::size_t>(use.category)))
            continue;
        Evidence evidence;
        evidence.category = use.category;
        evidence.rule = use.rule;
        evidence.kind = Kind::Code;
        evidence.code = use.code;
        m_evidence.push_back(evidence);
    }
}

Verdict GoodsReading::verdict() const
{
    Verdict verdict;
    const Evidence *const winner = best();
    if (winner == nullptr)
        return verdict;
    verdict.category = winner->category;
    verdict.rule = winner->rule;
    if (winner->kind == Kind::Code || m_digits.empty())
        return verdict;
    const auto &expects = m_rules->rule(winner->category, winner->rule).expects;
    verdict.textAndCodeDiffer = expects.empty() ? m_codeCategory >= 0 && m_codeCategory != winner->category
                                                : !RuleBook::fits(m_digits, expects);
    return verdict;
}

std::string_view GoodsReading::quoted(std::size_t first, std::size_t last) const
{
    const auto &words = m_text.words();
    if (last >= words.size())
        return {};
    return m_description.substr(words[first].begin, words[last].end - words[first].begin);
}
