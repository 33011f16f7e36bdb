// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/docks.h"

#include "views/shell/actions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace {

constexpr int least = 220, most = 480;
constexpr int narrow = 1280; ///< a window in which docks as wide as they like leave too little between them

} // namespace

Docks::Docks(QMainWindow &window, Actions &actions) : QObject(&window), m_window(window), m_actions(actions)
{
    window.installEventFilter(this);
}

bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        for (const Entry &entry : std::as_const(m_entries))
            entry.dock->widget()->setMaximumWidth(mostNow());
    }
    return QObject::eventFilter(watched, event);
}

int Docks::mostNow() const
{
    return m_window.width() < narrow ? std::clamp(m_window.width() / 4, least, most) : most;
}

void Docks::add(Act act, const QString &name, QWidget *content, Qt::DockWidgetArea side, bool shown)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new QWidget(dock)); // the panels bring their own heads
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    content->setMinimumWidth(least);
    content->setMaximumWidth(mostNow());
    m_window.addDockWidget(side, dock);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (m_window.dockWidgetArea(entry.dock) == side)
            m_window.splitDockWidget(entry.dock, dock, Qt::Vertical);
    }
    m_entries.append({act, dock});
    QAction *action = m_actions[act];
    action->setChecked(shown);
    connect(action, &QAction::toggled, this, &Docks::arrange);
    arrange();
}

void Docks::adopt()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool shown = !entry.dock->isHidden();
        m_actions[entry.act]->setChecked(shown);
    }
}

void Docks::setOpen(bool open)
{
    m_open = open;
    arrange();
}

void Docks::setAlone(bool alone)
{
    m_alone = alone;
    arrange();
}

void Docks::arrange()
{
    bool hidFocus = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool shown = m_open && !m_alone && m_actions[entry.act]->isChecked();
        hidFocus |= !shown && entry.dock->isAncestorOf(QApplication::focusWidget());
        entry.dock->setVisible(shown);
    }
    if (hidFocus && m_open)
        Q_EMIT focusHidden();
}

void Docks::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.dock->setWindowTitle(m_actions[entry.act]->text().remove(u'&'));
}
