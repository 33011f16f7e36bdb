// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainbar.h"

#include "session/session.h"
#include "views/common/looks.h"
#include "views/shell/actions.h"
#include "views/shell/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

MainBar::MainBar(Session &session, Looks &looks, Actions &actions, QWidget *parent)
    : QToolBar(parent), m_search(new SearchField(session, looks, this))
{
    setObjectName(QStringLiteral("mainBar"));
    setMovable(false);
    setIconSize({16, 16});
    setFixedHeight(44);
    addAction(actions[Act::Back]);
    addAction(actions[Act::Forward]);
    addSeparator();
    addAction(actions[Act::Undo]);
    addAction(actions[Act::Redo]);
    addSeparator();
    addWidget(m_search);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    const auto button = [&](Act act, bool framed) {
        auto *b = new QToolButton(this);
        b->setDefaultAction(actions[act]);
        b->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        b->setProperty("framed", framed);
        addWidget(b);
    };
    button(Act::ImportFiles, false);
    button(Act::Palette, false);
    addSeparator();
    button(Act::ExportView, true);
    retranslate();
}

void MainBar::retranslate()
{
    setWindowTitle(tr("Tools"));
}

void MainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}
