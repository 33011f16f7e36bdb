// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/historydock.h"

#include "views/common/panelhead.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QUndoView>
#include <QVBoxLayout>

HistoryPanel::HistoryPanel(QUndoStack &stack, QWidget *parent)
    : QWidget(parent), m_head(new PanelHead(this)), m_view(new QUndoView(&stack, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    m_view->setFont(Theme::font(12));
    retranslate();
}

void HistoryPanel::retranslate()
{
    m_head->setTitle(tr("History"));
    m_head->setSubtitle(tr("a click goes back to that moment"));
    m_view->setEmptyLabel(tr("As opened"));
    m_view->setAccessibleName(tr("History"));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
