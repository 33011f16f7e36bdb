// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/questionbar.h"

#include "core/text.h"
#include "views/common/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

QuestionBar::QuestionBar(const Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("tone", QStringLiteral("warning"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(Theme::font(13));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    connect(&looks, &Looks::changed, this, &QuestionBar::decorate);
    decorate();
    hide();
}

void QuestionBar::decorate()
{
    m_icon->setPixmap(
        m_looks.icon(QStringLiteral("circle-question-mark"), m_looks.colors().warning).pixmap(18, 18));
}

void QuestionBar::ask(const MappingQuestion &question, qsizetype more)
{
    setVisible(!question.text.isEmpty());
    QString text = Text::visible(question.text, 600);
    if (question.id == u"currency")
        text += u' ' + tr("Any other currency can be chosen in the head of the column.");
    if (more > 0)
        text += u' ' + tr("%n more questions after this one.", nullptr, static_cast<int>(more));
    m_text->setText(text); // the same question may have other ones behind it
    if (question == m_question)
        return;
    m_question = question;
    while (QLayoutItem *const item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        auto *const button = new QPushButton(question.answers[i], this);
        connect(button, &QPushButton::clicked, this,
                [this, id = question.answerIds.value(i)] { Q_EMIT answered(m_question, id); });
        m_buttons->addWidget(button);
        button->show(); // what is hidden takes no focus
    }
    focusFirst();
}

void QuestionBar::focusFirst()
{
    if (m_buttons->count() > 0)
        m_buttons->itemAt(0)->widget()->setFocus();
}
