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

std::vector<RowRuns::Run>::const_iterator RowRuns::find(std::int64_t row) const
{
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), row,
                                         [](std::int64_t r, const Run &run) { return r < run.first; });
    return behind != m_runs.begin() && std::prev(behind)->second >= row ? std::prev(behind) : m_runs.end();
}

std::int64_t RowRuns::begin(std::int64_t row) const
{
    const auto run = find(row);
    return run != m_runs.end() ? run->first : 0;
}

std::int64_t RowRuns::end(std::int64_t row) const
{
    const auto run = find(row);
    return run != m_runs.end() ? run->second : 0;
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
    if (m_runs.empty() || first > m_runs.back().second + 1) { // rows mostly come in order
        m_runs.emplace_back(first, last);
        return;
    }
    if (first >= m_runs.back().first) {
        m_runs.back().second = std::max(m_runs.back().second, last);
        return;
    }
    RowRuns more;
    more.m_runs.emplace_back(first, last);
    add(more);
}

RowRuns RowRuns::of(std::vector<std::int64_t> rows)
{
    std::sort(rows.begin(), rows.end());
    RowRuns runs;
    for (const std::int64_t row : rows) {
        if (!runs.m_runs.empty() && row <= runs.m_runs.back().second + 1)
            runs.m_runs.back().second = std::max(runs.m_runs.back().second, row);
        else
            runs.m_runs.emplace_back(row, row);
    }
    return runs;
}

void RowRuns::add(const RowRuns &others)
{
    std::vector<Run> both(m_runs.size() + others.m_runs.size());
    std::merge(m_runs.begin(), m_runs.end(), others.m_runs.begin(), others.m_runs.end(), both.begin());
    m_runs.clear();
    for (const Run &run : both) {
        if (!m_runs.empty() && run.first <= m_runs.back().second + 1)
            m_runs.back().second = std::max(m_runs.back().second, run.second);
        else
            m_runs.push_back(run);
    }
}

void RowRuns::remove(const RowRuns &others)
{
    std::vector<Run> rest;
    auto other = others.m_runs.begin();
    for (Run run : m_runs) {
        while (other != others.m_runs.end() && other->second < run.first)
            ++other;
        for (auto cut = other; cut != others.m_runs.end() && cut->first <= run.second; ++cut) {
            if (cut->first > run.first)
                rest.emplace_back(run.first, cut->first - 1);
            run.first = cut->second + 1;
        }
        if (run.first <= run.second)
            rest.push_back(run);
    }
    m_runs = std::move(rest);
}
