// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/readlimits.h"

#include <zlib.h>

#include <memory>
#include <vector>

/** A .gz file, unpacked on the way, with the same bounds as a part of a container. */
class GzipStream : public ByteStream {
public:
    GzipStream(std::shared_ptr<ByteSource> source, const ReadLimits &limits);
    ~GzipStream() override;
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;
    std::size_t read(char *to, std::size_t n) override;
    std::int64_t inflated() const { return m_size; }
    /** Of the file, what is unpacked so far. */
    std::int64_t packed() const { return m_place - static_cast<std::int64_t>(m_z.avail_in); }

private:
    bool refill();

    std::shared_ptr<ByteSource> m_source;
    ReadLimits m_limits;
    std::int64_t m_place = 0;
    std::int64_t m_size = 0;
    z_stream m_z = {};
    std::vector<char> m_input;
    bool m_inMember = false;
};
