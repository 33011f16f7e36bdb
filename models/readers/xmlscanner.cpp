// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xmlscanner.h"

#include "readers/plaintext.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace {

constexpr std::size_t Piece = 256 * 1024;
constexpr std::size_t LongestEntity = 12; ///< "&#x10FFFF;" and a little

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameEnd(char c)
{
    return isBlank(c) || c == '/' || c == '>' || c == '=';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isCharacter(std::uint32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace

XmlScanner::XmlScanner(ByteStream &stream, XmlEvents &events, std::int64_t longestToken)
    : m_stream(stream), m_events(events), m_longest(longestToken), m_buffer(2 * Piece)
{
}

bool XmlScanner::takes(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    if (!head.starts_with('<') || head.substr(0, 64).find('\0') != std::string_view::npos)
        return false;
    if (!head.starts_with("<?xml"))
        return true;
    const std::string_view declaration = head.substr(0, head.find("?>"));
    const std::size_t at = declaration.find("encoding");
    if (at == std::string_view::npos)
        return true;
    std::string lower;
    for (const char c : declaration.substr(at))
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return lower.find("utf-8") != std::string::npos || lower.find("us-ascii") != std::string::npos;
}

void XmlScanner::malformed(const char *reason) const
{
    const char *begin = m_buffer.data();
    const char *here = begin + std::min(m_at, m_end);
    std::int64_t line = m_lines;
    const char *lineBegin = begin;
    for (const char *p = begin; p < here; ++p) {
        if (*p == '\n') {
            ++line;
            lineBegin = p + 1;
        }
    }
    throw Malformed{line, here - lineBegin + (line == m_lines ? m_column : 0), reason};
}

void XmlScanner::countLines()
{
    const std::string_view gone(m_buffer.data(), m_at);
    m_lines += std::count(gone.begin(), gone.end(), '\n');
    const auto last = gone.rfind('\n');
    m_column = last == std::string_view::npos ? m_column + static_cast<std::int64_t>(m_at)
                                              : static_cast<std::int64_t>(m_at - last - 1);
}

bool XmlScanner::refill()
{
    if (m_ended)
        return false;
    countLines();
    std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_filled - m_at);
    m_filled -= m_at;
    m_end -= m_at;
    m_at = 0;
    if (static_cast<std::int64_t>(m_filled) > m_longest)
        throw TooLong();
    if (m_buffer.size() - m_filled < Piece)
        m_buffer.resize(2 * m_buffer.size());
    const std::size_t got = m_stream.read(m_buffer.data() + m_filled, Piece);
    m_filled += got;
    m_ended = got == 0;
    m_end += PlainText::validUtf8({m_buffer.data() + m_end, m_filled - m_end});
    constexpr std::size_t LongestCharacter = 4; // one may still be cut in two
    if (m_end < m_filled && (m_ended || m_filled - m_end >= LongestCharacter)) {
        m_at = m_end;
        malformed("not valid UTF-8");
    }
    return got > 0;
}

bool XmlScanner::need(std::size_t n)
{
    while (m_end - m_at < n) {
        if (!refill())
            return false;
    }
    return true;
}

std::size_t XmlScanner::find(std::string_view what, std::size_t from)
{
    for (;;) {
        const std::string_view all(m_buffer.data() + m_at, m_end - m_at);
        const std::size_t place = all.find(what, from);
        if (place != std::string_view::npos)
            return place;
        from = std::max(from, all.size() - std::min(all.size(), what.size() - 1));
        if (!refill())
            malformed("unclosed token");
    }
}

void XmlScanner::scan()
{
    if (need(3) && std::memcmp(m_buffer.data(), "\xEF\xBB\xBF", 3) == 0)
        m_at = 3;
    while (!m_events.enough()) {
        if (m_at == m_end && !refill()) {
            if (!m_open.empty())
                malformed("unclosed element");
            if (!m_rootSeen)
                malformed("no element found");
            return;
        }
        if (m_buffer[m_at] == '<')
            scanMarkup();
        else
            scanText();
    }
}

void XmlScanner::scanText()
{
    char *begin = m_buffer.data() + m_at;
    auto *stop = static_cast<char *>(std::memchr(begin, '<', m_end - m_at));
    if (stop == nullptr) {
        // A character, an entity or a line end may lie across the edge of the buffer.
        stop = m_buffer.data() + m_end;
        for (char *p = stop; p > begin && stop - p < static_cast<std::ptrdiff_t>(LongestEntity); --p) {
            if (p[-1] == '&' || (p == stop && p[-1] == '\r')) {
                stop = p - 1;
                break;
            }
        }
        if (m_ended)
            stop = m_buffer.data() + m_end;
        if (stop == begin) {
            if (refill())
                return;
            stop = m_buffer.data() + m_end;
            begin = m_buffer.data() + m_at;
        }
    }
    emitText(begin, stop);
    m_at = static_cast<std::size_t>(stop - m_buffer.data());
}

void XmlScanner::emitText(char *begin, char *end)
{
    if (m_open.empty()) {
        if (!std::all_of(begin, end, isBlank))
            malformed("text outside of the document element");
        return;
    }
    char *resolved = resolve(begin, end, false);
    if (resolved > begin)
        m_events.characters({begin, static_cast<std::size_t>(resolved - begin)});
}

// Undoes entities and line ends in place; the end of what remains.
char *XmlScanner::resolve(char *begin, char *end, bool attribute)
{
    char *from = begin;
    while (from < end && *from != '&' && static_cast<unsigned char>(*from) >= 0x20)
        ++from;
    char *to = from;
    while (from < end) {
        const char c = *from;
        if (c == '&') {
            to = resolveEntity(from, end, to);
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            *to++ = c;
            ++from;
        } else if (!isBlank(c)) {
            malformed("invalid character");
        } else {
            const bool pair = c == '\r' && from + 1 < end && from[1] == '\n';
            *to++ = attribute ? ' ' : c == '\r' ? '\n' : c;
            from += pair ? 2 : 1;
        }
    }
    return to;
}

char *XmlScanner::resolveEntity(char *&from, char *end, char *to)
{
    char *close = std::find(from, std::min(end, from + LongestEntity), ';');
    if (close == end || *close != ';')
        malformed("unknown entity");
    const std::string_view name(from + 1, static_cast<std::size_t>(close - from - 1));
    from = close + 1;
    std::uint32_t character = 0;
    if (name.starts_with('#')) {
        const bool hex = name.starts_with("#x");
        const char *first = name.data() + (hex ? 2 : 1);
        const char *last = name.data() + name.size();
        if (std::from_chars(first, last, character, hex ? 16 : 10).ptr != last || first == last ||
            !isCharacter(character))
            malformed("invalid character number");
    } else {
        character = name == "lt"     ? '<'
                    : name == "gt"   ? '>'
                    : name == "amp"  ? '&'
                    : name == "quot" ? '"'
                    : name == "apos" ? '\''
                                     : 0;
        if (character == 0)
            malformed("undefined entity");
    }
    return PlainText::putCharacter(to, character);
}

void XmlScanner::scanMarkup()
{
    if (!need(2))
        malformed("unclosed token");
    const char kind = m_buffer[m_at + 1];
    if (kind == '/') {
        scanEndTag();
    } else if (kind == '?') {
        m_at += find("?>", 2) + 2;
    } else if (kind != '!') {
        scanStartTag();
    } else if (need(4) && std::memcmp(m_buffer.data() + m_at, "<!--", 4) == 0) {
        m_at += find("-->", 4) + 3;
    } else if (need(9) && std::memcmp(m_buffer.data() + m_at, "<![CDATA[", 9) == 0) {
        scanCharacterData();
    } else if (need(9) && std::memcmp(m_buffer.data() + m_at, "<!DOCTYPE", 9) == 0) {
        m_events.documentType();
    } else {
        malformed("not well-formed");
    }
}

void XmlScanner::scanCharacterData()
{
    const std::size_t size = find("]]>", 9);
    if (m_open.empty())
        malformed("text outside of the document element");
    char *begin = m_buffer.data() + m_at + 9;
    char *end = m_buffer.data() + m_at + size;
    char *to = begin;
    for (char *p = begin; p < end; ++p) {
        if (*p == '\r' && p + 1 < end && p[1] == '\n')
            continue;
        if (static_cast<unsigned char>(*p) < 0x20 && !isBlank(*p))
            malformed("invalid character");
        *to++ = *p == '\r' ? '\n' : *p;
    }
    if (to > begin)
        m_events.characters({begin, static_cast<std::size_t>(to - begin)});
    m_at += size + 3;
}

void XmlScanner::scanEndTag()
{
    const std::size_t size = find(">", 2);
    std::string_view name(m_buffer.data() + m_at + 2, size - 2);
    name = name.substr(0, name.find_last_not_of(" \t\r\n") + 1);
    pop(name);
    m_at += size + 1;
}

// The place of a start tag's ">", quotes minded, counted from "<".
std::size_t XmlScanner::tagEnd()
{
    std::size_t i = 1;
    char quote = '\0';
    for (;;) {
        const std::size_t size = m_end - m_at;
        const char *tag = m_buffer.data() + m_at;
        for (; i < size; ++i) {
            const char c = tag[i];
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '>') {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                malformed("not well-formed");
            }
        }
        if (!refill())
            malformed("unclosed token");
    }
}

