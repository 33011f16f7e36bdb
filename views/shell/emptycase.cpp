// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/emptycase.h"

#include "views/common/looks.h"
#include "views/common/plainlabel.h"
#include "views/shell/actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyCase::EmptyCase(Looks &looks, Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_title(plainLabel(this)), m_text(plainLabel(this, "second")),
      m_choose(new QPushButton(looks.icon(QStringLiteral("file-plus")), QString(), this)),
      m_paste(new QPushButton(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(Theme::font(15, QFont::Medium));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_choose, &QPushButton::clicked, actions[Act::ImportFiles], &QAction::trigger);
    connect(m_paste, &QPushButton::clicked, actions[Act::PasteTable], &QAction::trigger);
    setFocusProxy(m_choose);
    retranslate();
}

void EmptyCase::retranslate()
{
    m_title->setText(tr("Nothing has been imported into this case yet."));
    m_text->setText(tr("Drop customs spreadsheets here, or choose them."));
    m_choose->setText(tr("Choose files…"));
    m_paste->setText(tr("Paste a table"));
    m_choose->setToolTip(Actions::tip(m_actions[Act::ImportFiles]));
    m_paste->setToolTip(Actions::tip(m_actions[Act::PasteTable]));
}

void EmptyCase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
