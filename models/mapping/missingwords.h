// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

/**
 * The words that stand for nothing in customs files: NULL, N/A, "-", ОТСУТСТВУЕТ, НЕ УКАЗАН, YOK, 无 ... A
 * value missing by such a word is missing and no problem. Immutable and safe from any thread.
 */
class MissingWords {
public:
    static const MissingWords &instance();
    /** True for such a word in any case, and for nothing but white space; expects trimmed text. Fast for
     * other text. */
    bool contains(std::string_view trimmed) const
    {
        if (trimmed.empty())
            return true;
        if (trimmed.size() >= m_lengths.size() || !m_lengths[trimmed.size()] ||
            !m_first[static_cast<unsigned char>(trimmed.front())])
            return false;
        return m_words.contains(trimmed);
    }

private:
    MissingWords();
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_set<std::string, Hash, std::equal_to<>> m_words;
    std::bitset<64> m_lengths;
    std::bitset<256> m_first;
};
