// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/**
 * Walks over the places where any of three given bytes stands, 64 bytes at a time. The memory must be
 * readable for 64 bytes past its end.
 */
class ByteScan {
public:
    static constexpr std::size_t Padding = 64;

    ByteScan(char a, char b, char c) : m_a(a), m_b(b), m_c(c) {}

    /** Begins at p; next() then gives places from p on. */
    void start(const char *p, const char *end)
    {
        m_block = p;
        m_end = end;
        m_mask = p < end ? load(p) : 0;
    }

    /** The next place, or end. */
    const char *next()
    {
        while (m_mask == 0) {
            if (m_end - m_block <= 64) {
                m_block = m_end;
                return m_end;
            }
            m_block += 64;
            m_mask = load(m_block);
        }
        const char *place = m_block + std::countr_zero(m_mask);
        m_mask &= m_mask - 1;
        return place < m_end ? place : m_end;
    }

private:
    std::uint64_t load(const char *p) const
    {
#if defined(__SSE2__)
        const __m128i a = _mm_set1_epi8(m_a);
        const __m128i b = _mm_set1_epi8(m_b);
        const __m128i c = _mm_set1_epi8(m_c);
        std::uint64_t mask = 0;
        for (int i = 0; i < 4; ++i) {
            const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + 16 * i));
            const __m128i hit =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, a), _mm_cmpeq_epi8(v, b)), _mm_cmpeq_epi8(v, c));
            mask |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(hit)))
                    << (16 * i);
        }
        return mask;
#else
        std::uint64_t mask = 0;
        for (int i = 0; i < 64; ++i)
            mask |= static_cast<std::uint64_t>(p[i] == m_a || p[i] == m_b || p[i] == m_c) << i;
        return mask;
#endif
    }

    char m_a;
    char m_b;
    char m_c;
    const char *m_block = nullptr;
    const char *m_end = nullptr;
    std::uint64_t m_mask = 0;
};
