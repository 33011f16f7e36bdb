// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/issuecollector.h"

#include <QCoreApplication>

bool IssueCollector::take(const Issue &issue)
{
    if (issue.severity != Issue::Severity::Note) {
        m_problems += issue.count;
        m_byColumn[issue.column] += issue.count;
    }
    Kind &kind = m_kinds[{issue.kind, issue.column}];
    if (kind.count == 0)
        kind.first = issue;
    kind.count += 1;
    if (kind.count <= m_most)
        return true;
    kind.unlisted += issue.count;
    return false;
}

QList<Issue> IssueCollector::rest() const
{
    QList<Issue> issues;
    for (const Kind &kind : m_kinds) {
        if (kind.unlisted == 0)
            continue;
        Issue issue = kind.first;
        issue.row = 0;
        issue.value.clear();
        issue.count = kind.unlisted;
        issue.text = Said("IssueCollector",
                          QT_TRANSLATE_NOOP("IssueCollector", "Further rows with the same problem: %1."))
                         .arg(kind.unlisted);
        issues.append(issue);
    }
    return issues;
}
