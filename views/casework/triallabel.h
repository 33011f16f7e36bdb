// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class FixTrials;

/** Says what a correction would mend and spoil, before anything is changed. */
class TrialLabel : public QLabel {
    Q_OBJECT

public:
    explicit TrialLabel(QWidget *parent = nullptr);
    /** What the attempt gave; `chosen` = there are rules to try. */
    void tell(const FixTrials &trials, bool chosen);
    /** A sentence in the place of figures, which would be of another choice than is shown. */
    void say(const QString &text);

private:
    void put(const QString &text, bool warns);
};
