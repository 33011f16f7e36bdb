// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowruns.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

std::optional<RowRuns> RowRuns::parse(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,]+"));
    RowRuns runs;
    for (const QString &part : text.split(gaps, Qt::SkipEmptyParts)) {
        bool isFirst = false;
        bool isLast = false;
        const qint64 first = part.section(u'-', 0, 0).toLongLong(&isFirst);
        const qint64 last = part.section(u'-', -1).toLongLong(&isLast);
        if (!isFirst || !isLast || first < 1 || last < first || part.count(u'-') > 1)
            return std::nullopt;
        runs.insert(first, last);
    }
    return runs.empty() ? std::nullopt : std::optional(runs);
}

QString RowRuns::text() const
{
    QStringList parts;
    for (const auto &[first, last] : m_runs)
        parts.append(first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last));
    return parts.join(u' ');
}

bool RowRuns::contains(std::int64_t row) const
{
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), row,
                                         [](std::int64_t r, const Run &run) { return r < run.first; });
    return behind != m_runs.begin() && std::prev(behind)->second >= row;
}

std::int64_t RowRuns::size() const
{
    std::int64_t rows = 0;
    for (const auto &[first, last] : m_runs)
        rows += last - first + 1;
    return rows;
}

void RowRuns::insert(std::int64_t first, std::int64_t last)
{
    if (!m_runs.empty() && first > m_runs.back().second + 1) { // rows mostly come in order
        m_runs.emplace_back(first, last);
        return;
    }
    auto from = std::find_if(m_runs.begin(), m_runs.end(),
                             [first](const Run &run) { return run.second + 1 >= first; });
    auto to = from;
    for (; to != m_runs.end() && to->first <= last + 1; ++to) {
        first = std::min(first, to->first);
        last = std::max(last, to->second);
    }
    m_runs.insert(m_runs.erase(from, to), Run(first, last));
}

void RowRuns::add(const RowRuns &others)
{
    for (const auto &[first, last] : others.m_runs)
        insert(first, last);
}

void RowRuns::remove(const RowRuns &others)
{
    for (const auto &[first, last] : others.m_runs) {
        std::vector<Run> rest;
        for (const Run &run : m_runs) {
            if (run.first < first)
                rest.emplace_back(run.first, std::min(run.second, first - 1));
            if (run.second > last)
                rest.emplace_back(std::max(run.first, last + 1), run.second);
        }
        m_runs = std::move(rest);
    }
}
