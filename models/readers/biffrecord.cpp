// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/biffrecord.h"

#include <algorithm>
#include <bit>

namespace {
constexpr int Continue = 0x003C;

int u16At(const QByteArray &s, qsizetype at)
{
    return static_cast<std::uint8_t>(s[at]) | static_cast<std::uint8_t>(s[at + 1]) << 8;
}
} // namespace

BiffRecord::BiffRecord(const QByteArray &stream, qsizetype place) : m_stream(stream)
{
    if (place < 0 || place + 4 > stream.size())
        return;
    m_id = u16At(stream, place);
    m_first = u16At(stream, place + 2);
    m_at = place + 4;
    m_next = m_at + m_first;
    m_ok = m_next <= stream.size();
    m_parts.push_back({m_at, std::min(m_next, stream.size())});
}

void BiffRecord::join()
{
    while (m_next + 4 <= m_stream.size() && u16At(m_stream, m_next) == Continue) {
        const qsizetype begin = m_next + 4;
        const qsizetype end = begin + u16At(m_stream, m_next + 2);
        if (end > m_stream.size())
            break;
        m_parts.push_back({begin, end});
        m_next = end;
    }
}

bool BiffRecord::enterNextPart()
{
    if (m_part + 1 >= m_parts.size())
        return false;
    ++m_part;
    m_at = m_parts[m_part].begin;
    return true;
}

bool BiffRecord::atEnd()
{
    while (left() <= 0) {
        if (!enterNextPart())
            return true;
    }
    return false;
}

char BiffRecord::take()
{
    return atEnd() ? '\0' : m_stream[m_at++];
}

std::uint8_t BiffRecord::u8()
{
    return static_cast<std::uint8_t>(take());
}

std::uint16_t BiffRecord::u16()
{
    const int low = u8();
    return static_cast<std::uint16_t>(low | u8() << 8);
}

std::uint32_t BiffRecord::u32()
{
    const std::uint32_t low = u16();
    return low | static_cast<std::uint32_t>(u16()) << 16;
}

double BiffRecord::real()
{
    const std::uint64_t low = u32();
    return std::bit_cast<double>(low | static_cast<std::uint64_t>(u32()) << 32);
}

void BiffRecord::skip(std::int64_t n)
{
    while (n > 0 && !atEnd()) {
        const std::int64_t step = std::min<std::int64_t>(n, left());
        m_at += step;
        n -= step;
    }
}

void BiffRecord::appendBytes(std::string &to, std::uint32_t count, CodePage &codePage)
{
    std::string bytes;
    while (count > 0 && !atEnd()) {
        const auto step = std::min<std::uint32_t>(count, static_cast<std::uint32_t>(left()));
        bytes.append(m_stream.constData() + m_at, step);
        m_at += step;
        count -= step;
    }
    codePage.append(to, bytes);
}

void BiffRecord::appendText(std::string &to, std::uint32_t characters)
{
    std::uint8_t flags = u8();
    const bool rich = (flags & 8U) != 0;
    const bool reading = (flags & 4U) != 0;
    const std::uint32_t runs = rich ? u16() : 0;
    const std::uint32_t readingBytes = reading ? u32() : 0;
    bool wide = (flags & 1U) != 0;
    std::string units; // UTF-16 as bytes, so that a surrogate pair may lie across two parts
    while (characters > 0) {
        if (left() <= 0) {
            if (!enterNextPart())
                break;
            flags = u8();
            wide = (flags & 1U) != 0;
            continue;
        }
        const auto here = static_cast<std::uint32_t>(wide ? left() / 2 : left());
        const std::uint32_t step = std::min(characters, here);
        if (step == 0) { // half a character before the end of a part: damage
            m_at = m_parts[m_part].end;
            continue;
        }
        if (wide) {
            units.append(m_stream.constData() + m_at, 2 * static_cast<std::size_t>(step));
            m_at += 2 * static_cast<qsizetype>(step);
        } else {
            for (std::uint32_t i = 0; i < step; ++i) {
                units += m_stream[m_at++];
                units += '\0';
            }
        }
        characters -= step;
    }
    CodePage::appendUtf16(to, units.data(), units.size() / 2);
    skip(4LL * runs);
    skip(readingBytes);
}
