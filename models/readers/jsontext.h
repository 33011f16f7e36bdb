// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readlimits.h"
#include "readers/sheetreader.h"
#include "readers/textencoding.h"

#include <string>

/** A named value of a JSON record. */
struct JsonMember {
    std::string name;
    std::string value;
    CellKind kind;
};

/** The marks, texts and plain values of a JSON document, one after the other; knows the line for messages. */
class JsonText {
public:
    /** Both must outlive this. */
    JsonText(Utf8Stream &text, const ReadLimits &limits) : m_text(text), m_limits(limits) {}

protected:
    static constexpr int End = -1;

    /** The next byte, or End. */
    int peek();
    int peekPastBlanks();
    char take();
    /** Takes this mark after blanks; throws ReadError where another stands. */
    void expect(char c);
    /** True if a comma was there, and is taken. */
    bool takeComma();
    /** Appends a text whose first quote is taken already. */
    void readString(std::string &to);
    /** A text, a number, true, false, null, or a word for what is no number. */
    void readScalar(JsonMember &member);
    [[noreturn]] void wrong() const;
    /** Throws ReadError for a text that is longer than any line of a table. */
    void guard(const std::string &text) const { guardSize(text.size()); }
    void guardSize(std::size_t bytes) const;
    const ReadLimits &limits() const { return m_limits; }

private:
    void readEscape(std::string &to);
    std::uint32_t readHex();

    Utf8Stream &m_text;
    const ReadLimits &m_limits;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};
