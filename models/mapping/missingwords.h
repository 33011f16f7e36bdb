// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/texthash.h"

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
        return trimmed.size() < longest && m_shapes[shapeOf(trimmed)] && m_words.contains(trimmed);
    }

private:
    MissingWords();
    static constexpr std::size_t longest = 64;
    /** A number below 2^16 of the text's length and three of its bytes: few texts share it with a word. */
    static std::size_t shapeOf(std::string_view text)
    {
        const auto byte = [text](std::size_t at) {
            return std::size_t{static_cast<unsigned char>(text[at])};
        };
        const std::size_t bytes = byte(0) << 16 | byte(text.size() / 2) << 8 | byte(text.size() - 1);
        return ((bytes << 6 | text.size()) * 0x9E3779B97F4A7C15ULL) >> 48;
    }
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_words;
    std::bitset<65536> m_shapes; ///< those that words have
};
