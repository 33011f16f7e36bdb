// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/** Distinct texts, numbered from 1 in the order they came; 0 is the empty text. UTF-8 in one piece of memory.
 */
class TextPool {
public:
    TextPool();
    /** The number of the text, a new one if it is new. */
    std::uint32_t add(std::string_view text);
    std::optional<std::uint32_t> find(std::string_view text) const;
    /** Numbers there are, the empty text included. */
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    std::string_view at(std::uint32_t number) const
    {
        const std::uint64_t begin = number == 0 ? 0 : end(number - 1);
        return std::string_view(m_texts).substr(begin, end(number) - begin);
    }
    QString string(std::uint32_t number) const
    {
        const std::string_view text = at(number);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    /** Gives back spare memory and the table that add() and find() need: the pool can only be read from now
     * on. */
    void freeze();
    std::size_t bytes() const;

private:
    /** Ends are counted from the beginning of their block: half the memory, and no limit of four gigabytes.
     */
    static constexpr std::uint32_t blockBits = 10;
    std::uint64_t end(std::uint32_t number) const { return m_blocks[number >> blockBits] + m_ends[number]; }
    std::size_t slotOf(std::string_view text, std::size_t hash) const;
    void grow();
    std::string m_texts;
    std::vector<std::uint64_t> m_blocks; ///< where each block of texts begins
    std::vector<std::uint32_t> m_ends;   ///< where each text ends
    std::vector<std::uint32_t> m_slots;  ///< open addressing; 0 = free
};
