// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/lexicon.h"

#include <algorithm>

namespace {

constexpr std::size_t LongWord = 7; ///< letters from which a word is recognized even when a blank breaks it
constexpr std::size_t MostWords = 1000;
constexpr std::size_t FewEdges = 4; ///< looked at one by one

std::size_t lettersOf(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isDigits(const GoodsText::Word &word)
{
    return word.script == GoodsText::Script::Digits;
}

} // namespace

std::uint32_t Lexicon::addElement(std::string_view text, bool anyEnding, bool joinable)
{
    std::string key(text);
    key.push_back(anyEnding ? '~' : '.');
    key.push_back(joinable ? '+' : '.');
    const auto [known, added] = m_elementIds.try_emplace(key, static_cast<std::uint32_t>(m_elements.size()));
    if (!added)
        return known->second;
    std::int32_t node = 0;
    for (const char c : text) {
        const std::uint64_t edge = static_cast<std::uint64_t>(node) * 256 + static_cast<unsigned char>(c);
        const auto [it, fresh] = m_building.try_emplace(edge, static_cast<std::int32_t>(m_nodes.size()));
        if (fresh)
            m_nodes.emplace_back();
        node = it->second;
    }
    Element element;
    element.anyEnding = anyEnding;
    element.joinable = joinable;
    element.nextAtNode = m_nodes[static_cast<std::size_t>(node)].element;
    m_nodes[static_cast<std::size_t>(node)].element = static_cast<std::int32_t>(m_elements.size());
    m_elements.push_back(std::move(element));
    return known->second;
}

Lexicon::PatternId Lexicon::add(std::string_view pattern, bool model)
{
    const std::string key = std::string(pattern) + (model ? "#" : "");
    const auto [known, added] = m_patternIds.try_emplace(key, static_cast<PatternId>(m_sequences.size()));
    if (!added)
        return known->second;
    Sequence sequence;
    sequence.pattern = known->second;
    std::string joined;
    for (std::size_t start = 0; start < pattern.size();) {
        const std::size_t blank = std::min(pattern.find(' ', start), pattern.size());
        std::string_view chunk = pattern.substr(start, blank - start);
        start = blank + 1;
        const bool anyEnding = chunk.ends_with('~');
        if (anyEnding)
            chunk.remove_suffix(1);
        GoodsText words;
        words.read(chunk);
        std::string letters; // word by word: text() has gaps where a word became shorter
        for (const GoodsText::Word &word : words.words())
            letters += words.text(word);
        const bool ideographs =
            !words.words().empty() && words.words().front().script == GoodsText::Script::Ideograph;
        const bool joinable = words.words().size() > 1 || ideographs || lettersOf(letters) >= LongWord;
        const bool last = start >= pattern.size();
        joined += letters;
        if (!model)
            sequence.elements.push_back(addElement(letters, anyEnding || ideographs, joinable));
        else if (last)
            sequence.elements.push_back(addElement(joined, anyEnding, true));
    }
    if (!sequence.elements.empty())
        m_elements[sequence.elements.front()].sequences.push_back(
            static_cast<std::uint32_t>(m_sequences.size()));
    m_sequences.push_back(std::move(sequence));
    return known->second;
}

void Lexicon::finish()
{
    std::vector<std::vector<Edge>> edges(m_nodes.size());
    for (const auto &[key, to] : m_building)
        edges[key / 256].push_back({static_cast<unsigned char>(key % 256), to});
    m_building.clear();
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        Node &node = m_nodes[n];
        if (edges[n].size() <= FewEdges) {
            node.way = static_cast<std::uint32_t>(m_edges.size());
            node.ways = static_cast<std::uint16_t>(edges[n].size());
            m_edges.insert(m_edges.end(), edges[n].begin(), edges[n].end());
            continue;
        }
        node.way = static_cast<std::uint32_t>(m_tables.size());
        node.ways = Table;
        m_tables.emplace_back().fill(-1);
        for (const Edge &edge : edges[n])
            m_tables.back()[edge.byte] = edge.to;
    }
}

void Lexicon::report(std::int32_t node, bool atEnd, bool broken, std::size_t last, Scratch &scratch) const
{
    for (std::int32_t e = m_nodes[static_cast<std::size_t>(node)].element; e >= 0;) {
        const Element &element = m_elements[static_cast<std::size_t>(e)];
        if ((element.anyEnding || atEnd) && (element.joinable || !broken))
            scratch.elements.push_back({static_cast<std::uint32_t>(e), static_cast<std::uint16_t>(last)});
        e = element.nextAtNode;
    }
}

void Lexicon::walk(const GoodsText &text, std::size_t start, Scratch &scratch) const
{
    const auto &words = text.words();
    std::int32_t node = 0;
    for (std::size_t w = start; w < words.size(); ++w) {
        if (w > start && words[w].gap >= GoodsText::Gap::Break)
            return;
        const std::string_view letters = text.text(words[w]);
        for (std::size_t i = 0; i < letters.size(); ++i) {
            node = step(m_nodes[static_cast<std::size_t>(node)], static_cast<unsigned char>(letters[i]));
            if (node < 0)
                return;
            if (m_nodes[static_cast<std::size_t>(node)].element >= 0)
                report(node, i + 1 == letters.size(), w > start, w, scratch);
        }
        if (m_nodes[static_cast<std::size_t>(node)].ways == 0)
            return;
    }
}

void Lexicon::follow(const GoodsText &text, const Sequence &sequence, std::size_t index, std::size_t first,
                     std::size_t last, const Scratch &scratch, std::vector<Hit> &hits) const
{
    if (index == sequence.elements.size()) {
        hits.push_back(
            {sequence.pattern, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
        return;
    }
    const std::size_t next = last + 1;
    if (next >= text.words().size() || text.words()[next].gap >= GoodsText::Gap::Break)
        return;
    for (std::size_t i = scratch.starts[next]; i < scratch.starts[next + 1]; ++i) {
        if (scratch.elements[i].element == sequence.elements[index])
            follow(text, sequence, index + 1, first, scratch.elements[i].last, scratch, hits);
    }
}

void Lexicon::find(const GoodsText &text, std::vector<Hit> &hits, Scratch &scratch) const
{
    hits.clear();
    scratch.elements.clear();
    scratch.starts.clear();
    const auto &words = text.words();
    const std::size_t count = std::min(words.size(), MostWords);
    for (std::size_t w = 0; w < count; ++w) {
        scratch.starts.push_back(static_cast<std::uint32_t>(scratch.elements.size()));
        // Within letters and digits written together a word may begin after a number only: "12CAL", not
        // "X39CAL".
        const bool tied = w > 0 && words[w].gap == GoodsText::Gap::None &&
                          words[w].script != GoodsText::Script::Ideograph &&
                          words[w - 1].script != GoodsText::Script::Ideograph;
        const bool unit =
            tied && isDigits(words[w - 1]) && (w == 1 || words[w - 1].gap != GoodsText::Gap::None);
        if (!tied || unit)
            walk(text, w, scratch);
    }
    for (std::size_t w = count; w <= words.size(); ++w)
        scratch.starts.push_back(static_cast<std::uint32_t>(scratch.elements.size()));
    for (std::size_t w = 0; w < count; ++w) {
        for (std::size_t i = scratch.starts[w]; i < scratch.starts[w + 1]; ++i) {
            for (const std::uint32_t s : m_elements[scratch.elements[i].element].sequences)
                follow(text, m_sequences[s], 1, w, scratch.elements[i].last, scratch, hits);
        }
    }
}
