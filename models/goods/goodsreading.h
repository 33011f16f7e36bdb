// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/caliber.h"
#include "goods/classification.h"
#include "goods/rulebook.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/** One rule that speaks for a category, with the words that made it speak. */
struct Evidence {
    std::int16_t category = -1;
    std::int16_t rule = -1;
    CategoryRule::Kind kind = CategoryRule::Kind::Strong;
    std::uint16_t first = 0, last = 0; ///< its words; for a part the goods it is for
    std::uint16_t head = 0;            ///< the word that stands for the goods: the part's, else the first
    std::uint16_t headLast = 0;
    bool purposeOnly = false;       ///< nothing but "for X" speaks
    const RuleCode *code = nullptr; ///< Kind::Code
};

/**
 * One row while it is read: the words of its description, their roles, and the evidence in them. Keeps its
 * memory from row to row.
 */
class GoodsReading {
public:
    /** Reads a row. @p digits is the normalized code, empty if there is none. Both must outlive the use of
     * the result. */
    void read(const RuleBook &rules, std::string_view digits, std::string_view description);

    const std::vector<Evidence> &evidence() const { return m_evidence; }
    /** The evidence that decides; nothing if there is none. */
    const Evidence *best() const
    {
        return m_best < 0 ? nullptr : &m_evidence[static_cast<std::size_t>(m_best)];
    }
    /** The decision that the evidence makes. */
    Verdict verdict() const;
    /** True if @p a weighs more than @p b. */
    bool beats(const Evidence &a, const Evidence &b) const;
    /** The words from @p first to @p last as they stand in the cell. */
    std::string_view quoted(std::size_t first, std::size_t last) const;
    std::optional<Caliber::Span> caliber();
    std::string_view digits() const { return m_digits; }
    /** The rules that the code alone would ask for, the longest prefix first. */
    const std::vector<RuleBook::CodeUse> &codeUses() const { return m_code.rules; }
    std::string_view cell() const { return m_description; }
    /** The words that closed all categories, as they stand. */
    std::vector<std::string_view> closingQuotes() const;

private:
    using Hit = Lexicon::Hit;
    using Use = RuleBook::Use;
    using Zone = Sentence::Zone;
    struct WordUse {
        Hit hit;
        Use use;
    };

    void assignRoles();
    void sortHits();
    void combine();
    void takeUse(const Hit &hit, const Use &use);
    void close();
    bool isClosed(const WordUse &word, bool model) const;
    void judge(const WordUse &word);
    void judgeCodes();
    bool conditionHolds(int category, int rule);
    const Hit *governor(const std::vector<Hit> &parts, const Hit &word, bool model, bool anyPart) const;
    bool governs(const Hit &part, const Hit &word, bool model, bool anyPart) const;
    bool isOfHeading(const Hit &word) const;
    bool adjoins(std::size_t last, std::size_t next) const;
    bool blankBetween(const Hit &before, const Hit &after) const;
    bool addPart(const WordUse &word, bool model);
    void decide();
    bool beatsWithin(const Evidence &a, const Evidence &b) const;
    Zone zone(const Hit &hit) const { return m_sentence.role(hit.first).zone; }

    const RuleBook *m_rules = nullptr;
    std::string_view m_digits;
    std::string_view m_description;
    GoodsText m_text;
    Sentence m_sentence;
    Lexicon::Scratch m_scratch;
    std::vector<Hit> m_hits;
    std::vector<WordUse> m_words;
    std::vector<WordUse> m_parts;
    std::vector<Hit> m_anyParts;
    std::vector<Hit> m_accessories;
    std::vector<WordUse> m_exclusions;
    std::vector<bool> m_conditions;
    std::vector<bool> m_noMarker;
    std::vector<int> m_combined;      ///< members found, as bits; between rows all 0
    std::vector<std::size_t> m_begun; ///< combinations of which a member is found
    std::vector<Hit> m_combinedHits;
    RuleBook::CodeFacts m_code;
    RuleBook::CategorySet m_closed;
    RuleBook::CategorySet m_forPurpose;
    std::array<std::uint16_t, RuleBook::MostCategories>
        m_purposeAt{}; ///< first word, of those in m_forPurpose
    std::vector<Evidence> m_evidence;
    std::optional<std::optional<Caliber::Span>> m_caliber;
    int m_codeCategory = -1;
    int m_headingCategory = -1; ///< of a heading that names one category's goods only, or the code's
    std::ptrdiff_t m_best = -1; ///< of the evidence
};
