// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answermemory.h"

#include "cube/filterplan.h"

#include <algorithm>

void AnswerMemory::clear()
{
    m_pages.clear();
    m_groups = 0;
    m_rowLists.clear();
    m_rows = 0;
}

Filter AnswerMemory::counting(const Filter &filter, const CubeRequest &request)
{
    if (!request.ignoreOwnFilter || request.by.isEmpty())
        return filter;
    const FilterPlan::FailBits own = FilterPlan::ownBits(request.by.first());
    Filter counting = filter;
    counting.clauses.removeIf(
        [own](const FilterClause &clause) { return (own >> static_cast<unsigned>(clause.field) & 1) != 0; });
    return counting;
}

bool AnswerMemory::answers(const CubeRequest &asked, const CubeAnswer &answer, const CubeRequest &request)
{
    if (asked == request)
        return true;
    CubeRequest alike = asked;
    alike.kept = request.kept;
    if (alike != request || request.coded)
        return false;
    if (answer.groups.size() >= answer.groupCount)
        return true; // all there are
    return answer.groups.size() == request.top &&
           std::ranges::all_of(request.kept, [&answer](const QString &key) {
               return std::ranges::any_of(answer.groups,
                                          [&key](const Group &group) { return group.keys.first() == key; });
           });
}

std::optional<CubeAnswer> AnswerMemory::find(const Filter &filter, const CubeRequest &request) const
{
    const auto page = std::ranges::find(m_pages, counting(filter, request), &Page::filter);
    if (page == m_pages.end())
        return std::nullopt;
    for (const auto &[asked, answer] : page->answers) {
        if (answers(asked, answer, request))
            return answer;
    }
    return std::nullopt;
}

void AnswerMemory::keep(const Filter &filter, const CubeRequest &request, const CubeAnswer &answer)
{
    const Filter key = counting(filter, request);
    const auto known = std::ranges::find(m_pages, key, &Page::filter);
    if (known == m_pages.end())
        m_pages.push_front({key, {}, 0});
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

std::optional<QList<std::int64_t>> AnswerMemory::findRows(const Filter &filter, const RowOrder &order) const
{
    const auto known = std::ranges::find_if(
        m_rowLists, [&](const RowList &list) { return list.filter == filter && list.order == order; });
    return known == m_rowLists.end() ? std::nullopt : std::optional(known->rows);
}

void AnswerMemory::keepRows(const Filter &filter, const RowOrder &order, const QList<std::int64_t> &rows)
{
    m_rowLists.push_front({filter, order, rows});
    m_rows += rows.size();
    while (m_rows > mostRows && m_rowLists.size() > 1) {
        m_rows -= m_rowLists.back().rows.size();
        m_rowLists.pop_back();
    }
}
