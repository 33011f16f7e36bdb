// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readlimits.h"
#include "readers/sheetreader.h"
#include "readers/textencoding.h"

#include <string>
#include <vector>

/**
 * Takes JSON objects apart that follow each other, on lines, with commas, or in one array. Numbers stay as
 * they are written; what is nested inside an object stays JSON text.
 */
class JsonScanner {
public:
    struct Member {
        std::string name;
        std::string value;
        CellKind kind;
    };

    JsonScanner(Utf8Stream &text, const ReadLimits &limits) : m_text(text), m_limits(limits) {}
    /** The next object's members; false at the end. Throws ReadError with the line of what is no JSON. */
    bool next(std::vector<Member> &members);

private:
    int peek();
    int peekPastBlanks();
    char take();
    void expect(char c);
    void readString(std::string &to);
    void readEscape(std::string &to);
    std::uint32_t readHex();
    void readValue(Member &member);
    void readNested(std::string &to);
    [[noreturn]] void wrong() const;
    void guard(const std::string &text) const;

    Utf8Stream &m_text;
    const ReadLimits &m_limits;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    bool m_inArray = false;
};
