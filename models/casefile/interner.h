// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/rowinserter.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/**
 * One dictionary of a case held in memory during an import: text to number, new texts written some at a time.
 * About 32 bytes an entry beside its text.
 */
class Interner {
public:
    /** A table with the columns id and the one named. Both names are ours, never a file's. */
    Interner(sqlite3 *handle, const char *table, const char *column);

    /** Reads what the case has already; must be called before id(). */
    Result<void> load();
    /** The number of the text, new or not; 0 for an empty text. Failures are kept; see flush(). */
    std::int64_t id(std::string_view text);
    /**
     * Says that the text will be asked for some rows later. Its place in a large dictionary is then in the
     * processor's cache already; waiting for memory takes longer than all else that id() does.
     */
    void expect(std::string_view text);
    /** The number that the next new text gets. */
    std::int64_t nextNumber() const { return m_next; }
    /** Puts new texts into the table that are not there yet. */
    Result<void> flush() { return m_insert.flush(); }

private:
    /** Begins a text in its chunk; its bytes follow, up to the next multiple of eight. */
    struct Entry {
        std::int64_t id;
        std::uint64_t size;
        std::string_view text() const { return {reinterpret_cast<const char *>(this + 1), size}; }
    };
    struct Slot {
        std::uint32_t tag = 0;   ///< part of the hash, so that most misses need no look at the text
        std::uint32_t place = 0; ///< of the entry; 0 = free
    };
    struct Chunk {
        std::unique_ptr<std::uint64_t[]> words;
        std::size_t used = 0, size = 0;
    };
    void add(std::string_view text, std::uint64_t hash, std::int64_t id);
    void put(std::uint64_t hash, std::uint32_t place);
    const Entry &entry(std::uint32_t place) const;
    std::uint32_t keep(std::string_view text, std::int64_t id);
    void grow();

    sqlite3 *m_handle;
    std::string m_table, m_column;
    RowInserter m_insert;
    std::int64_t m_next = 1;
    std::size_t m_count = 0;
    std::vector<Slot> m_slots;
    std::vector<Chunk> m_chunks;
    std::string_view m_lastText; ///< columns such as unit and currency repeat themselves
    std::int64_t m_lastId = 0;
    std::array<std::uint64_t, 4>
        m_expected{}; ///< hashes whose slots were fetched last, their entries not yet
    std::size_t m_turn = 0;
};
