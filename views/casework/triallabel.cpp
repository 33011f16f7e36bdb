// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/triallabel.h"

#include "core/format.h"
#include "session/fixtrials.h"
#include "views/common/theme.h"

#include <QStyle>

TrialLabel::TrialLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(Theme::font(12));
}

void TrialLabel::tell(const FixTrials &trials, bool chosen)
{
    const ProblemFix::Trial &trial = trials.trial();
    if (!chosen)
        return say(
            tr("Nothing is chosen yet. All rows of the source are read anew; annotations stay, and it can "
               "be undone."));
    if (trials.pending())
        return say(tr("Trying it on the rows of the other sources …"));
    if (!trials.failure().isEmpty())
        return put(trials.failure(), true);
    if (!trial.changes)
        return say(tr("It is read like this already."));
    const Format format;
    QString text;
    if (trials.first().kinds().contains(MappingRule::Kind::Row))
        text = tr("These rows change the figures. Annotations stay, and it can be undone.");
    else if (trial.mended == trial.rows && trial.rows == trials.problems())
        text = trials.all() ? tr("With this, all of them can be read, in the other sources too.")
                            : tr("With this, all of them can be read.");
    else
        text = (trials.all() ? tr("With this, %1 of the first %2 of them in all these sources can be read.")
                             : tr("With this, %1 of the first %2 of them can be read."))
                   .arg(format.count(trial.mended), format.count(trial.rows));
    if (trial.broken > 0)
        text += u' ' + tr("But %1 of %2 other rows that are read now could not be read any more.")
                           .arg(format.count(trial.broken), format.count(trial.others));
    if (trial.altered > 0)
        text += u' ' + tr("%1 of %2 other rows would be read as another value than now.")
                           .arg(format.count(trial.altered), format.count(trial.others));
    put(text, trial.broken + trial.altered > 0);
}

void TrialLabel::say(const QString &text)
{
    put(text, false);
}

void TrialLabel::put(const QString &text, bool warns)
{
    setText(text);
    setProperty("tone", warns ? QStringLiteral("warning") : QString());
    style()->unpolish(this);
    style()->polish(this);
}
