// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/issuelog.h"
#include "readers/mixedlines.h"

#include <QString>

#include <memory>
#include <string_view>

/** How the bytes of a text file become characters. */
struct TextEncoding {
    QString name; ///< as shown and as a person may choose it: "UTF-8", "windows-1251", "GB18030" ...
    int mark = 0; ///< bytes of the byte order mark in front
    QString otherLines{}; ///< the encoding of the lines that are not UTF-8, where the others are
    bool utf8() const { return name == u"UTF-8"; }
    bool operator==(const TextEncoding &) const = default;

    /**
     * Guesses from a byte order mark, the pattern of NUL bytes, UTF-8 validity, and then the frequency of
     * letters. The sample should hold bytes beyond ASCII if the file has any; whole says that the sample is
     * all of the file.
     */
    static TextEncoding detect(std::string_view sample, bool whole);
    /** The encoding a person names; nothing (an empty name) if there is none of that name. */
    static TextEncoding named(const QString &name, std::string_view sample);
};

/** A text file's bytes as valid UTF-8 without byte order mark. What cannot be decoded becomes U+FFFD and is
 * counted. */
class Utf8Stream {
public:
    Utf8Stream(std::unique_ptr<ByteStream> bytes, const TextEncoding &encoding);
    ~Utf8Stream();
    Utf8Stream(const Utf8Stream &) = delete;
    Utf8Stream &operator=(const Utf8Stream &) = delete;

    /** Copies up to n bytes, n at least 64; 0 only at the end. May cut a character in two between calls. */
    std::size_t read(char *to, std::size_t n);
    /** Characters that could not be decoded so far. */
    std::int64_t replaced() const { return m_replaced; }
    /** Bytes taken from the file so far, for progress. */
    std::int64_t consumed() const { return m_consumed; }
    /** Says what could not be decoded so far, and which lines are not in the encoding of the others. */
    void tell(IssueLog &issues) const;

private:
    struct Converter;
    std::size_t readUtf8(char *to, std::size_t n);
    std::size_t readConverted(char *to, std::size_t n);
    std::size_t repair(char *to, std::size_t n);
    void refill();

    TextEncoding m_encoding;
    std::unique_ptr<ByteStream> m_bytes;
    MixedLines *m_mixed = nullptr; ///< the bytes, where lines are in two encodings
    std::unique_ptr<Converter> m_converter;
    std::string m_raw; ///< bytes read and not yet handed on
    std::size_t m_at = 0;
    std::int64_t m_replaced = 0;
    std::int64_t m_consumed = 0;
    bool m_end = false;
};
