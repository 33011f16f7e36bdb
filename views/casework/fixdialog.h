// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fixtrials.h"

#include <QDialog>

#include <functional>

class Countries;
class ElsewhereBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QVBoxLayout;
class Session;
class TrialLabel;

/** One correction for all problems of a kind, with what it would mend before anything is changed. */
class FixDialog : public QDialog {
    Q_OBJECT

public:
    /** @p elsewhere are the problems of the kind in other sources. */
    FixDialog(ProblemFix fix, const QList<ProblemGroup> &elsewhere, Session &session,
              const Countries &countries, QWidget *parent = nullptr);
    const ProblemFix &fix() const { return m_fix; }
    /** What a person chose; empty if nothing. */
    QList<MappingRule> rules() const;
    /** Those of other sources that are to be mended as well. */
    QList<ProblemGroup> alsoIn() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /** The first list has the keys: one can type at once. */
    void showEvent(QShowEvent *event) override;

private:
    /** Names and what a rule calls them, in the order of a list. */
    using Offers = QList<std::pair<QString, QString>>;
    /** A choice and the rule that it makes, if it is not left as it is. */
    struct Choice {
        QComboBox *box;
        std::function<std::optional<MappingRule>(const QString &value)> rule;
    };
    void addHead(QVBoxLayout *column);
    QWidget *makeForm(const Countries &countries);
    void addAliases(QFormLayout *form, const Countries &countries);
    QComboBox *makeAlias(const Offers &offers, const QString &perhaps);
    /** Takes what was typed into a list for the only name it can mean. */
    void settle(QComboBox *box);
    /** What was typed into a list and stands for nothing in it; empty if all is chosen. */
    QString unsettled() const;
    QComboBox *addChoice(QFormLayout *form, const QString &label, MappingRule::Kind kind);
    void addRows(QFormLayout *form);
    QString columnName(int column) const;
    void fillColumns(QComboBox *box) const;
    /** Tries what is chosen. */
    void refresh();
    /** Says what the trial gave. */
    void tell();

    FixTrials m_trials;
    const ProblemFix &m_fix;
    ElsewhereBox *m_also;
    QList<Choice> m_choices;
    TrialLabel *m_trial;
    QPushButton *m_apply;
};
