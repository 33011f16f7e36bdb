// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/latestjob.h"
#include "session/problemfix.h"

#include <QObject>

#include <memory>

class OpenCase;

/**
 * Tries a correction on the rows of one source at once, and on those of other sources with the problem away
 * from the window's thread. The case must stay open as long as this lives.
 */
class FixTrials : public QObject {
    Q_OBJECT

public:
    /** @p elsewhere are the problems of the kind in other sources. */
    FixTrials(ProblemFix first, const QList<ProblemGroup> &elsewhere, const OpenCase &open,
              const Countries &countries, QThreadPool &pool, QObject *parent = nullptr);

    const ProblemFix &first() const { return m_first; }
    /** What is to be mended, as long as there is a dialog; `all` = in the other sources as well. */
    void attempt(const QList<MappingRule> &rules, bool all);
    /** What the rules of the last attempt would do: until tried(), in the first source alone. */
    const ProblemFix::Trial &trial() const { return m_trial; }
    /** The problems that the figures are of. */
    std::int64_t problems() const;
    /** Other sources are being tried. */
    bool pending() const { return m_job.busy(); }
    bool all() const { return m_all; }
    /** Why other sources could not be tried; empty if they could. */
    const QString &failure() const { return m_failure; }

Q_SIGNALS:
    void tried();

private:
    using Fixes = std::shared_ptr<const QList<ProblemFix>>;
    struct Answer {
        Fixes others;
        ProblemFix::Trial trial;
    };
    ProblemFix m_first;
    QList<ProblemGroup> m_elsewhere;
    QList<Source> m_sources;
    const CaseFile *m_file;
    const Countries *m_countries;
    LatestJob m_job;
    Fixes m_others; ///< read once
    ProblemFix::Trial m_trial;
    QString m_failure;
    bool m_all = false;
};
