// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/richtext.h"

#include "readers/sheetvalue.h"

#include <algorithm>

void RichText::begin(std::size_t limit)
{
    m_text.clear();
    m_limit = limit;
    m_phonetic = 0;
    m_inText = false;
}

void RichText::startElement(std::string_view name, const XmlAttributes &)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t" && m_phonetic == 0)
        m_inText = true;
}

void RichText::endElement(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_inText = false;
}

void RichText::text(std::string_view text)
{
    if (m_inText)
        m_text += text.substr(0, std::min(text.size(), m_limit - std::min(m_limit, m_text.size())));
}

const std::string &RichText::finish()
{
    SheetValue::unescapeX(m_text, 0);
    return m_text;
}
