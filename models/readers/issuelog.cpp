// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/issuelog.h"

void IssueLog::add(ReadIssue issue)
{
    constexpr int Listed = 20;
    Seen &seen = m_last[issue.kind];
    if (seen.listed >= Listed) {
        m_issues[seen.last].count += issue.count;
        return;
    }
    ++seen.listed;
    seen.last = m_issues.size();
    m_issues.append(std::move(issue));
}

QList<Issue> IssueLog::issues(const QString &file, const QString &sheet) const
{
    QList<Issue> result;
    for (const ReadIssue &i : m_issues)
        result.append({i.severity,
                       QString::fromLatin1(i.kind),
                       i.message.said(),
                       file,
                       sheet,
                       i.row,
                       i.column,
                       {},
                       {},
                       i.count});
    return result;
}
