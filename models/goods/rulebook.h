// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/categories.h"
#include "goods/lexicon.h"
#include "goods/sentence.h"

#include <bitset>
#include <string_view>
#include <unordered_map>
#include <vector>

/** Categories made ready for reading: every pattern in one lexicon, with what each is used for. */
class RuleBook {
public:
    static constexpr std::size_t MostCategories = 256;
    using CategorySet = std::bitset<MostCategories>;

    explicit RuleBook(const Categories &categories);

    /** What a pattern is good for. */
    struct Use {
        enum class Kind : std::uint8_t {
            Word,      ///< of rule, category
            Part,      ///< a part's name, of rule, category
            AnyPart,   ///< "parts"
            Accessory, ///< "bag"
            Exclusion, ///< number of the exclusion
            Condition, ///< number of the condition
            Marker,    ///< a Sentence::Marker
            NoMarker,  ///< a word in which a marker is no marker
            Combined,  ///< member of a combination
        };
        Kind kind = Kind::Word;
        std::int16_t category = -1;
        std::int16_t rule = -1;
        std::int32_t number = -1;
        std::int16_t member = 0;
    };
    struct CodeUse {
        std::int16_t category;
        std::int16_t rule;
        const RuleCode *code;
    };
    /** Patterns that must all stand in the text, joined by " + ". */
    struct Combination {
        std::vector<Use> uses;
        int members = 0;
    };
    /** A rule whose words are parts of another category's goods. */
    struct PartRule {
        std::int16_t category;
        std::int16_t rule;
        bool alone;
    };

    const Lexicon &lexicon() const { return m_lexicon; }
    const std::vector<Use> &uses(Lexicon::PatternId pattern) const { return m_uses[pattern]; }
    const CategoryRule &rule(int category, int rule) const
    {
        return m_categories.all()[static_cast<std::size_t>(category)].rules[static_cast<std::size_t>(rule)];
    }
    /** Number of the words condition of a rule; -1 if it has none. */
    int condition(int category, int rule) const
    {
        return m_conditions[static_cast<std::size_t>(category)][static_cast<std::size_t>(rule)];
    }
    std::size_t conditions() const { return m_conditionCount; }
    const std::vector<Combination> &combinations() const { return m_combinations; }
    const std::vector<PartRule> &partsOf(int category) const
    {
        return m_partsOf[static_cast<std::size_t>(category)];
    }
    /** True if evidence for @p category gives way to evidence of the same weight for @p other. */
    bool yields(int category, int other) const
    {
        return m_yields[static_cast<std::size_t>(category)].test(static_cast<std::size_t>(other));
    }
    /** The categories that an exclusion's words close. */
    const CategorySet &closes(int exclusion) const { return m_closes[static_cast<std::size_t>(exclusion)]; }
    /** What a code says by itself. */
    struct CodeFacts {
        std::vector<CodeUse> rules; ///< that the digits begin with, longest prefix first
        CategorySet closed;         ///< by the digits
        CategorySet doubted;        ///< their words count with these digits only if they need no condition
    };
    /** Gathers what is known of all beginnings of @p digits; keeps the memory of @p facts. */
    void readCode(std::string_view digits, CodeFacts &facts) const;
    /** The category to which all known codes of a heading belong; -1 if @p digits are no heading or they
     * differ. */
    int categoryOfHeading(std::string_view digits) const;
    /** True if @p digits begin with one of @p prefixes, or are the beginning of one. */
    static bool fits(std::string_view digits, const std::vector<std::string> &prefixes);

private:
    void use(const std::string &pattern, const Use &use, bool model = false);
    void useAll(const std::vector<std::string> &patterns, const Use &use);
    void addRule(std::int16_t category, std::int16_t rule, const CategoryRule &definition);
    void addExclusion(const CategoryExclusion &exclusion);
    void addGrammar(const CategoryGrammar &grammar);

    const Categories &m_categories;
    Lexicon m_lexicon;
    std::vector<std::vector<Use>> m_uses;
    std::vector<std::vector<int>> m_conditions;
    std::size_t m_conditionCount = 0;
    std::vector<Combination> m_combinations;
    std::unordered_map<std::string, std::size_t> m_combinationIds;
    std::vector<std::vector<PartRule>> m_partsOf;
    std::vector<CategorySet> m_yields;
    std::vector<CategorySet> m_closes;
    CodeFacts &factsOf(std::string_view digits);
    std::unordered_map<std::uint64_t, CodeFacts> m_codes;       ///< by the digits themselves
    std::unordered_map<std::uint64_t, std::int16_t> m_headings; ///< of codes longer than the heading
    std::bitset<16> m_codeLengths;                              ///< of which there are any
};
