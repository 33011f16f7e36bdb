// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sharedstrings.h"

#include "readers/readmessage.h"
#include "readers/richtext.h"
#include "readers/xmlparser.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

constexpr std::int64_t PlaceBytes = 16; ///< what a string takes beside its text

class Handler : public XmlHandler {
public:
    Handler(SharedStrings &strings, const ReadLimits &limits) : m_strings(strings), m_limits(limits) {}
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (!m_inside && name == "si") {
            m_inside = true;
            m_text.begin(static_cast<std::size_t>(m_limits.cellBytes) + 1);
        } else if (m_inside) {
            m_text.startElement(name, attributes);
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "si" && m_inside) {
            m_inside = false;
            m_strings.append(m_text.finish(), m_limits);
        } else if (m_inside) {
            m_text.endElement(name);
        }
    }
    void text(std::string_view text) override
    {
        if (m_inside)
            m_text.text(text);
    }

private:
    SharedStrings &m_strings;
    const ReadLimits &m_limits;
    RichText m_text;
    bool m_inside = false;
};

} // namespace

SharedStrings::~SharedStrings()
{
    std::free(m_block);
}

void SharedStrings::load(ByteStream &stream, const QString &part, const ReadLimits &limits)
{
    Handler handler(*this, limits);
    XmlParser(part, limits).parse(stream, handler);
}

void SharedStrings::append(std::string_view text, const ReadLimits &limits)
{
    const std::size_t needed = m_used + text.size();
    const std::int64_t memory = static_cast<std::int64_t>(needed) + PlaceBytes * size();
    if (size() >= limits.sharedStrings || memory > limits.sharedStringBytes)
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The workbook holds more text than a file is allowed (%1 strings, %2 MiB)."),
               {QString::number(size()), QString::number(memory >> 20)});
    if (needed > m_capacity) {
        const std::size_t capacity = std::max(needed, m_capacity + m_capacity / 2 + 65536);
        auto *block = static_cast<char *>(std::realloc(m_block, capacity));
        if (block == nullptr)
            throw std::bad_alloc();
        m_block = block;
        m_capacity = capacity;
    }
    if (!text.empty())
        std::memcpy(m_block + m_used, text.data(), text.size());
    m_used = needed;
    m_ends.push_back(needed);
}

std::string_view SharedStrings::at(std::int64_t index) const
{
    if (!valid(index))
        return {};
    const auto i = static_cast<std::size_t>(index);
    const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
    return {m_block + begin, m_ends[i] - begin};
}
