// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/linerewriter.h"

#include <algorithm>

std::string LineRewriter::rewritten(std::string_view piece, bool last)
{
    m_waiting += piece;
    return m_format.wrapped ? unwrapped(last) : joined(last);
}

/** Takes the quotes off around each line, and those doubled within it become one. */
std::string LineRewriter::unwrapped(bool last)
{
    std::string out;
    std::size_t at = 0;
    for (; at < m_waiting.size(); ++at) {
        const char c = m_waiting[at];
        const bool begins = m_lineBegins;
        m_lineBegins = c == m_format.lineEnd;
        if (c != m_format.quote || !(begins || m_wrapped)) {
            m_wrapped = m_wrapped && !m_lineBegins;
            out += c;
            continue;
        }
        if (begins) {
            m_wrapped = true;
            continue;
        }
        if (at + 1 == m_waiting.size() && !last)
            break; // the next byte tells what this one is
        const char next = at + 1 < m_waiting.size() ? m_waiting[at + 1] : m_format.lineEnd;
        if (next == m_format.lineEnd || next == '\r')
            continue;
        out += c;
        at += next == c;
    }
    m_waiting.erase(0, at);
    return out;
}

std::string LineRewriter::joined(bool last)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = m_waiting.find(m_format.between); at != std::string::npos;
         at = m_waiting.find(m_format.between, from)) {
        out.append(m_waiting, from, at - from) += m_format.delimiter;
        from = at + m_format.between.size();
    }
    const std::size_t left = m_waiting.size() - from;
    const std::size_t kept = last ? 0 : std::min(left, m_format.between.size() - 1);
    out.append(m_waiting, from, left - kept);
    m_waiting.erase(0, m_waiting.size() - kept);
    return out;
}
