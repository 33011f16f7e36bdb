// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/mixedlines.h"

#include "readers/encodingguess.h"
#include "readers/plaintext.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <cstring>

namespace {

/** What a line holds beyond ASCII. */
struct Beyond {
    std::int64_t good = 0; ///< characters of UTF-8
    std::int64_t bad = 0;  ///< bytes that belong to none
};

Beyond beyond(std::string_view line)
{
    Beyond result;
    while (!line.empty()) {
        const std::size_t valid = PlainText::validUtf8(line);
        result.good += std::count_if(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(valid),
                                     [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0xC0; });
        line.remove_prefix(valid);
        if (line.empty())
            break;
        line.remove_prefix(1);
        ++result.bad;
    }
    return result;
}

bool isOther(const Beyond &line)
{
    return line.bad > line.good;
}

/** The first line, with its end, which is taken off the text. */
std::string_view takeLine(std::string_view &text)
{
    const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(line.size());
    return line;
}

} // namespace

QString MixedLines::otherEncoding(std::string_view sample)
{
    // Four characters in a line that all are UTF-8 by chance are rare in any other encoding.
    constexpr std::int64_t fewCharacters = 4, fewLines = 5, part = 5, fewBytes = 8;
    std::int64_t lines = 0, sure = 0, bytes = 0;
    std::string others;
    while (!sample.empty()) {
        const std::string_view line = takeLine(sample);
        if (PlainText::asciiPrefix(line) == line.size())
            continue;
        const Beyond found = beyond(line);
        ++lines;
        sure += found.bad == 0 && found.good >= fewCharacters;
        if (isOther(found)) {
            others += line;
            bytes += found.bad;
        }
    }
    if (bytes < fewBytes || sure < fewLines || sure * part < lines)
        return {};
    return EncodingGuess::singleByte(others);
}

MixedLines::MixedLines(std::unique_ptr<ByteStream> bytes, const QString &encoding) : m_bytes(std::move(bytes))
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(encoding.toLatin1().constData(), &status);
}

MixedLines::~MixedLines()
{
    ucnv_close(m_converter);
}

std::size_t MixedLines::read(char *to, std::size_t n)
{
    while (m_at == m_ready.size() && !m_end)
        refill();
    n = std::min(n, m_ready.size() - m_at);
    std::memcpy(to, m_ready.data() + m_at, n);
    m_at += n;
    return n;
}

void MixedLines::refill()
{
    constexpr std::size_t piece = 256 * 1024, longest = 4 << 20;
    m_ready.clear();
    m_at = 0;
    const std::size_t kept = m_raw.size();
    m_raw.resize(kept + piece);
    m_raw.resize(kept + m_bytes->read(m_raw.data() + kept, piece));
    m_end = m_raw.size() == kept;
    const bool whole = m_end || kept > longest; // a line of such length is none
    const std::size_t ready = whole ? m_raw.size() : m_raw.rfind('\n') + 1;
    append(std::string_view(m_raw).substr(0, ready));
    m_raw.erase(0, ready);
}

void MixedLines::append(std::string_view lines)
{
    if (PlainText::validUtf8(lines) == lines.size()) {
        m_ready += lines;
        return;
    }
    while (!lines.empty()) {
        const std::string_view line = takeLine(lines);
        if (PlainText::validUtf8(line) == line.size() || !isOther(beyond(line)))
            m_ready += line;
        else
            appendOther(line);
    }
}

void MixedLines::appendOther(std::string_view line)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::size_t before = m_ready.size();
    constexpr std::size_t bytesOfOne = 4; // at most, for one byte of the other encoding
    m_ready.resize(before + bytesOfOne * line.size() + 1);
    const std::int32_t got =
        m_converter == nullptr
            ? 0
            : ucnv_toAlgorithmic(UCNV_UTF8, m_converter, m_ready.data() + before,
                                 static_cast<std::int32_t>(m_ready.size() - before), line.data(),
                                 static_cast<std::int32_t>(line.size()), &status);
    m_ready.resize(before + static_cast<std::size_t>(got));
    if (got == 0 || U_FAILURE(status)) {
        m_ready.resize(before);
        m_ready += line;
        return;
    }
    ++m_others;
}
