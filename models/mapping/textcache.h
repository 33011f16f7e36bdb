// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
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
    template<class Make> const Value &get(std::string_view text, Make make)
    {
        Slot &slot = m_slots[std::hash<std::string_view>{}(text) % slots];
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
    struct Slot {
        std::string text;
        Value value{};
        bool used = false;
    };
    std::array<Slot, slots> m_slots;
};
