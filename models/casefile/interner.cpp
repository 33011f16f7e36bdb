// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/interner.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace {

constexpr std::size_t chunkSize = 1 << 18;
constexpr std::size_t firstSlots = 1024;

std::uint64_t hashOf(std::string_view text)
{
    return XXH3_64bits(text.data(), text.size());
}

} // namespace

Interner::Interner(sqlite3 *handle, const char *table, const char *column)
    : m_handle(handle), m_table(table), m_column(column),
      m_insert(handle, "INSERT INTO " + m_table + "(id, " + m_column + ") VALUES(?, ?)"), m_slots(firstSlots)
{
}

Result<void> Interner::load()
{
    SqlStatement rows(m_handle, "SELECT id, " + m_column + " FROM " + m_table);
    while (rows.next()) {
        const std::string_view text = rows.text(1);
        add(text, hashOf(text), rows.integer(0));
    }
    return rows.result();
}

std::int64_t Interner::id(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text == m_last.text)
        return m_last.id;
    const std::uint64_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t at = hash & mask; m_slots[at].entry != 0; at = (at + 1) & mask) {
        if (m_slots[at].tag == tag && m_entries[m_slots[at].entry - 1].text == text) {
            m_last = m_entries[m_slots[at].entry - 1];
            return m_last.id;
        }
    }
    const std::int64_t fresh = add(text, hash, m_next);
    m_last = m_entries.back();
    m_insert.bind(1, fresh).bind(2, text).run();
    return fresh;
}

std::int64_t Interner::add(std::string_view text, std::uint64_t hash, std::int64_t id)
{
    if ((m_entries.size() + 1) * 4 > m_slots.size() * 3)
        grow();
    m_entries.push_back({keep(text), id});
    m_next = std::max(m_next, id + 1);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].entry != 0)
        at = (at + 1) & mask;
    m_slots[at] = {static_cast<std::uint32_t>(hash >> 32), static_cast<std::uint32_t>(m_entries.size())};
    return id;
}

std::string_view Interner::keep(std::string_view text)
{
    if (text.size() > m_chunkLeft) {
        const std::size_t size = std::max(chunkSize, text.size());
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_chunkAt = m_chunks.back().get();
        m_chunkLeft = size;
    }
    std::memcpy(m_chunkAt, text.data(), text.size());
    const std::string_view kept(m_chunkAt, text.size());
    m_chunkAt += text.size();
    m_chunkLeft -= text.size();
    return kept;
}

void Interner::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const std::size_t mask = slots.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::uint64_t hash = hashOf(m_entries[i].text);
        std::size_t at = hash & mask;
        while (slots[at].entry != 0)
            at = (at + 1) & mask;
        slots[at] = {static_cast<std::uint32_t>(hash >> 32), static_cast<std::uint32_t>(i + 1)};
    }
    m_slots = std::move(slots);
}
