// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/progressstream.h"

#include "readers/readmessage.h"

std::size_t ProgressStream::read(char *to, std::size_t n)
{
    m_progress.report({m_done, m_total, m_rows.rowNumber()});
    m_cancelled = m_progress.cancelled();
    if (m_cancelled)
        throw ReadError{{}, Failure::Kind::Cancelled};
    const std::size_t got = m_stream->read(to, n);
    m_done += static_cast<std::int64_t>(got);
    return got;
}
