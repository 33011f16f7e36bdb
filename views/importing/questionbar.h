// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"

#include <QWidget>

class Looks;
class QHBoxLayout;
class QLabel;

/** One question that a file does not settle, with a button for each answer; the proposal is focused. */
class QuestionBar : public QWidget {
    Q_OBJECT

public:
    explicit QuestionBar(const Looks &looks, QWidget *parent = nullptr);
    /** Shows the question; hides itself for one without text. `more` others wait behind it. */
    void ask(const MappingQuestion &question, qsizetype more);
    /** Gives the first answer, the proposal, the keys. */
    void focusFirst();

Q_SIGNALS:
    void answered(const MappingQuestion &question, const QString &answerId);

private:
    void decorate();
    const Looks &m_looks;
    QLabel *m_icon, *m_text;
    QHBoxLayout *m_buttons;
    MappingQuestion m_question;
};
