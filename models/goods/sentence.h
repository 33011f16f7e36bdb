// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/goodstext.h"

#include <cstdint>
#include <vector>

/**
 * What part each word of a description plays: the goods themselves, what they are for, what comes with them,
 * what is denied, what is a name. Filled by RuleBook from the small words of the grammar.
 */
class Sentence {
public:
    enum class Zone : std::uint8_t { Goods, Purpose, Equipment, Brand, Denied };
    enum class Marker : std::uint8_t {
        Purpose,
        PurposeAfter,
        Equipment,
        EquipmentAfter,
        Negation,
        NegationAfter,
        Conjunction,
        Ignore,
        Maker,
        Brand,
        None,
    };

    struct Role {
        Zone zone = Zone::Goods;
        std::uint16_t phrase = 0;  ///< number of the phrase between commas, small words and conjunctions
        std::uint16_t listed = 0;  ///< number of the goods in a list: grows at semicolons only
        std::uint16_t clause = 0;  ///< grows at commas and conjunctions: the rank in a list of goods
        bool afterPurpose = false; ///< stands behind the comma that ended a purpose
    };

    void clear(std::size_t words);
    /** Says that words @p first to @p last are a small word. Longer ones win over shorter. */
    void mark(std::size_t first, std::size_t last, Marker marker);
    /** To be called once after all marks. */
    void assign(const GoodsText &text);

    const Role &role(std::size_t word) const { return m_roles[word]; }
    std::size_t size() const { return m_roles.size(); }

private:
    struct Mark {
        Marker marker = Marker::None;
        std::uint16_t last = 0;
    };
    /** Where assign() stands. */
    struct Walk {
        Role role;
        std::size_t phraseStart = 0;
        int denied = 0;         ///< so many words more
        std::size_t nameAt = 0; ///< where a maker's or a brand's name begins
        void newPhrase(std::size_t at)
        {
            ++role.phrase;
            phraseStart = at;
        }
    };
    void setBack(std::size_t from, std::size_t to, Zone zone);
    static void beginClause(std::size_t word, bool stop, Walk &walk);
    static std::size_t startOfPurpose(const GoodsText &text, std::size_t word);
    std::size_t applyMark(const GoodsText &text, std::size_t word, Walk &walk);

    std::vector<Role> m_roles;
    std::vector<Mark> m_marks;
};
