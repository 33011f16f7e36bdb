// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltokens.h"

#include "readers/htmlentities.h"
#include "readers/plaintext.h"
#include "readers/readmessage.h"

#include <algorithm>
#include <initializer_list>

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

// What is no reference stays as it is written.
void appendResolved(std::string &to, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('&'), text.size());
        to += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty())
            return;
        const HtmlEntities::Reference reference = HtmlEntities::at(text);
        char bytes[4];
        if (reference.length == 0)
            to += '&';
        else
            to.append(bytes, PlainText::putCharacter(bytes, reference.character));
        text.remove_prefix(std::max<std::size_t>(1, reference.length));
    }
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> tags)
{
    return std::any_of(tags.begin(), tags.end(), [&](std::string_view tag) {
        return text.size() >= tag.size() &&
               std::equal(tag.begin(), tag.end(), text.begin(), [](char a, char b) { return a == lower(b); });
    });
}

// A quotation mark that nobody closed would take the cells up to the next one into the attribute.
bool holdsCells(std::string_view value)
{
    for (std::size_t at = value.find('<'); at != value.npos; at = value.find('<', at + 1)) {
        if (isOneOf(value.substr(at), {"<td", "<tr", "<th", "</td", "</tr", "</th", "</table"}))
            return true;
    }
    return false;
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

bool HtmlTokens::beginsTag() const
{
    const char next = m_at + 1 < m_buffer.size() ? m_buffer[m_at + 1] : '>';
    return (lower(next) >= 'a' && lower(next) <= 'z') || next == '/' || next == '!' || next == '?' ||
           next == '>';
}

// Place of the mark that closes a quotation begun before m_at + from; npos if there is none.
std::size_t HtmlTokens::findQuote(char mark, std::size_t from)
{
    for (;;) {
        const std::size_t begin = m_at + from;
        const std::size_t end = m_buffer.find(mark, begin);
        if (holdsCells(std::string_view(m_buffer).substr(begin, std::min(end, m_buffer.size()) - begin)))
            return std::string::npos;
        if (end != std::string::npos)
            return end;
        if (!fill())
            return std::string::npos;
    }
}

// Quoted values may hold the sign that ends a tag; quotation marks elsewhere say nothing.
std::size_t HtmlTokens::findTagEnd()
{
    char last = '\0'; // before the place, blanks aside
    for (std::size_t from = 0;; ++from) {
        while (m_at + from >= m_buffer.size()) {
            if (!fill())
                return std::string::npos;
        }
        const char c = m_buffer[m_at + from];
        if (c == '>')
            return m_at + from;
        if ((c == '"' || c == '\'') && last == '=') {
            const std::size_t end = findQuote(c, from + 1);
            if (end == std::string::npos)
                return m_buffer.find('>', m_at);
            from = end - m_at;
        }
        last = isBlank(c) ? last : c;
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
        if (!beginsTag()) { // "a < b"
            m_token.kind = Kind::Text;
            m_token.text = "<";
            drop(m_at + 1);
            return m_token;
        }
        if (m_buffer.compare(m_at, 4, "<!--") == 0) {
            m_cut = !skipComment();
            continue;
        }
        const std::size_t close = findTagEnd();
        if (close == std::string::npos) {
            m_cut = true;
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
