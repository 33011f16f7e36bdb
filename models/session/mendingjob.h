// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/latestjob.h"
#include "session/problemfix.h"

#include <QByteArray>
#include <QList>
#include <QObject>

class Countries;
class Session;

/** Carries out a correction in all sources that it is for: what it is in each of them is found out off the
 * window's thread, and then each is read anew. */
class MendingJob : public QObject {
    Q_OBJECT

public:
    MendingJob(Session &session, const Countries &countries, QObject *parent = nullptr);
    bool busy() const { return m_job.busy(); }
    /** Nothing is corrected, and that is said, where sources are read otherwise before it begins. */
    void mend(const ProblemFix &fix, const QList<MappingRule> &rules, const QList<ProblemGroup> &alsoIn);

Q_SIGNALS:
    /** busy() is another. */
    void busyChanged();

private:
    /** How each source is read at this moment. */
    QList<QByteArray> mappings() const;
    void carryOut(const Result<QList<Mending>> &mendings, const QList<QByteArray> &before);

    Session &m_session;
    const Countries &m_countries;
    LatestJob m_job;
};
