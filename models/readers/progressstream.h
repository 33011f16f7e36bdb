// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "readers/bytesource.h"
#include "readers/rowbuilder.h"

/** Passes bytes on, tells how far the reading is, and ends early when the person cancels. */
class ProgressStream : public ByteStream {
public:
    ProgressStream(std::unique_ptr<ByteStream> stream, std::int64_t total, const RowBuilder &rows,
                   const Progress &progress)
        : m_stream(std::move(stream)), m_total(total), m_rows(rows), m_progress(progress)
    {
    }
    std::size_t read(char *to, std::size_t n) override;
    bool cancelled() const { return m_cancelled; }

private:
    std::unique_ptr<ByteStream> m_stream;
    std::int64_t m_total;
    const RowBuilder &m_rows;
    const Progress &m_progress;
    std::int64_t m_done = 0;
    bool m_cancelled = false;
};
