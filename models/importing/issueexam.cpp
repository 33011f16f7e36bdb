// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/issueexam.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

struct IssueExamText {
    Q_DECLARE_TR_FUNCTIONS(IssueExam)
};

enum Column { row, kind, column, severity, header, value, count };

/** The words are left out: they are in the language of whoever imported. */
bool same(const SqlStatement &stored, const Issue &issue)
{
    return stored.integer(row) == issue.row && stored.string(kind) == issue.kind &&
           stored.integer(column) == issue.column &&
           stored.integer(severity) == static_cast<std::int64_t>(issue.severity) &&
           stored.string(header) == issue.header && stored.string(value) == issue.value &&
           stored.integer(count) == issue.count;
}

/** Issues of the whole sheet come last. */
std::int64_t place(std::int64_t row)
{
    return row == 0 ? std::numeric_limits<std::int64_t>::max() : row;
}

} // namespace

IssueExam::IssueExam(sqlite3 *handle, const Source &source, DoctorLog &log)
    : m_source(source), m_log(log),
      m_stored(
          handle,
          "SELECT row, kind, column_index, severity, header, value, count FROM issue"
          " WHERE source = ? AND reading = 0"
          " ORDER BY row = 0, row, CASE row WHEN 0 THEN kind END, CASE row WHEN 0 THEN column_index END, id")
{
    m_stored.bind(1, source.id.value);
    step();
}

void IssueExam::step()
{
    m_more = m_stored.next();
}

void IssueExam::missing(const Issue &issue)
{
    m_log.damage(
        IssueExamText::tr("The problem “%1” of row %2 of %3 (%4: %5) is not stored as its cells give it.")
            .arg(issue.kind, QString::number(issue.row), m_source.file, Text::visible(issue.header, 80),
                 Text::visible(issue.value, 80)),
        m_source.id, issue.row);
}

void IssueExam::tooMuch()
{
    m_log.damage(
        IssueExamText::tr("The problem “%1” is stored of row %2 of %3 (%4: %5), whose cells do not give it.")
            .arg(m_stored.string(kind), QString::number(m_stored.integer(row)), m_source.file,
                 Text::visible(m_stored.string(header), 80), Text::visible(m_stored.string(value), 80)),
        m_source.id, m_stored.integer(row));
    step();
}

void IssueExam::compare(const QList<Issue> &issues)
{
    for (const Issue &issue : issues) {
        m_log.looked();
        while (m_more && place(m_stored.integer(row)) < place(issue.row))
            tooMuch();
        if (m_more && same(m_stored, issue))
            step();
        else
            missing(issue);
    }
}

void IssueExam::end(const QList<Issue> &rest)
{
    QList<Issue> sorted = rest;
    std::sort(sorted.begin(), sorted.end(), [](const Issue &a, const Issue &b) {
        return std::pair(a.kind, a.column) < std::pair(b.kind, b.column);
    });
    compare(sorted);
    while (m_more)
        tooMuch();
    if (!m_stored.ok())
        m_log.damage(m_stored.failure(), m_source.id);
}
