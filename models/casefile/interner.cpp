// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/interner.h"

#include "casefile/sqlstatement.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace {

// A place is the number of a chunk and that of a word of eight bytes in it: 32 gigabytes of texts at most.
constexpr int wordBits = 15;
constexpr std::size_t chunkWords = std::size_t{1} << wordBits;
constexpr std::size_t firstSlots = 1024;

std::uint64_t hashOf(std::string_view text)
{
    return XXH3_64bits(text.data(), text.size());
}

} // namespace

Interner::Interner(sqlite3 *handle, const char *table, const char *column)
    : m_handle(handle), m_table(table), m_column(column),
      m_insert(handle, m_table, std::array<std::string_view, 2>{"id", m_column}), m_slots(firstSlots)
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
    if (text == m_lastText)
        return m_lastId;
    const std::uint64_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t at = hash & mask; m_slots[at].place != 0; at = (at + 1) & mask) {
        if (m_slots[at].tag != tag)
            continue;
        const Entry &known = entry(m_slots[at].place);
        if (known.text() == text) {
            m_lastText = known.text();
            m_lastId = known.id;
            return m_lastId;
        }
    }
    const std::int64_t fresh = m_next;
    add(text, hash, fresh);
    m_insert.set(0, fresh);
    m_insert.set(1, text);
    (void)m_insert.add(); // a failure is kept
    return fresh;
}

void Interner::expect(std::string_view text)
{
    if (text.empty())
        return;
    const std::size_t mask = m_slots.size() - 1;
    const std::uint64_t hash = hashOf(text);
    __builtin_prefetch(&m_slots[hash & mask]);
    std::uint64_t &before = m_expected[m_turn++ % m_expected.size()];
    if (const std::uint32_t place = m_slots[before & mask].place)
        __builtin_prefetch(&entry(place));
    before = hash;
}

const Interner::Entry &Interner::entry(std::uint32_t place) const
{
    const std::uint64_t *const word = &m_chunks[place >> wordBits].words[place & (chunkWords - 1)];
    return *std::launder(reinterpret_cast<const Entry *>(word));
}

void Interner::add(std::string_view text, std::uint64_t hash, std::int64_t id)
{
    if ((m_count + 1) * 4 > m_slots.size() * 3)
        grow();
    const std::uint32_t place = keep(text, id);
    put(hash, place);
    ++m_count;
    m_next = std::max(m_next, id + 1);
    m_lastText = entry(place).text();
    m_lastId = id;
}

void Interner::put(std::uint64_t hash, std::uint32_t place)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].place != 0)
        at = (at + 1) & mask;
    m_slots[at] = {static_cast<std::uint32_t>(hash >> 32), place};
}

std::uint32_t Interner::keep(std::string_view text, std::int64_t id)
{
    const std::size_t words = (sizeof(Entry) + text.size() + 7) / 8;
    if (m_chunks.empty() || m_chunks.back().used + words > m_chunks.back().size) {
        Chunk &chunk = m_chunks.emplace_back();
        chunk.size = std::max(chunkWords, words + 1);
        chunk.words = std::make_unique_for_overwrite<std::uint64_t[]>(chunk.size);
        chunk.used = m_chunks.size() == 1 ? 1 : 0; // no entry has the place 0
    }
    Chunk &chunk = m_chunks.back();
    const auto place = static_cast<std::uint32_t>((m_chunks.size() - 1) << wordBits | chunk.used);
    Entry *const made = new (&chunk.words[chunk.used]) Entry{id, text.size()};
    std::memcpy(made + 1, text.data(), text.size());
    chunk.used += words;
    return place;
}

void Interner::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (std::size_t c = 0; c < m_chunks.size(); ++c) {
        for (std::size_t word = c == 0 ? 1 : 0; word < m_chunks[c].used;) {
            const auto place = static_cast<std::uint32_t>(c << wordBits | word);
            const std::string_view text = entry(place).text();
            put(hashOf(text), place);
            word += (sizeof(Entry) + text.size() + 7) / 8;
        }
    }
}
