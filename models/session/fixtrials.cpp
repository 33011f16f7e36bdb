// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fixtrials.h"

#include "session/opencase.h"

#include <utility>

FixTrials::FixTrials(ProblemFix first, const QList<ProblemGroup> &elsewhere, const OpenCase &open,
                     const Countries &countries, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_first(std::move(first)), m_elsewhere(elsewhere), m_sources(open.sources()),
      m_file(&open.file()), m_countries(&countries), m_job(pool)
{
}

std::int64_t FixTrials::problems() const
{
    std::int64_t problems = m_first.group().count;
    for (const ProblemGroup &group : m_elsewhere)
        problems += m_all ? group.count : 0;
    return problems;
}

void FixTrials::attempt(const QList<MappingRule> &rules, bool all)
{
    m_job.cancel();
    m_all = all;
    m_failure.clear();
    m_trial = m_first.trial(rules);
    if (!all || rules.isEmpty())
        return;
    const std::function<Result<Answer>(const Progress &)> work =
        [rules, known = m_others, groups = m_elsewhere, sources = m_sources, file = m_file,
         countries = m_countries, trial = m_trial](const Progress &progress) -> Result<Answer> {
        Answer answer{known, trial};
        if (!answer.others) {
            auto read = ProblemFix::elsewhere(groups, sources, *file, *countries, progress);
            if (!read)
                return read.failure();
            answer.others = std::make_shared<const QList<ProblemFix>>(std::move(*read));
        }
        for (const ProblemFix &fix : *answer.others) {
            if (progress.cancelled())
                return Failure{QString(), Failure::Kind::Cancelled};
            answer.trial += fix.trial(rules);
        }
        return answer;
    };
    m_job.run<Answer>(work, [this](const Result<Answer> &answer) {
        if (answer) {
            m_others = answer->others;
            m_trial = answer->trial;
        } else {
            m_failure = answer.failure().text;
        }
        Q_EMIT tried();
    });
}
