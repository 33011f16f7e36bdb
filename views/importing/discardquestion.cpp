// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/discardquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiscardQuestion)
};

} // namespace

bool askToDiscard(QWidget *page, const QString &title, const QString &text)
{
    QMessageBox question(QMessageBox::Question, title, text, QMessageBox::NoButton, page);
    QPushButton *const discard = question.addButton(Words::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *const stay = question.addButton(Words::tr("Stay here"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == discard;
}
