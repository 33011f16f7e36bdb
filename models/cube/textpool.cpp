// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/textpool.h"

#include <functional>

TextPool::TextPool() : m_blocks(1, 0), m_ends(1, 0), m_slots(64, 0) {}

std::size_t TextPool::slotOf(std::string_view text, std::size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && at(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t TextPool::add(std::string_view text)
{
    if (text.empty())
        return 0;
    const std::size_t hash = std::hash<std::string_view>{}(text);
    std::size_t slot = slotOf(text, hash);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    if (m_ends.size() * 2 > m_slots.size()) {
        grow();
        slot = slotOf(text, hash);
    }
    if (size() >> blockBits == m_blocks.size())
        m_blocks.push_back(m_texts.size());
    m_texts.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size() - m_blocks.back()));
    m_slots[slot] = size() - 1;
    return size() - 1;
}

std::optional<std::uint32_t> TextPool::find(std::string_view text) const
{
    if (text.empty())
        return 0;
    if (!m_slots.empty()) {
        const std::uint32_t number = m_slots[slotOf(text, std::hash<std::string_view>{}(text))];
        return number != 0 ? std::optional(number) : std::nullopt;
    }
    for (std::uint32_t number = 1; number < size(); ++number) {
        if (at(number) == text)
            return number;
    }
    return std::nullopt;
}

void TextPool::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (std::uint32_t number = 1; number < size(); ++number)
        m_slots[slotOf(at(number), std::hash<std::string_view>{}(at(number)))] = number;
}

void TextPool::freeze()
{
    m_texts.shrink_to_fit();
    m_blocks.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_slots = {};
}

std::size_t TextPool::bytes() const
{
    return m_texts.capacity() + m_blocks.capacity() * sizeof(std::uint64_t) +
           m_ends.capacity() * sizeof(std::uint32_t) + m_slots.capacity() * sizeof(std::uint32_t);
}
