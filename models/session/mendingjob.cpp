// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mendingjob.h"

#include "session/remapper.h"
#include "session/session.h"

MendingJob::MendingJob(Session &session, const Countries &countries, QObject *parent)
    : QObject(parent), m_session(session), m_countries(countries), m_job(session.pool())
{
    connect(&session, &Session::closing, this, [this] { m_job.cancel(); });
}

QList<QByteArray> MendingJob::mappings() const
{
    QList<QByteArray> mappings;
    for (const Source &source : m_session.isOpen() ? m_session.openCase().sources() : QList<Source>())
        mappings.append(source.mapping.toJson());
    return mappings;
}

void MendingJob::mend(const ProblemFix &fix, const QList<MappingRule> &rules,
                      const QList<ProblemGroup> &alsoIn)
{
    const OpenCase &open = m_session.openCase();
    const std::function<Result<QList<Mending>>(const Progress &)> work =
        [fix, rules, alsoIn, sources = open.sources(), file = &open.file(),
         countries = &m_countries](const Progress &progress) -> Result<QList<Mending>> {
        auto others = alsoIn.isEmpty() ? Result<QList<ProblemFix>>(QList<ProblemFix>())
                                       : ProblemFix::elsewhere(alsoIn, sources, *file, *countries, progress);
        return others ? ProblemFix::mendings(QList<ProblemFix>{fix} + *others, rules)
                      : Result<QList<Mending>>(others.failure());
    };
    m_job.run<QList<Mending>>(work, [this, before = mappings()](const Result<QList<Mending>> &mendings) {
        carryOut(mendings, before);
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

void MendingJob::carryOut(const Result<QList<Mending>> &mendings, const QList<QByteArray> &before)
{
    if (!mendings) {
        Q_EMIT m_session.failed(mendings.failure());
        return;
    }
    // Made for columns that were read otherwise in the meantime, it would take that back.
    Remapper &remapper = m_session.remapper();
    if (!remapper.available() || remapper.running() || mappings() != before) {
        Q_EMIT m_session.failed(
            Failure{tr("The sources were read anew meanwhile, so nothing was corrected. Look at the "
                       "problems again.")});
        return;
    }
    remapper.remapEach(*mendings);
}
