// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/docks.h"

#include "session/layoutcommand.h"
#include "session/session.h"
#include "views/shell/actions.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

Docks::Docks(QMainWindow &window, Session &session, Actions &actions)
    : QObject(&window), m_window(window), m_session(session), m_actions(actions)
{
}

void Docks::add(Act act, const QString &name, QWidget *content, Qt::DockWidgetArea side, bool shown)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new QWidget(dock)); // the panels bring their own heads
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    content->setMinimumWidth(220);
    content->setMaximumWidth(480);
    m_window.addDockWidget(side, dock);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (m_window.dockWidgetArea(entry.dock) == side)
            m_window.splitDockWidget(entry.dock, dock, Qt::Vertical);
    }
    m_entries.append({act, dock});
    QAction *action = m_actions[act];
    action->setChecked(shown);
    connect(action, &QAction::toggled, this, &Docks::arrange);
    connect(action, &QAction::triggered, this, [this, act](bool on) { toggledByPerson(act, on); });
    arrange();
}

void Docks::toggledByPerson(Act act, bool on)
{
    QAction *action = m_actions[act];
    const auto name = [act, on] { return (on ? tr("%1 shown") : tr("%1 hidden")).arg(Actions::name(act)); };
    m_session.undoStack().push(new LayoutCommand<bool>(
        name, action, !on, on, [action](bool wanted) { action->setChecked(wanted); }));
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
    for (const Entry &entry : std::as_const(m_entries))
        entry.dock->setVisible(m_open && !m_alone && m_actions[entry.act]->isChecked());
}

void Docks::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.dock->setWindowTitle(m_actions[entry.act]->text().remove(u'&'));
}
