// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

/** A compound file (OLE2), the container of .xls and of encrypted .xlsx. Chains are followed with a count,
 * never for ever. */
class CompoundFile {
public:
    struct Stream {
        QString name;
        std::uint32_t start = 0;
        std::int64_t size = 0;
    };

    /** Reads the allocation table and the directory. Throws ReadError. */
    explicit CompoundFile(std::shared_ptr<ByteSource> source);
    const QList<Stream> &streams() const { return m_streams; }
    /** The stream of that name, regardless of case; null if there is none. */
    const Stream *find(QStringView name) const;
    /** The bytes of a stream, as many as there are up to its size. Throws ReadError past the limit. */
    QByteArray read(const Stream &stream, std::int64_t limit);

private:
    QByteArray chain(std::uint32_t start, std::int64_t size, std::int64_t limit);
    QByteArray smallChain(std::uint32_t start, std::int64_t size);
    void readTable(const QByteArray &header);
    void readDirectory(std::uint32_t start);

    std::shared_ptr<ByteSource> m_source;
    std::int64_t m_sector = 512;
    std::int64_t m_smallSector = 64;
    std::int64_t m_smallLimit = 4096;
    std::vector<std::uint32_t> m_next;      ///< of each sector
    std::vector<std::uint32_t> m_smallNext; ///< of each small sector
    QByteArray m_smallBytes;
    QList<Stream> m_streams;
};
