// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

TickMenu::TickMenu(const QString &hint, QWidget *parent) : SearchMenu(hint, parent)
{
    setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
}

bool TickMenu::tick()
{
    QAction *const entry = activeAction();
    if (!entry || !entry->isEnabled() || !entry->isCheckable())
        return false;
    entry->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!actionAt(event->position().toPoint()) || !tick())
        SearchMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool space = event->key() == Qt::Key_Space && typed().isEmpty();
    if (!(enters || space) || !tick())
        SearchMenu::keyPressEvent(event);
}
