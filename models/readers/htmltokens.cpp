// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltokens.h"

#include "readers/plaintext.h"
#include "readers/readmessage.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace {

constexpr std::size_t Piece = 64 * 1024;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

void appendCodePoint(std::string &to, std::uint32_t c)
{
    if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        c = 0xFFFD;
    char bytes[4];
    to.append(bytes, PlainText::putCharacter(bytes, c));
}

std::uint32_t named(std::string_view name)
{
    struct Entity {
        std::string_view name;
        std::uint32_t character;
    };
    static constexpr std::array<Entity, 24> Entities = {
        {{"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},
         {"nbsp", 0xA0},     {"copy", 0xA9},    {"reg", 0xAE},     {"trade", 0x2122}, {"deg", 0xB0},
         {"plusmn", 0xB1},   {"middot", 0xB7},  {"laquo", 0xAB},   {"raquo", 0xBB},   {"ndash", 0x2013},
         {"mdash", 0x2014},  {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
         {"hellip", 0x2026}, {"euro", 0x20AC},  {"times", 0xD7},   {"sect", 0xA7}}};
    const auto found =
        std::find_if(Entities.begin(), Entities.end(), [&](const Entity &e) { return e.name == name; });
    return found == Entities.end() ? 0 : found->character;
}

// An entity without meaning stays as it is written.
void appendResolved(std::string &to, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
        if (end == std::string_view::npos || end - i > 12) {
            to += text[i];
            continue;
        }
        const std::string_view name = text.substr(i + 1, end - i - 1);
        std::uint32_t character = 0;
        if (name.starts_with("#x") || name.starts_with("#X"))
            std::from_chars(name.data() + 2, name.data() + name.size(), character, 16);
        else if (name.starts_with('#'))
            std::from_chars(name.data() + 1, name.data() + name.size(), character);
        else
            character = named(name);
        if (character == 0) {
            to += text[i];
            continue;
        }
        appendCodePoint(to, character);
        i = end;
    }
}

} // namespace

std::string_view HtmlTokens::Token::attribute(std::string_view name) const
{
    for (const auto &[key, value] : attributes) {
        if (key == name)
            return value;
    }
    return {};
}

bool HtmlTokens::fill()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    if (static_cast<std::int64_t>(m_buffer.size()) > m_limits.lineBytes)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers",
                   "The web page holds a tag or text of more than %1 MiB; it is damaged or made to harm."),
               {QString::number(m_limits.lineBytes >> 20)});
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + Piece);
    const std::size_t got = m_stream.read(m_buffer.data() + kept, Piece);
    m_buffer.resize(kept + got);
    return got > 0;
}

std::size_t HtmlTokens::find(std::string_view what)
{
    std::size_t from = 0;
    for (;;) {
        const std::size_t place = m_buffer.find(what, m_at + from);
        if (place != std::string::npos)
            return place;
        const std::size_t seen = m_buffer.size() - m_at;
        from = seen > what.size() ? seen - what.size() : 0;
        if (!fill())
            return std::string::npos;
    }
}

void HtmlTokens::drop(std::size_t to)
{
    m_at = std::min(to, m_buffer.size());
}

// A comment may be long; nothing of it is kept.
bool HtmlTokens::skipComment()
{
    for (;;) {
        const std::size_t end = m_buffer.find("-->", m_at);
        if (end != std::string::npos) {
            drop(end + 3);
            return true;
        }
        drop(m_buffer.size() - std::min<std::size_t>(2, m_buffer.size() - m_at));
        if (!fill()) {
            drop(m_buffer.size()); // what an end might have begun with is no text either
            return false;
        }
    }
}

void HtmlTokens::skipRaw(const std::string &element)
{
    const std::string close = "</" + element;
    for (;;) {
        std::size_t at = m_at;
        for (; at + close.size() <= m_buffer.size(); ++at) {
            if (std::equal(close.begin(), close.end(), m_buffer.begin() + static_cast<std::ptrdiff_t>(at),
                           [](char a, char b) { return a == lower(b); })) {
                drop(at);
                return;
            }
        }
        drop(at);
        if (!fill()) {
            drop(m_buffer.size());
            return;
        }
    }
}

const HtmlTokens::Token &HtmlTokens::next()
{
    for (;;) {
        m_token.text.clear();
        m_token.attributes.clear();
        if (m_at == m_buffer.size() && !fill()) {
            m_token.kind = Kind::End;
            return m_token;
        }
        const std::size_t open = find("<");
        if (open != m_at || open == std::string::npos) {
            const std::size_t end = std::min(open, m_buffer.size());
            m_token.kind = Kind::Text;
            appendResolved(m_token.text, std::string_view(m_buffer).substr(m_at, end - m_at));
            drop(end);
            return m_token;
        }
        while (m_buffer.size() - m_at < 4 && fill()) {
        }
        if (m_buffer.compare(m_at, 4, "<!--") == 0) {
            skipComment();
            continue;
        }
        const std::size_t close = find(">");
        if (close == std::string::npos) {
            drop(m_buffer.size());
            continue;
        }
        readTag(std::string_view(m_buffer).substr(m_at + 1, close - m_at - 1));
        drop(close + 1);
        if (m_token.kind == Kind::StartTag && (m_token.text == "script" || m_token.text == "style")) {
            skipRaw(m_token.text);
            continue;
        }
        if (!m_token.text.empty())
            return m_token;
    }
}

void HtmlTokens::readTag(std::string_view inside)
{
    m_token.kind = inside.starts_with('/') ? Kind::EndTag : Kind::StartTag;
    if (m_token.kind == Kind::EndTag)
        inside.remove_prefix(1);
    std::size_t i = 0;
    for (; i < inside.size() && !isBlank(inside[i]) && inside[i] != '/'; ++i)
        m_token.text += lower(inside[i]);
    while (i < inside.size()) {
        while (i < inside.size() && (isBlank(inside[i]) || inside[i] == '/'))
            ++i;
        std::string name;
        for (; i < inside.size() && !isBlank(inside[i]) && inside[i] != '='; ++i)
            name += lower(inside[i]);
        while (i < inside.size() && isBlank(inside[i]))
            ++i;
        std::string value;
        if (i < inside.size() && inside[i] == '=') {
            ++i;
            while (i < inside.size() && isBlank(inside[i]))
                ++i;
            const char quote =
                i < inside.size() && (inside[i] == '"' || inside[i] == '\'') ? inside[i] : '\0';
            const std::size_t begin = quote ? i + 1 : i;
            std::size_t end = begin;
            while (end < inside.size() && (quote ? inside[end] != quote : !isBlank(inside[end])))
                ++end;
            appendResolved(value, inside.substr(begin, end - begin));
            i = quote ? end + 1 : end;
        }
        if (!name.empty())
            m_token.attributes.emplace_back(std::move(name), std::move(value));
    }
}
