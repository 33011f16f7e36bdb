// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <cstdint>
#include <memory>
#include <vector>

/**
 * A zip container, read with mistrust: what could be understood in two ways is refused, because nobody could
 * say which rows are the file's. Sizes are counted while unpacking and compared with the directory; so are
 * check sums.
 */
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    struct Entry {
        QByteArray name; ///< as in the directory, with forward slashes and no slash in front
        QByteArray rawName;
        std::uint16_t flags = 0;
        std::uint16_t method = 0;
        std::uint32_t crc = 0;
        std::int64_t packed = 0;
        std::int64_t size = 0;
        std::int64_t header = 0; ///< place of the local header
        bool special = false;    ///< a symbolic link or device
        bool isFolder() const { return name.endsWith('/'); }
    };

    /** Reads the directory. Throws ReadError if it is damaged or ambiguous. */
    ZipArchive(std::shared_ptr<ByteSource> source, const ReadLimits &limits);

    const QList<Entry> &entries() const { return m_entries; }
    /** The entry of that name, regardless of case; null if there is none. Throws ReadError if there are
     * several. */
    const Entry *find(const QByteArray &name) const;
    /** Unpacks an entry, checked as it goes. Throws ReadError if it is encrypted, overlapping, damaged or a
     * bomb. */
    std::unique_ptr<ByteStream> open(const Entry &entry);
    /** Throws ReadError if the entry begins as a bomb does. */
    void probe(const Entry &entry);
    /** All of an entry, at most limit bytes, else a ReadError. */
    QByteArray unpack(const Entry &entry, std::int64_t limit);

private:
    friend class ZipStream;
    struct End {
        std::int64_t place = 0;
        std::int64_t directory = 0;
        std::int64_t directorySize = 0;
        std::int64_t entries = 0;
    };
    std::int64_t sizeWithoutPadding();
    End findEnd();
    void zip64End(End &end);
    void readDirectory(const End &end);
    std::int64_t dataPlace(const Entry &entry);

    std::shared_ptr<ByteSource> m_source;
    ReadLimits m_limits;
    QList<Entry> m_entries;
    QHash<QByteArray, QList<qsizetype>> m_byName;
    std::vector<std::int64_t> m_headers; ///< places of all local headers and of the directory, in order
    std::int64_t m_inflated = 0;         ///< bytes unpacked so far, over all entries
};
