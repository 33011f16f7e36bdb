// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/rulebook.h"

#include <algorithm>

namespace {

constexpr std::size_t LongestCode = 15; ///< digits; no code of any country has more

std::uint64_t codeKey(std::string_view digits)
{
    std::uint64_t key = 0;
    for (const char c : digits)
        key = key * 10 + static_cast<std::uint64_t>(c - '0');
    return key * 16 + digits.size();
}

} // namespace

RuleBook::RuleBook(const Categories &categories) : m_categories(categories)
{
    const std::size_t count = std::min(categories.size(), MostCategories);
    m_partsOf.resize(categories.size());
    m_conditions.resize(categories.size());
    m_yields.resize(categories.size());
    for (std::size_t c = 0; c < count; ++c) {
        const CategoryDefinition &category = categories.all()[c];
        for (std::size_t r = 0; r < category.rules.size(); ++r)
            addRule(static_cast<std::int16_t>(c), static_cast<std::int16_t>(r), category.rules[r]);
        addExclusion(category.exclude);
        for (const std::string &id : category.yields) {
            if (const int other = categories.indexOf(id); other >= 0)
                m_yields[c].set(static_cast<std::size_t>(other));
        }
    }
    for (const CategoryExclusion &exclusion : categories.exclusions())
        addExclusion(exclusion);
    addGrammar(categories.grammar());
    m_lexicon.finish();
}

void RuleBook::use(const std::string &pattern, const Use &use, bool model)
{
    constexpr std::string_view And = " + ";
    if (pattern.find(And) != std::string::npos) {
        const auto [known, added] = m_combinationIds.try_emplace(pattern, m_combinations.size());
        if (added) {
            Combination combination;
            for (std::size_t start = 0; start < pattern.size();) {
                const std::size_t end = std::min(pattern.find(And, start), pattern.size());
                Use member;
                member.kind = Use::Kind::Combined;
                member.number = static_cast<std::int32_t>(m_combinations.size());
                member.member = static_cast<std::int16_t>(combination.members++);
                this->use(pattern.substr(start, end - start), member);
                start = end + And.size();
            }
            m_combinations.push_back(std::move(combination));
        }
        m_combinations[known->second].uses.push_back(use);
        return;
    }
    const Lexicon::PatternId id = m_lexicon.add(pattern, model);
    if (m_uses.size() <= id)
        m_uses.resize(id + 1);
    m_uses[id].push_back(use);
}

void RuleBook::useAll(const std::vector<std::string> &patterns, const Use &use)
{
    for (const std::string &pattern : patterns)
        this->use(pattern, use);
}

void RuleBook::addRule(std::int16_t category, std::int16_t rule, const CategoryRule &definition)
{
    auto &conditions = m_conditions[static_cast<std::size_t>(category)];
    conditions.push_back(-1);
    if (!definition.with.words.empty()) {
        conditions.back() = static_cast<int>(m_conditionCount);
        Use condition;
        condition.kind = Use::Kind::Condition;
        condition.number = static_cast<std::int32_t>(m_conditionCount++);
        useAll(definition.with.words, condition);
    }
    if (definition.kind == CategoryRule::Kind::Code) {
        for (const RuleCode &code : definition.codes) {
            factsOf(code.digits).rules.push_back({category, rule, &code});
            const auto [known, added] = m_headings.try_emplace(codeKey(code.digits.substr(0, 4)), category);
            if (!added && known->second != category)
                known->second = -1;
        }
        return;
    }
    Use word;
    word.category = category;
    word.rule = rule;
    const bool part = definition.kind == CategoryRule::Kind::Part;
    if (part) {
        word.kind = Use::Kind::Part;
        const int of = m_categories.indexOf(definition.of);
        if (of >= 0)
            m_partsOf[static_cast<std::size_t>(of)].push_back({category, rule, definition.alone});
    }
    for (const std::string &pattern : definition.words)
        use(pattern, word, definition.kind == CategoryRule::Kind::Model);
}

void RuleBook::addExclusion(const CategoryExclusion &exclusion)
{
    CategorySet closed;
    for (const std::string &id : exclusion.from) {
        if (const int index = m_categories.indexOf(id); index >= 0)
            closed.set(static_cast<std::size_t>(index));
    }
    if (exclusion.from.empty())
        closed.set();
    Use use;
    use.kind = Use::Kind::Exclusion;
    use.number = static_cast<std::int32_t>(m_closes.size());
    m_closes.push_back(closed);
    useAll(exclusion.words, use);
    for (const std::string &code : exclusion.codes)
        factsOf(code).closed |= closed;
    for (const std::string &code : exclusion.doubtfulCodes)
        factsOf(code).doubted |= closed;
}

void RuleBook::addGrammar(const CategoryGrammar &grammar)
{
    using Marker = Sentence::Marker;
    const auto mark = [this](const std::vector<std::string> &words, Marker marker) {
        Use use;
        use.kind = Use::Kind::Marker;
        use.number = static_cast<std::int32_t>(marker);
        useAll(words, use);
    };
    mark(grammar.purpose, Marker::Purpose);
    mark(grammar.purposeAfter, Marker::PurposeAfter);
    mark(grammar.equipment, Marker::Equipment);
    mark(grammar.equipmentAfter, Marker::EquipmentAfter);
    mark(grammar.negation, Marker::Negation);
    mark(grammar.negationAfter, Marker::NegationAfter);
    mark(grammar.conjunction, Marker::Conjunction);
    mark(grammar.ignore, Marker::Ignore);
    mark(grammar.maker, Marker::Maker);
    mark(grammar.brand, Marker::Brand);
    Use use;
    use.kind = Use::Kind::AnyPart;
    useAll(grammar.parts, use);
    use.kind = Use::Kind::Accessory;
    useAll(grammar.accessories, use);
    use.kind = Use::Kind::NoMarker;
    useAll(grammar.beforeAfterword, use);
}

RuleBook::CodeFacts &RuleBook::factsOf(std::string_view digits)
{
    digits = digits.substr(0, LongestCode);
    m_codeLengths.set(digits.size());
    return m_codes[codeKey(digits)];
}

void RuleBook::readCode(std::string_view digits, CodeFacts &facts) const
{
    facts.rules.clear();
    facts.closed.reset();
    facts.doubted.reset();
    for (std::size_t length = std::min(digits.size(), LongestCode); length >= 1; --length) {
        if (!m_codeLengths.test(length))
            continue;
        const auto known = m_codes.find(codeKey(digits.substr(0, length)));
        if (known == m_codes.end())
            continue;
        facts.rules.insert(facts.rules.end(), known->second.rules.begin(), known->second.rules.end());
        facts.closed |= known->second.closed;
        facts.doubted |= known->second.doubted;
    }
}

int RuleBook::categoryOfHeading(std::string_view digits) const
{
    const auto known = digits.size() == 4 ? m_headings.find(codeKey(digits)) : m_headings.end();
    return known == m_headings.end() ? -1 : known->second;
}

bool RuleBook::fits(std::string_view digits, const std::vector<std::string> &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const std::string &prefix) {
        return digits.starts_with(prefix) ||
               (digits.size() >= 4 && std::string_view(prefix).starts_with(digits));
    });
}
