// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/codepage.h"

#include <QByteArray>

#include <string>
#include <vector>

/**
 * One record of a .xls stream with the records that continue it, read from front to back. A text that runs
 * over into a continuation says there again how wide its characters are; this class minds it.
 */
class BiffRecord {
public:
    /** The record that begins at place; check ok(). Its bytes stay those of the stream. */
    BiffRecord(const QByteArray &stream, qsizetype place);

    bool ok() const { return m_ok; }
    int id() const { return m_id; }
    qsizetype size() const { return m_first; }
    /** Where the record after this one begins, its continuations passed over if they were read as part of it.
     */
    qsizetype next() const { return m_next; }
    /** Takes the continuations into the record. */
    void join();

    qsizetype left() const { return m_parts.empty() ? 0 : m_parts[m_part].end - m_at; }
    /** True when nothing is left in any part. */
    bool atEnd();
    std::uint8_t u8();
    std::uint16_t u16();
    std::uint32_t u32();
    double real();
    void skip(std::int64_t n);
    /** Characters of a BIFF8 text: count, then flags, then (with counts) its runs and reading, which are
     * passed over. */
    void appendText(std::string &to, std::uint32_t characters);
    /** Bytes of a BIFF5 text. */
    void appendBytes(std::string &to, std::uint32_t count, CodePage &codePage);

private:
    struct Part {
        qsizetype begin;
        qsizetype end;
    };
    char take();
    bool enterNextPart();

    const QByteArray &m_stream;
    std::vector<Part> m_parts;
    std::size_t m_part = 0;
    qsizetype m_at = 0;
    qsizetype m_next = 0;
    qsizetype m_first = 0;
    int m_id = 0;
    bool m_ok = false;
};
