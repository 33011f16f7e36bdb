// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsonscanner.h"

#include "readers/codepage.h"
#include "readers/readmessage.h"
#include "readers/sheetvalue.h"

namespace {
constexpr std::size_t Piece = 256 * 1024;
constexpr int End = -1;
} // namespace

void JsonScanner::wrong() const
{
    refuse(QT_TRANSLATE_NOOP("Readers", "Line %1 is damaged or no JSON object. Ask for the file again."),
           {QString::number(m_line)});
}

void JsonScanner::guard(const std::string &text) const
{
    if (static_cast<std::int64_t>(text.size()) > m_limits.lineBytes)
        refuse(
            QT_TRANSLATE_NOOP(
                "Readers",
                "Line %1 is longer than %2 MiB, so this is no table; look at the file with a text editor."),
            {QString::number(m_line), QString::number(m_limits.lineBytes >> 20)});
}

int JsonScanner::peek()
{
    if (m_at == m_buffer.size()) {
        m_buffer.resize(Piece);
        m_buffer.resize(m_text.read(m_buffer.data(), Piece));
        m_at = 0;
        if (m_buffer.empty())
            return End;
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

char JsonScanner::take()
{
    if (peek() == End)
        wrong();
    const char c = m_buffer[m_at++];
    m_line += c == '\n' ? 1 : 0;
    return c;
}

int JsonScanner::peekPastBlanks()
{
    int c = peek();
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        take();
        c = peek();
    }
    return c;
}

void JsonScanner::expect(char c)
{
    if (peekPastBlanks() != static_cast<unsigned char>(c))
        wrong();
    take();
}

bool JsonScanner::next(std::vector<Member> &members)
{
    int c = peekPastBlanks();
    while (c == ',' || (c == '[' && !m_inArray) || (c == ']' && m_inArray)) {
        m_inArray = c == '[' || (c == ',' && m_inArray);
        take();
        c = peekPastBlanks();
    }
    if (c == End)
        return false;
    expect('{');
    std::size_t count = 0;
    const auto slot = [&]() -> Member & {
        if (count == members.size())
            members.emplace_back();
        return members[count++];
    };
    if (peekPastBlanks() != '}') {
        do {
            Member &member = slot();
            peekPastBlanks();
            member.name.clear();
            member.value.clear();
            expect('"');
            readString(member.name);
            expect(':');
            readValue(member);
            if (count > static_cast<std::size_t>(m_limits.columns))
                wrong();
        } while (peekPastBlanks() == ',' && take() == ',');
    }
    expect('}');
    members.resize(count);
    return true;
}

std::uint32_t JsonScanner::readHex()
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = take();
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            wrong();
        value = value << 4 | static_cast<std::uint32_t>(digit);
    }
    return value;
}

void JsonScanner::readEscape(std::string &to)
{
    const char c = take();
    switch (c) {
    case 'n':
        to += '\n';
        break;
    case 't':
        to += '\t';
        break;
    case 'r':
        to += '\r';
        break;
    case 'b':
        to += '\b';
        break;
    case 'f':
        to += '\f';
        break;
    case 'u': {
        // UTF-16 units as bytes; a pair is two escapes.
        std::uint32_t unit = readHex();
        std::string units{static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        if (unit >= 0xD800 && unit < 0xDC00 && peek() == '\\') {
            take();
            if (take() != 'u')
                wrong();
            unit = readHex();
            units += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        }
        CodePage::appendUtf16(to, units.data(), units.size() / 2);
        break;
    }
    default:
        to += c;
    }
}

void JsonScanner::readString(std::string &to)
{
    for (char c = take(); c != '"'; c = take()) {
        if (c == '\\')
            readEscape(to);
        else
            to += c;
        guard(to);
    }
}

void JsonScanner::readValue(Member &member)
{
    const int c = peekPastBlanks();
    member.kind = CellKind::Text;
    if (c == '"') {
        take();
        readString(member.value);
    } else if (c == '{' || c == '[') {
        readNested(member.value);
    } else {
        std::string word;
        for (int d = c; d != End && d != ',' && d != '}' && d != ' ' && d != '\n' && d != '\r' && d != '\t';
             d = peek()) {
            word += take();
            guard(word);
        }
        if (word == "null") {
            member.kind = CellKind::Empty;
        } else if (word == "true" || word == "false") {
            member.value = word == "true" ? "TRUE" : "FALSE";
            member.kind = CellKind::Boolean;
        } else if (SheetValue::appendDecimal(member.value, word)) {
            member.kind = CellKind::Number;
        } else {
            wrong();
        }
    }
}

void JsonScanner::readNested(std::string &to)
{
    int depth = 0;
    do {
        peekPastBlanks();
        const char c = take();
        to += c;
        guard(to);
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth > m_limits.xmlDepth)
            wrong();
        if (c != '"')
            continue;
        for (char d = take();; d = take()) {
            to += d;
            if (d == '"')
                break;
            if (d == '\\')
                to += take();
            guard(to);
        }
    } while (depth > 0);
}
