// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/plaintext.h"
#include "readers/readmessage.h"

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>

/** Opens a document and reads all of its sheets, as the fuzzers do; refusals are fine, broken promises are
 * not. */
namespace ReadEverything {

/** Checks what a sink may rely on: rows in order, cells that are UTF-8, no cell beyond the limit. */
class Sink : public RowSink {
public:
    explicit Sink(const ReadLimits &limits) : m_limits(limits) {}
    bool row(const RowView &row) override
    {
        require(row.number > m_last);
        require(static_cast<int>(row.cells.size()) <= m_limits.columns);
        m_last = row.number;
        for (const CellView &cell : row.cells) {
            require(static_cast<std::int64_t>(cell.text.size()) <= m_limits.cellBytes);
            require(PlainText::validUtf8(cell.text) == cell.text.size());
            m_bytes += cell.text.size();
        }
        return ++m_rows < 20'000 && m_bytes < (16U << 20);
    }

private:
    static void require(bool promise)
    {
        if (!promise)
            std::abort();
    }
    ReadLimits m_limits;
    std::int64_t m_last = 0;
    std::int64_t m_rows = 0;
    std::size_t m_bytes = 0;
};

inline ReadLimits limits()
{
    ReadLimits small;
    small.cellBytes = 4096;
    small.columns = 300;
    small.filledRepeat = 100;
    small.lineBytes = 1 << 18;
    small.openQuoteBytes = 4096;
    small.ratioGrace = 8 << 20;
    small.inflatedEntry = 32 << 20;
    return small;
}

inline void read(const std::function<std::unique_ptr<DocumentReader>()> &open)
{
    try {
        const std::unique_ptr<DocumentReader> reader = open();
        for (int i = 0; i < std::min<int>(4, static_cast<int>(reader->info().sheets.size())); ++i) {
            Sink sink(limits());
            reader->readRows(i, sink, {});
        }
    } catch (const ReadError &) {
    } catch (const std::bad_alloc &) {
    } catch (const std::length_error &) {
    }
}

} // namespace ReadEverything
