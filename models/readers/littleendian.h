// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bit>
#include <cstdint>

/** Numbers of a binary header, least significant byte first. Past the end everything is 0; ask left() before.
 */
class LittleEndian {
public:
    explicit LittleEndian(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    qsizetype left() const { return m_bytes.size() - m_at; }
    qsizetype at() const { return m_at; }
    void skip(qsizetype n) { m_at = n < left() ? m_at + n : m_bytes.size(); }
    std::uint8_t u8() { return static_cast<std::uint8_t>(take(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(take(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(take(4)); }
    std::int64_t i64() { return static_cast<std::int64_t>(take(8)); }
    double real() { return std::bit_cast<double>(take(8)); }
    QByteArray bytes(qsizetype n)
    {
        const QByteArray result = m_bytes.mid(m_at, n);
        skip(n);
        return result;
    }

private:
    std::uint64_t take(int n)
    {
        std::uint64_t value = 0;
        if (left() >= n) {
            for (int i = n - 1; i >= 0; --i)
                value = value << 8 | static_cast<std::uint8_t>(m_bytes[m_at + i]);
        }
        skip(n);
        return value;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};
