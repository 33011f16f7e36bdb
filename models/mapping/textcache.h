// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

/**
 * Remembers what the last texts meant: the columns of customs files repeat the same dates, codes and
 * countries. Each text has one slot and pushes out the one before it, so that memory stays bounded whatever a
 * file holds.
 */
template<class Value, std::size_t slots> class TextCache {
public:
    /** What make() said of this text, now or before. Long texts are not kept. */
    template<class Make> Value &get(std::string_view text, Make make)
    {
        Slot &slot = m_slots[placeOf(text)];
        if (slot.used && slot.text == text)
            return slot.value;
        slot.value = make(text);
        slot.used = text.size() <= longest;
        if (slot.used)
            slot.text = text;
        return slot.value;
    }

private:
    static constexpr std::size_t longest = 200;
    /** By the length and the bytes at both ends and in the middle, which tell most cells of a column apart:
     * to hash them whole takes longer than to look them up. */
    static std::size_t placeOf(std::string_view text)
    {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = text.size();
        const auto mix = [&mixed](std::uint64_t bytes) { mixed = ((mixed ^ bytes) * odd) ^ (mixed >> 29U); };
        if (text.size() < sizeof mixed) {
            std::uint64_t all = 0;
            for (const char c : text)
                all = all << 8U | static_cast<unsigned char>(c);
            mix(all);
        } else {
            const std::size_t last = text.size() - sizeof mixed;
            for (const std::size_t at : {std::size_t{0}, last / 2, last}) {
                std::uint64_t bytes = 0;
                std::memcpy(&bytes, text.data() + at, sizeof bytes);
                mix(bytes);
            }
        }
        return (mixed >> 32U) % slots;
    }
    struct Slot {
        std::string text;
        Value value{};
        bool used = false;
    };
    std::array<Slot, slots> m_slots;
};
