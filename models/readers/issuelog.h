// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "readers/readmessage.h"

#include <QHash>
#include <QList>

#include <cstdint>

/** A problem as it crosses from a reader's process: an Issue whose text is not yet in the person's language.
 */
struct ReadIssue {
    Issue::Severity severity = Issue::Severity::Warning;
    QByteArray kind;
    ReadMessage message;
    std::int64_t row = 0;
    int column = -1;
    std::int64_t count = 1;
    bool operator==(const ReadIssue &) const = default;
};

/** Collects the problems of one sheet. After the first few of a kind only their number is kept. */
class IssueLog {
public:
    void clear()
    {
        m_issues.clear();
        m_last.clear();
    }
    /** Adds a problem; past 20 of one kind it is counted with the last one listed. */
    void add(ReadIssue issue);
    const QList<ReadIssue> &entries() const { return m_issues; }
    /** As Issues, naming the file and sheet. */
    QList<Issue> issues(const QString &file, const QString &sheet) const;

private:
    QList<ReadIssue> m_issues;
    struct Seen {
        int listed = 0;
        qsizetype last = 0;
    };
    QHash<QByteArray, Seen> m_last;
};
