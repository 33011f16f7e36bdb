// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>

/** Bytes that can be read from any place: a file, an unpacked member of an archive. */
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::int64_t size() const = 0;
    /** Copies up to n bytes from offset; fewer only at the end. Throws ReadError where the medium fails. */
    virtual std::size_t read(std::int64_t offset, char *to, std::size_t n) = 0;
    /** Up to n bytes from offset, as a value; for headers. */
    QByteArray bytes(std::int64_t offset, std::size_t n);
};

/** Bytes that come one after the other. */
class ByteStream {
public:
    virtual ~ByteStream() = default;
    /** Copies up to n bytes; 0 only at the end. Throws ReadError where the medium or the packing is damaged.
     */
    virtual std::size_t read(char *to, std::size_t n) = 0;
};

/** A regular file by its descriptor, which it closes. */
class FileSource : public ByteSource {
public:
    explicit FileSource(int descriptor);
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;
    /** Opens for reading. Throws ReadError for what is missing, forbidden, or no regular file (a pipe, a
     * device). */
    static std::shared_ptr<FileSource> open(const QString &path);
    std::int64_t size() const override { return m_size; }
    std::size_t read(std::int64_t offset, char *to, std::size_t n) override;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    std::int64_t m_size = 0;
};

/** Bytes in memory. */
class MemorySource : public ByteSource {
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    std::int64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::int64_t offset, char *to, std::size_t n) override;

private:
    QByteArray m_bytes;
};

/** A source from its beginning to its end. */
class SourceStream : public ByteStream {
public:
    explicit SourceStream(std::shared_ptr<ByteSource> source, std::int64_t offset = 0)
        : m_source(std::move(source)), m_offset(offset)
    {
    }
    std::size_t read(char *to, std::size_t n) override;

private:
    std::shared_ptr<ByteSource> m_source;
    std::int64_t m_offset;
};
