// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/sqlstatement.h"
#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/**
 * One dictionary of a case held in memory during an import: text to number, new texts written as they come.
 * About 40 bytes an entry beside its text.
 */
class Interner {
public:
    /** A table with the columns id and the one named. Both names are ours, never a file's. */
    Interner(sqlite3 *handle, const char *table, const char *column);

    /** Reads what the case has already; must be called before id(). */
    Result<void> load();
    /** The number of the text, new or not; 0 for an empty text. Failures are kept; see result(). */
    std::int64_t id(std::string_view text);
    Result<void> result() const { return m_insert.result(); }

private:
    struct Entry {
        std::string_view text;
        std::int64_t id;
    };
    struct Slot {
        std::uint32_t tag = 0;   ///< part of the hash, so that most misses need no look at the text
        std::uint32_t entry = 0; ///< index plus one; 0 = free
    };
    std::int64_t add(std::string_view text, std::uint64_t hash, std::int64_t id);
    std::string_view keep(std::string_view text);
    void grow();

    sqlite3 *m_handle;
    std::string m_table, m_column;
    SqlStatement m_insert;
    std::int64_t m_next = 1;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_chunkLeft = 0;
    char *m_chunkAt = nullptr;
    Entry m_last{{}, 0}; ///< columns such as unit and currency repeat themselves
};
