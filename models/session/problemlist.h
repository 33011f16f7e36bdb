// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/problemreader.h"
#include "session/latestjob.h"

#include <QObject>

class Session;

/** What could not be read in the open case, by kind: read anew in the background whenever its sources change.
 */
class ProblemList : public QObject {
    Q_OBJECT

public:
    explicit ProblemList(Session &session);

    /** Warnings and errors in all. */
    std::int64_t count() const { return m_count; }
    /** "12 problems, 3 kinds": the number that every place says, and that the kinds add up to. */
    QString summary() const;
    /** The worst first; notes are the last. */
    const QList<ProblemGroup> &groups() const { return m_groups; }
    /** Forgets everything, and what is being read. */
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Reading {
        std::int64_t count = 0;
        QList<ProblemGroup> groups;
    };
    void read();

    Session &m_session;
    LatestJob m_job;
    std::int64_t m_count = 0;
    QList<ProblemGroup> m_groups;
};
