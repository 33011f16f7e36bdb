// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsontext.h"

#include "readers/codepage.h"
#include "readers/readmessage.h"
#include "readers/sheetvalue.h"

namespace {
constexpr std::size_t Piece = 256 * 1024;
} // namespace

void JsonText::wrong() const
{
    refuse(QT_TRANSLATE_NOOP("Readers", "Line %1 is damaged or no JSON object. Ask for the file again."),
           {QString::number(m_line)});
}

void JsonText::guardSize(std::size_t bytes) const
{
    if (static_cast<std::int64_t>(bytes) > m_limits.lineBytes)
        refuse(
            QT_TRANSLATE_NOOP(
                "Readers",
                "Line %1 is longer than %2 MiB, so this is no table; look at the file with a text editor."),
            {QString::number(m_line), QString::number(m_limits.lineBytes >> 20)});
}

int JsonText::peek()
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

char JsonText::take()
{
    if (peek() == End)
        wrong();
    const char c = m_buffer[m_at++];
    m_line += c == '\n' ? 1 : 0;
    return c;
}

int JsonText::peekPastBlanks()
{
    int c = peek();
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        take();
        c = peek();
    }
    return c;
}

void JsonText::expect(char c)
{
    if (peekPastBlanks() != static_cast<unsigned char>(c))
        wrong();
    take();
}

bool JsonText::takeComma()
{
    if (peekPastBlanks() != ',')
        return false;
    take();
    return true;
}

std::uint32_t JsonText::readHex()
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

void JsonText::readEscape(std::string &to)
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

void JsonText::readString(std::string &to)
{
    for (char c = take(); c != '"'; c = take()) {
        if (c == '\\')
            readEscape(to);
        else
            to += c;
        guard(to);
    }
}

void JsonText::readScalar(JsonMember &member)
{
    const int c = peekPastBlanks();
    member.kind = CellKind::Text;
    if (c == '"') {
        take();
        readString(member.value);
        return;
    }
    std::string word;
    for (int d = c;
         d != End && d != ',' && d != '}' && d != ']' && d != ' ' && d != '\n' && d != '\r' && d != '\t';
         d = peek()) {
        word += take();
        guard(word);
    }
    if (word == "null") {
        member.kind = CellKind::Empty;
    } else if (word == "true" || word == "false") {
        member.value = word == "true" ? "TRUE" : "FALSE";
        member.kind = CellKind::Boolean;
    } else if (word == "NaN" || word == "Infinity" || word == "-Infinity") {
        member.value = word; // no JSON, but Python and others write it where a value is missing
    } else if (SheetValue::appendDecimal(member.value, word)) {
        member.kind = CellKind::Number;
    } else {
        wrong();
    }
}
