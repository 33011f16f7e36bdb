// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/ziparchive.h"

#include <zlib.h>

#include <vector>

/** One entry of a zip container, unpacked on the way; ends with a ReadError if size, check sum or ratio are
 * wrong. */
class ZipStream : public ByteStream {
public:
    ZipStream(std::shared_ptr<ZipArchive> archive, const ZipArchive::Entry &entry, std::int64_t place);
    ~ZipStream() override;
    ZipStream(const ZipStream &) = delete;
    ZipStream &operator=(const ZipStream &) = delete;
    std::size_t read(char *to, std::size_t n) override;
    std::int64_t inflated() const { return m_size; }
    /** Of the entry, what is unpacked so far. */
    std::int64_t packed() const
    {
        return m_entry.packed - m_packedLeft - static_cast<std::int64_t>(m_z.avail_in);
    }

private:
    std::size_t inflateSome(char *to, std::size_t n);
    std::size_t copySome(char *to, std::size_t n);
    void refill();
    void check(const char *bytes, std::size_t n);
    [[noreturn]] void damaged() const;

    std::shared_ptr<ZipArchive> m_archive;
    ZipArchive::Entry m_entry;
    std::int64_t m_place;
    std::int64_t m_packedLeft;
    std::int64_t m_size = 0;
    uLong m_crc;
    z_stream m_z = {};
    std::vector<char> m_input;
    bool m_end = false;
};
