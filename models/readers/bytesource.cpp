// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bytesource.h"

#include "readers/readmessage.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

QByteArray ByteSource::bytes(std::int64_t offset, std::size_t n)
{
    QByteArray result(static_cast<qsizetype>(n), Qt::Uninitialized);
    result.truncate(static_cast<qsizetype>(read(offset, result.data(), n)));
    return result;
}

FileSource::FileSource(int descriptor) : m_descriptor(descriptor)
{
    struct stat s = {};
    if (::fstat(descriptor, &s) == 0)
        m_size = s.st_size;
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

std::shared_ptr<FileSource> FileSource::open(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat s = {};
    // Looked at before opening: opening a FIFO would wait for ever, and a device may act.
    if (::stat(native.constData(), &s) != 0)
        refuse(QT_TRANSLATE_NOOP("Readers", "There is no such file, or its folder may not be read."));
    if (!S_ISREG(s.st_mode))
        refuse(
            QT_TRANSLATE_NOOP("Readers", "This is a folder, pipe or device and not a file; choose a file."));
    const int descriptor = ::open(native.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        refuse(QT_TRANSLATE_NOOP("Readers", "The file cannot be opened (%1)."),
               {QString::fromLocal8Bit(std::strerror(errno))});
    auto source = std::make_shared<FileSource>(descriptor);
    if (::fstat(descriptor, &s) != 0 || !S_ISREG(s.st_mode))
        refuse(
            QT_TRANSLATE_NOOP("Readers", "This is a folder, pipe or device and not a file; choose a file."));
    return source;
}

std::size_t FileSource::read(std::int64_t offset, char *to, std::size_t n)
{
    std::size_t done = 0;
    while (done < n) {
        const ssize_t got =
            ::pread(m_descriptor, to + done, n - done, offset + static_cast<std::int64_t>(done));
        if (got > 0) {
            done += static_cast<std::size_t>(got);
        } else if (got == 0) {
            break;
        } else if (errno != EINTR) {
            refuse(QT_TRANSLATE_NOOP("Readers", "The file cannot be read at byte %1 (%2)."),
                   {QString::number(offset + static_cast<std::int64_t>(done)),
                    QString::fromLocal8Bit(std::strerror(errno))});
        }
    }
    return done;
}

std::size_t MemorySource::read(std::int64_t offset, char *to, std::size_t n)
{
    if (offset < 0 || offset >= m_bytes.size())
        return 0;
    n = std::min(n, static_cast<std::size_t>(m_bytes.size() - offset));
    std::memcpy(to, m_bytes.constData() + offset, n);
    return n;
}

std::size_t SourceStream::read(char *to, std::size_t n)
{
    const std::size_t got = m_source->read(m_offset, to, n);
    m_offset += static_cast<std::int64_t>(got);
    return got;
}
