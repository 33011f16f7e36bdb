// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

/** Keeps texts that are not in a row's own cells (joined, normalised) alive for as long as their records are
 * used. */
class TextArena {
public:
    /** A copy that lives until clear(). */
    std::string_view store(std::string_view text)
    {
        if (text.empty())
            return {};
        if (text.size() > m_left)
            grow(text.size());
        char *const start = m_next;
        std::memcpy(start, text.data(), text.size());
        m_next += text.size();
        m_left -= text.size();
        return {start, text.size()};
    }
    /** Forgets every text; keeps the first block for the next batch. */
    void clear()
    {
        if (m_blocks.size() > 1)
            m_blocks.resize(1);
        m_next = m_blocks.empty() ? nullptr : m_blocks.front().get();
        m_left = m_blocks.empty() ? 0 : firstSize;
    }

private:
    static constexpr std::size_t firstSize = 1 << 16;
    void grow(std::size_t wanted)
    {
        const std::size_t size =
            m_blocks.empty() && wanted <= firstSize ? firstSize : std::max(wanted, firstSize);
        if (m_blocks.empty() && size > firstSize)
            m_blocks.push_back(std::make_unique<char[]>(firstSize));
        m_blocks.push_back(std::make_unique<char[]>(size));
        m_next = m_blocks.back().get();
        m_left = size;
    }
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
};
