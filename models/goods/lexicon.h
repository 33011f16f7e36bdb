// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/goodstext.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/**
 * All word patterns of the categories in one automaton, so that a description is read once whatever the
 * number of patterns. A pattern matches from the start of a word; "~" stands for any ending; words of a
 * pattern follow one another with no comma between. Long words and models also match when blanks or hyphens
 * break them.
 */
class Lexicon {
public:
    using PatternId = std::uint32_t;

    /** Where a pattern stands: words first to last of the text. */
    struct Hit {
        PatternId pattern = 0;
        std::uint16_t first = 0, last = 0;
    };

    Lexicon() : m_nodes(1) {}
    /** The number of the pattern, the same for the same pattern. A model matches regardless of blanks and
     * hyphens. */
    PatternId add(std::string_view pattern, bool model = false);
    /** To be called once after the last add(). */
    void finish();

    /** Hits in the order of their first word. Clears @p hits and @p scratch first; both are kept for speed.
     */
    struct ElementHit {
        std::uint32_t element;
        std::uint16_t last;
    };
    struct Scratch {
        std::vector<ElementHit> elements;
        std::vector<std::uint32_t> starts;
    };
    void find(const GoodsText &text, std::vector<Hit> &hits, Scratch &scratch) const;

private:
    /** One word of a pattern. */
    struct Element {
        bool anyEnding = false;
        bool joinable = false; ///< may be broken by blanks and hyphens
        std::int32_t nextAtNode = -1;
        std::vector<std::uint32_t> sequences; ///< that begin with this element
    };
    struct Sequence {
        std::vector<std::uint32_t> elements;
        PatternId pattern = 0;
    };
    /** A place in the automaton; most lead to one other, a few to many. */
    struct Node {
        std::int32_t element = -1; ///< head of the list of elements that end here
        std::uint32_t way = 0;     ///< the first of its edges, or its table
        std::uint16_t ways = 0;    ///< edges that go on from here, or Table
    };
    static constexpr std::uint16_t Table = 0xFFFF;
    struct Edge {
        unsigned char byte = 0;
        std::int32_t to = -1;
    };

    std::uint32_t addElement(std::string_view text, bool anyEnding, bool joinable);
    std::int32_t step(const Node &node, unsigned char byte) const
    {
        if (node.ways == Table)
            return m_tables[node.way][byte];
        const Edge *const edges = m_edges.data() + node.way;
        for (std::uint16_t i = 0; i < node.ways; ++i) {
            if (edges[i].byte == byte)
                return edges[i].to;
        }
        return -1;
    }
    void walk(const GoodsText &text, std::size_t start, Scratch &scratch) const;
    void report(std::int32_t node, bool atEnd, bool broken, std::size_t last, Scratch &scratch) const;
    void follow(const GoodsText &text, const Sequence &sequence, std::size_t index, std::size_t first,
                std::size_t last, const Scratch &scratch, std::vector<Hit> &hits) const;

    std::vector<Node> m_nodes;
    std::vector<Element> m_elements;
    std::vector<Sequence> m_sequences;
    std::unordered_map<std::string, std::uint32_t> m_elementIds;
    std::unordered_map<std::string, PatternId> m_patternIds;
    std::unordered_map<std::uint64_t, std::int32_t> m_building; ///< node and byte to node, until finish()
    std::vector<Edge> m_edges;
    std::vector<std::array<std::int32_t, 256>> m_tables; ///< by byte, of nodes with many edges
};
