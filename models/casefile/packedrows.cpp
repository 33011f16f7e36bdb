// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/packedrows.h"

#include <QCoreApplication>

#define XXH_INLINE_ALL
#include <xxhash.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace {

constexpr char hiddenMark = 1;
constexpr std::size_t longestNumber = 10;          // bytes
constexpr std::int64_t largestBlock = 256LL << 20; // one row may be large; more than this no case can hold

struct RawBlockText {
    Q_DECLARE_TR_FUNCTIONS(RawBlocks)
};

/** Text is what a cell with bytes is unless it says otherwise, and empty one without. */
bool kindIsPlain(const CellView &cell)
{
    return cell.kind == (cell.text.empty() ? CellKind::Empty : CellKind::Text);
}

/** Seven bits a byte, the lowest first; gives where the next byte goes. */
char *putNumber(char *to, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        *to++ = static_cast<char>(value | 0x80);
    *to++ = static_cast<char>(value);
    return to;
}

} // namespace

void PackedRows::add(const RowView &row)
{
    if (m_rows++ == 0)
        m_first = m_last = row.number;
    // Written through a pointer, with room for the longest that it can be: a million rows have many cells.
    const std::size_t used = m_bytes.size();
    std::size_t most = 2 * longestNumber + 1;
    for (const CellView &cell : row.cells)
        most += longestNumber + 1 + cell.text.size();
    m_bytes.resize(used + most);
    char *to = m_bytes.data() + used;
    to = putNumber(to, static_cast<std::uint64_t>(row.number - m_last));
    m_last = row.number;
    *to++ = row.hidden ? hiddenMark : 0;
    to = putNumber(to, row.cells.size());
    for (const CellView &cell : row.cells) {
        const bool plain = kindIsPlain(cell);
        to = putNumber(to, cell.text.size() * 2 + (plain ? 0 : 1));
        if (!plain)
            *to++ = static_cast<char>(cell.kind);
        to = std::copy(cell.text.begin(), cell.text.end(), to);
    }
    m_bytes.resize(static_cast<std::size_t>(to - m_bytes.data()));
}

void PackedRows::clear()
{
    m_bytes.clear();
    m_rows = 0;
    m_first = m_last = 0;
}

PackedRows PackedRows::fromBytes(std::string bytes, int rows, std::int64_t firstRow)
{
    PackedRows packed;
    packed.m_bytes = std::move(bytes);
    packed.m_rows = rows;
    packed.m_first = packed.m_last = firstRow;
    return packed;
}

PackedRows::Cursor::Cursor(const PackedRows &rows)
    : m_at(rows.m_bytes.data()), m_end(m_at + rows.m_bytes.size()), m_left(rows.m_rows),
      m_number(rows.m_first)
{
}

bool PackedRows::Cursor::number(std::uint64_t &value)
{
    value = 0;
    for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
        const auto byte = static_cast<std::uint8_t>(*m_at++);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    m_damaged = true;
    return false;
}

bool PackedRows::Cursor::next(RowView &row)
{
    std::uint64_t distance = 0, count = 0;
    if (m_left == 0 || m_damaged || !number(distance) || m_at == m_end)
        return false;
    m_number += static_cast<std::int64_t>(distance);
    const auto marks = static_cast<std::uint8_t>(*m_at++);
    if (!number(count) || count > static_cast<std::uint64_t>(m_end - m_at)) {
        m_damaged = true;
        return false;
    }
    m_cells.resize(count);
    for (CellView &cell : m_cells) {
        std::uint64_t length = 0;
        if (!number(length))
            return false;
        const bool plain = length % 2 == 0;
        length /= 2;
        if (length + (plain ? 0 : 1) > static_cast<std::uint64_t>(m_end - m_at)) {
            m_damaged = true;
            return false;
        }
        cell.kind = plain ? (length ? CellKind::Text : CellKind::Empty) : static_cast<CellKind>(*m_at++);
        cell.text = std::string_view(m_at, length);
        m_at += length;
    }
    row = {m_number, m_cells, (marks & hiddenMark) != 0};
    --m_left;
    return true;
}

RawBlock RawBlocks::compress(const PackedRows &rows)
{
    struct Free {
        void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    };
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 1);
    // Rows repeat themselves at short distance: small tables that stay in the processor's cache, and matches
    // of seven bytes at least, save a third of the time for a hundredth of the size.
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_hashLog, 12);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_minMatch, 7);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const std::string &bytes = rows.bytes();
    RawBlock block{rows.firstRow(),
                   rows.lastRow(),
                   rows.rows(),
                   static_cast<std::int64_t>(bytes.size()),
                   static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size())),
                   {}};
    thread_local std::vector<char> buffer; // kept, because making one of the largest size takes its time
    buffer.resize(std::max(buffer.size(), ZSTD_compressBound(bytes.size())));
    const std::size_t size =
        ZSTD_compress2(context.get(), buffer.data(), buffer.size(), bytes.data(), bytes.size());
    Q_ASSERT(!ZSTD_isError(size)); // the bound leaves no other error than memory
    block.data.assign(buffer.data(), buffer.data() + size);
    return block;
}

Result<PackedRows> RawBlocks::expand(const RawBlock &block, std::span<const char> data)
{
    const auto damaged = [&block] {
        return Failure{RawBlockText::tr("The stored cells of rows %1 to %2 are damaged.")
                           .arg(QString::number(block.firstRow), QString::number(block.lastRow))};
    };
    if (block.size < 0 || block.size > largestBlock ||
        ZSTD_getFrameContentSize(data.data(), data.size()) != static_cast<unsigned long long>(block.size))
        return damaged();
    std::string bytes(static_cast<std::size_t>(block.size), '\0');
    const std::size_t size = ZSTD_decompress(bytes.data(), bytes.size(), data.data(), data.size());
    if (ZSTD_isError(size) || size != bytes.size() ||
        static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size())) != block.sum)
        return damaged();
    return PackedRows::fromBytes(std::move(bytes), block.rows, block.firstRow);
}
