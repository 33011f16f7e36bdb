// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answermemory.h"

#include <algorithm>

void AnswerMemory::clear()
{
    m_pages.clear();
    m_groups = 0;
}

std::optional<CubeAnswer> AnswerMemory::find(const Filter &filter, const CubeRequest &request) const
{
    const auto page = std::ranges::find(m_pages, filter, &Page::filter);
    if (page == m_pages.end())
        return std::nullopt;
    for (const auto &[asked, answer] : page->answers) {
        if (asked == request)
            return answer;
    }
    return std::nullopt;
}

void AnswerMemory::keep(const Filter &filter, const CubeRequest &request, const CubeAnswer &answer)
{
    const auto known = std::ranges::find(m_pages, filter, &Page::filter);
    if (known == m_pages.end())
        m_pages.push_front({filter, {}, 0});
    else
        m_pages.splice(m_pages.begin(), m_pages, known);
    Page &page = m_pages.front();
    page.answers.append({request, answer});
    const qsizetype weight = answer.groups.size() + answer.coded.size() / codedToOne + 1;
    page.groups += weight;
    m_groups += weight;
    while (m_groups > mostGroups && m_pages.size() > 1) {
        m_groups -= m_pages.back().groups;
        m_pages.pop_back();
    }
}
