// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problemlist.h"

#include "session/session.h"

#include <QSet>

ProblemList::ProblemList(Session &session) : m_session(session), m_job(session.pool())
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Case)
            read();
    });
}

QString ProblemList::summary() const
{
    QSet<QString> kinds; // a group is of one source and column
    for (const ProblemGroup &group : m_groups) {
        if (group.severity != Issue::Severity::Note)
            kinds.insert(group.kind);
    }
    return tr("%n problems", nullptr, static_cast<int>(m_count)) + QStringLiteral(", ") +
           tr("%n kinds", "of problems", static_cast<int>(kinds.size()));
}

void ProblemList::clear()
{
    m_job.cancel();
    m_count = 0;
    m_groups.clear();
    Q_EMIT changed();
}

void ProblemList::read()
{
    if (!m_session.isOpen())
        return clear();
    const std::function<Result<Reading>(const Progress &)> work =
        [file = &m_session.openCase().file()](const Progress &progress) -> Result<Reading> {
        auto connection = file->connect(CaseConnection::Mode::Read);
        if (!connection)
            return connection.failure();
        connection->setInterrupt([&progress] { return progress.cancelled(); });
        const ProblemReader problems(*connection);
        const auto count = problems.count();
        if (!count)
            return count.failure();
        const auto groups = problems.groups();
        if (!groups)
            return groups.failure();
        return Reading{*count, *groups};
    };
    m_job.run<Reading>(work, [this](Result<Reading> reading) {
        if (!reading) {
            Q_EMIT m_session.failed(reading.failure());
            return;
        }
        m_count = reading->count;
        m_groups = reading->groups;
        Q_EMIT changed();
    });
}
