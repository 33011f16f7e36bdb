// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/textmatch.h"

#include "core/text.h"

#include <cstring>

namespace {

/** Letters and digits of ASCII, and every byte of other letters. */
bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool containsWord(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}

} // namespace

TextMatch::TextMatch(FilterField field, const QString &value)
{
    const bool whole = value.startsWith(u'=');
    m_written = (whole ? value.sliced(1) : value).toStdString();
    m_needle = comparable(m_written);
    if (m_needle.empty())
        m_mode = Mode::Empty;
    else if (whole)
        m_mode = Mode::Whole;
    else if (field == FilterField::Model)
        m_mode = Mode::Word;
}

bool TextMatch::matches(std::string_view comparable) const
{
    switch (m_mode) {
    case Mode::Part:
        return comparable.size() >= m_needle.size() &&
               memmem(comparable.data(), comparable.size(), m_needle.data(), m_needle.size()) != nullptr;
    case Mode::Whole:
        return comparable == m_needle;
    case Mode::Word:
        return containsWord(comparable, m_needle);
    case Mode::Empty:
        return comparable.empty();
    }
    return false;
}

std::string TextMatch::comparable(std::string_view utf8)
{
    return Text::searchable(utf8);
}
