// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/gzipstream.h"

#include "readers/inflateratio.h"
#include "readers/readmessage.h"

#include <algorithm>
#include <new>

GzipStream::GzipStream(std::shared_ptr<ByteSource> source, const ReadLimits &limits)
    : m_source(std::move(source)), m_limits(limits), m_input(256 * 1024)
{
    constexpr int GzipHeader = 16;
    if (inflateInit2(&m_z, GzipHeader + MAX_WBITS) != Z_OK)
        throw std::bad_alloc();
}

GzipStream::~GzipStream()
{
    inflateEnd(&m_z);
}

bool GzipStream::refill()
{
    if (m_z.avail_in > 0)
        return true;
    const std::size_t got = m_source->read(m_place, m_input.data(), m_input.size());
    m_place += static_cast<std::int64_t>(got);
    m_z.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_z.avail_in = static_cast<uInt>(got);
    return got > 0;
}

std::size_t GzipStream::read(char *to, std::size_t n)
{
    if (n == 0)
        return 0;
    m_z.next_out = reinterpret_cast<Bytef *>(to);
    m_z.avail_out = static_cast<uInt>(std::min<std::size_t>(n, 1 << 30));
    const uInt room = m_z.avail_out;
    while (m_z.avail_out == room) {
        if (!refill()) {
            if (m_inMember)
                refuse(QT_TRANSLATE_NOOP("Readers", "The packed file is cut off. Ask for the file again."));
            return 0;
        }
        m_inMember = true;
        const int state = inflate(&m_z, Z_NO_FLUSH);
        if (state == Z_STREAM_END) { // another member may follow
            m_inMember = false;
            inflateReset(&m_z);
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            refuse(QT_TRANSLATE_NOOP("Readers", "The packed file is damaged. Ask for the file again."));
        }
    }
    const std::size_t got = room - m_z.avail_out;
    m_size += static_cast<std::int64_t>(got);
    // Against what was unpacked so far, so that a bomb is told long before its end.
    if (m_size > m_limits.inflatedEntry || isSwollen(m_limits, m_size, packed()))
        refuse(
            QT_TRANSLATE_NOOP("Readers",
                              "The packed file unpacks to more than %1 MiB, %2 times its size; such a "
                              "file is made to harm."),
            {QString::number(m_size >> 20), QString::number(m_size / std::max<std::int64_t>(packed(), 1))});
    return got;
}
