// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/zipstream.h"

#include "readers/inflateratio.h"
#include "readers/readmessage.h"

#include <algorithm>
#include <new>

ZipStream::ZipStream(std::shared_ptr<ZipArchive> archive, const ZipArchive::Entry &entry, std::int64_t place)
    : m_archive(std::move(archive)), m_entry(entry), m_place(place), m_packedLeft(entry.packed),
      m_crc(crc32(0, nullptr, 0)), m_input(256 * 1024)
{
    if (m_entry.method == 8 && inflateInit2(&m_z, -MAX_WBITS) != Z_OK)
        throw std::bad_alloc();
}

ZipStream::~ZipStream()
{
    if (m_entry.method == 8)
        inflateEnd(&m_z);
}

void ZipStream::damaged() const
{
    refuse(QT_TRANSLATE_NOOP("Readers", "The part \"%1\" is damaged or cut off. Ask for the file again."),
           {QString::fromUtf8(m_entry.name)});
}

void ZipStream::refill()
{
    if (m_z.avail_in > 0 || m_packedLeft == 0)
        return;
    const auto want = static_cast<std::size_t>(
        std::min<std::int64_t>(m_packedLeft, static_cast<std::int64_t>(m_input.size())));
    const std::size_t got = m_archive->m_source->read(m_place, m_input.data(), want);
    if (got == 0)
        damaged();
    m_place += static_cast<std::int64_t>(got);
    m_packedLeft -= static_cast<std::int64_t>(got);
    m_z.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_z.avail_in = static_cast<uInt>(got);
}

std::size_t ZipStream::read(char *to, std::size_t n)
{
    if (m_end || n == 0)
        return 0;
    const std::size_t got = m_entry.method == 8 ? inflateSome(to, n) : copySome(to, n);
    check(to, got);
    return got;
}

std::size_t ZipStream::inflateSome(char *to, std::size_t n)
{
    m_z.next_out = reinterpret_cast<Bytef *>(to);
    m_z.avail_out = static_cast<uInt>(std::min<std::size_t>(n, 1 << 30));
    const uInt room = m_z.avail_out;
    while (m_z.avail_out == room) {
        refill();
        const int state = inflate(&m_z, Z_NO_FLUSH);
        if (state == Z_STREAM_END) {
            m_end = true;
            if (m_packedLeft > 0 || m_z.avail_in > 0)
                damaged(); // bytes behind the end: another reading of the same entry
            break;
        }
        if (state != Z_OK && !(state == Z_BUF_ERROR && m_packedLeft > 0))
            damaged();
    }
    return room - m_z.avail_out;
}

std::size_t ZipStream::copySome(char *to, std::size_t n)
{
    refill();
    const std::size_t got = std::min<std::size_t>(n, m_z.avail_in);
    std::copy_n(reinterpret_cast<const char *>(m_z.next_in), got, to);
    m_z.next_in += got;
    m_z.avail_in -= static_cast<uInt>(got);
    m_end = m_z.avail_in == 0 && m_packedLeft == 0;
    return got;
}

void ZipStream::check(const char *bytes, std::size_t n)
{
    const ReadLimits &limits = m_archive->m_limits;
    m_crc = crc32(m_crc, reinterpret_cast<const Bytef *>(bytes), static_cast<uInt>(n));
    m_size += static_cast<std::int64_t>(n);
    m_archive->m_inflated += static_cast<std::int64_t>(n);
    // Against what was unpacked so far, so that a bomb is told long before its end.
    if (m_size > limits.inflatedEntry || m_archive->m_inflated > limits.inflatedTotal ||
        isSwollen(limits, m_size, packed()))
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The part \"%1\" unpacks to more than %2 MiB, %3 times its size; such a "
                                 "file is made to harm."),
               {QString::fromUtf8(m_entry.name), QString::number(m_size >> 20),
                QString::number(m_size / std::max<std::int64_t>(packed(), 1))});
    if (m_size > m_entry.size ||
        (m_end && (m_size != m_entry.size || static_cast<std::uint32_t>(m_crc) != m_entry.crc)))
        damaged();
}
