// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

#include <cstdint>

/** Writes small zip containers for tests, sound or spoiled on purpose. */
class ZipBuilder {
public:
    /** What to spoil in the entry that is added next. */
    struct Spoil {
        bool crc = false;
        bool size = false;
        QByteArray localName; ///< another name in the local header
        std::uint16_t flags = 0;
    };

    ZipBuilder &add(const QByteArray &name, const QByteArray &bytes) { return add(name, bytes, Spoil()); }
    ZipBuilder &add(const QByteArray &name, const QByteArray &bytes, const Spoil &spoil)
    {
        const QByteArray packed = deflated(bytes);
        const auto crc = static_cast<std::uint32_t>(crc32(crc32(0, nullptr, 0),
                                                          reinterpret_cast<const Bytef *>(bytes.constData()),
                                                          static_cast<uInt>(bytes.size())));
        const QByteArray localName = spoil.localName.isEmpty() ? name : spoil.localName;
        const qsizetype place = m_body.size();
        const QByteArray common = number(spoil.flags, 2) + number(8, 2) + number(0, 4) +
                                  number(spoil.crc ? crc + 1 : crc, 4) +
                                  number(static_cast<std::uint64_t>(packed.size()), 4) +
                                  number(static_cast<std::uint64_t>(bytes.size()) + (spoil.size ? 5 : 0), 4);
        m_body += "PK\x03\x04" + number(20, 2) + common +
                  number(static_cast<std::uint64_t>(localName.size()), 2) + number(0, 2) + localName + packed;
        m_directory += "PK\x01\x02" + number(20, 2) + number(20, 2) + common +
                       number(static_cast<std::uint64_t>(name.size()), 2) + QByteArray(12, '\0') +
                       number(static_cast<std::uint64_t>(place), 4) + name;
        ++m_entries;
        return *this;
    }
    QByteArray bytes(const QByteArray &comment = {}) const
    {
        return m_body + m_directory + "PK\x05\x06" + number(0, 4) + number(m_entries, 2) +
               number(m_entries, 2) + number(static_cast<std::uint64_t>(m_directory.size()), 4) +
               number(static_cast<std::uint64_t>(m_body.size()), 4) +
               number(static_cast<std::uint64_t>(comment.size()), 2) + comment;
    }

private:
    static QByteArray number(std::uint64_t value, int bytes)
    {
        QByteArray result;
        for (int i = 0; i < bytes; ++i)
            result += static_cast<char>(value >> (8 * i) & 0xFF);
        return result;
    }
    static QByteArray deflated(const QByteArray &bytes)
    {
        // qCompress writes four bytes of length, a zlib header of two, the data, and a check sum of four.
        const QByteArray z = qCompress(bytes, 6);
        return bytes.isEmpty() ? QByteArray("\x03\0", 2) : z.mid(6, z.size() - 10);
    }

    QByteArray m_body;
    QByteArray m_directory;
    std::uint64_t m_entries = 0;
};
