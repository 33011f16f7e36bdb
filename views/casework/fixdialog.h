// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problemfix.h"

#include <QDialog>

#include <functional>

class Countries;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/** One correction for all problems of a kind, with what it would mend before anything is changed. */
class FixDialog : public QDialog {
    Q_OBJECT

public:
    FixDialog(ProblemFix fix, const Countries &countries, QWidget *parent = nullptr);
    const ProblemFix &fix() const { return m_fix; }
    /** What a person chose; empty if nothing. */
    QList<MappingRule> rules() const;

private:
    /** A choice and the rule that it makes, if it is not left as it is. */
    struct Choice {
        QComboBox *box;
        std::function<std::optional<MappingRule>(const QString &value)> rule;
    };
    void addHead(QVBoxLayout *column);
    QWidget *makeForm(const Countries &countries);
    void addAliases(QFormLayout *form, const Countries &countries);
    QComboBox *addChoice(QFormLayout *form, const QString &label, MappingRule::Kind kind);
    void addRows(QFormLayout *form);
    void fillColumns(QComboBox *box) const;
    void refresh();

    ProblemFix m_fix;
    QList<Choice> m_choices;
    QLabel *m_trial;
    QPushButton *m_apply;
};
