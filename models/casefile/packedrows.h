// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/rawrow.h"
#include "core/result.h"
#include "readers/sheetreader.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/**
 * Some rows, verbatim, one after the other in one piece of memory: the form in which raw rows wait for the
 * parser and are stored. Bytes: for each row its number's distance to the row before, a byte of marks, the
 * number of cells, and for each cell its length doubled, plus one where a byte with its kind follows (text
 * and empty cells need none).
 */
class PackedRows {
public:
    static constexpr int rowsWanted = 400; ///< a block of about this many rows ...
    static constexpr std::size_t bytesWanted =
        1 << 20; ///< ... or bytes compresses well and is read back at once

    void add(const RowView &row);
    bool full() const { return m_rows >= rowsWanted || m_bytes.size() >= bytesWanted; }
    int rows() const { return m_rows; }
    std::int64_t firstRow() const { return m_first; }
    std::int64_t lastRow() const { return m_last; }
    const std::string &bytes() const { return m_bytes; }
    /** Empties, keeping the memory. */
    void clear();

    /** Takes bytes that were stored, which may be damaged: the cursor then stops and says so. */
    static PackedRows fromBytes(std::string bytes, int rows, std::int64_t firstRow);

    /** Walks over the rows; the views point into the packed rows. */
    class Cursor {
    public:
        explicit Cursor(const PackedRows &rows);
        /** The next row, valid until the one after; false at the end or where the bytes make no sense. */
        bool next(RowView &row);
        /** All rows were read and no byte is left. */
        bool whole() const { return !m_damaged && m_left == 0 && m_at == m_end; }

    private:
        bool number(std::uint64_t &value);
        const char *m_at, *m_end;
        int m_left;
        std::int64_t m_number;
        bool m_damaged = false;
        std::vector<CellView> m_cells;
    };

private:
    std::string m_bytes;
    int m_rows = 0;
    std::int64_t m_first = 0, m_last = 0;
};

/** Packed rows as they lie in a case. */
struct RawBlock {
    std::int64_t firstRow = 0, lastRow = 0;
    int rows = 0;
    std::int64_t size = 0;  ///< of the packed bytes
    std::int64_t sum = 0;   ///< XXH3 of the packed bytes
    std::vector<char> data; ///< a zstd frame with its own checksum
};

namespace RawBlocks {
RawBlock compress(const PackedRows &rows);
/** Fails, saying what is wrong with the block, if its bytes are not those that were stored. */
Result<PackedRows> expand(const RawBlock &block, std::span<const char> data);
} // namespace RawBlocks