void XmlScanner::scanStartTag()
{
    const std::size_t size = tagEnd();
    char *begin = m_buffer.data() + m_at + 1;
    char *end = m_buffer.data() + m_at + size;
    const bool empty = end > begin && end[-1] == '/';
    if (empty)
        --end;
    char *nameEnd = begin;
    while (nameEnd < end && !isNameEnd(*nameEnd))
        ++nameEnd;
    const std::string_view name(begin, static_cast<std::size_t>(nameEnd - begin));
    if (name.empty() || !isNameStart(name.front()))
        malformed("not well-formed");
    if (m_open.empty() && m_rootSeen)
        malformed("a second document element");
    m_rootSeen = true;
    parseAttributes(nameEnd, end);
    push(name);
    m_events.started(name, m_pairs.data());
    if (empty)
        pop(name);
    m_at += size + 1;
}

void XmlScanner::parseAttributes(char *p, char *end)
{
    m_pairs.clear();
    while (p < end) {
        if (!isBlank(*p))
            malformed("not well-formed");
        while (p < end && isBlank(*p))
            ++p;
        if (p < end)
            p = parseAttribute(p, end);
    }
    m_pairs.push_back(nullptr);
}

// Ends name and value with NUL where "=" and the closing quote stood.
char *XmlScanner::parseAttribute(char *p, char *end)
{
    char *name = p;
    while (p < end && !isNameEnd(*p))
        ++p;
    char *nameEnd = p;
    while (p < end && isBlank(*p))
        ++p;
    if (p == end || *p != '=' || nameEnd == name || !isNameStart(*name))
        malformed("not well-formed");
    ++p;
    while (p < end && isBlank(*p))
        ++p;
    if (p == end || (*p != '"' && *p != '\''))
        malformed("an attribute without quotes");
    char *value = p + 1;
    auto *close = static_cast<char *>(std::memchr(value, *p, static_cast<std::size_t>(end - value)));
    if (close == nullptr || std::find(value, close, '<') != close)
        malformed("not well-formed");
    *nameEnd = '\0';
    *resolve(value, close, true) = '\0';
    m_pairs.push_back(name);
    m_pairs.push_back(value);
    return close + 1;
}

void XmlScanner::push(std::string_view name)
{
    m_open.push_back(m_names.size());
    m_names += name;
}

void XmlScanner::pop(std::string_view name)
{
    if (m_open.empty() || std::string_view(m_names).substr(m_open.back()) != name)
        malformed("mismatched tag");
    m_events.ended(name);
    m_names.resize(m_open.back());
    m_open.pop_back();
}
