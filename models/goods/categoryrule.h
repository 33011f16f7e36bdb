// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <string>
#include <vector>

/** What a rule needs beside its own words: any one of these is enough. Empty means nothing is needed. */
struct RuleCondition {
    std::vector<std::string> codes; ///< HS prefixes, digits only
    std::vector<std::string> words;
    bool caliber = false; ///< a caliber stands in the text: 7.62x39, .308, 12/76, "кал."
    bool empty() const { return codes.empty() && words.empty() && !caliber; }
};

/** An HS prefix and what the nomenclature says of it, in a few words. */
struct RuleCode {
    std::string digits;
    std::string says;
};

/** One rule of a category; its number in the category is its name: "rifles/3". */
struct CategoryRule {
    enum class Kind {
        Model,  ///< a named model: decides alone
        Strong, ///< a word that decides alone
        Part,   ///< a part, said to be of or for the goods of another category
        Code,   ///< the HS code says it
        Weak,   ///< a word that counts with one of the listed codes only
    };
    Kind kind = Kind::Strong;
    std::string says;               ///< what the words are, for the reason: "is a military model"
    std::vector<RuleCode> codes;    ///< Kind::Code
    std::vector<std::string> words; ///< patterns, see categoryfile.h
    RuleCondition with;
    std::vector<std::string> expects; ///< HS prefixes that would be in order; any other code raises the flag
    std::string of;                   ///< Kind::Part: the category whose parts these are
    bool alone = false;               ///< Kind::Part: "for X" is enough, whatever stands before it
};

/** Words or codes that keep goods out of a category. */
struct CategoryExclusion {
    std::vector<std::string> words;
    std::vector<std::string> codes;
    std::vector<std::string> doubtfulCodes; ///< with these, words that need a condition do not count
    /** Ids of the categories; empty = all (general) or the own (in a category). */
    std::vector<std::string> from;
};

/** A kind of goods that a person thinks in. */
struct CategoryDefinition {
    std::string id;   ///< kebab-case
    std::string name; ///< English; translated where shown
    Said said() const { return {QByteArrayLiteral("Categories"), QByteArray::fromStdString(name)}; }
    std::vector<CategoryRule> rules;
    CategoryExclusion exclude;
    /** Ids: evidence of the same weight for these wins, as goods win over their material. */
    std::vector<std::string> yields;
};

/** Small words that say how goods relate to one another. */
struct CategoryGrammar {
    std::vector<std::string> purpose;      ///< what follows is what the goods are for: "for", "для"
    std::vector<std::string> purposeAfter; ///< what precedes is: "için", "用"
    std::vector<std::string> equipment; ///< what follows comes with the goods: "with", "в комплекте с"
    std::vector<std::string> equipmentAfter; ///< what precedes does: "ile"
    std::vector<std::string> negation;       ///< what follows is denied: "not a", "без"
    std::vector<std::string> negationAfter;  ///< what precedes is: "değildir"
    std::vector<std::string> conjunction;    ///< "and", "и"
    std::vector<std::string> ignore;         ///< phrases that are never evidence
    std::vector<std::string> maker;          ///< a maker's name follows: no evidence up to the next comma
    std::vector<std::string> brand;          ///< a trademark follows: only models count up to the next comma
    std::vector<std::string> parts;          ///< "parts", "запчасти": govern what they stand before
    std::vector<std::string> accessories; ///< "bag", "чехол": goods of no category that are made for some
    std::vector<std::string> beforeAfterword; ///< words of which a postposition is a part: "军用"
};
