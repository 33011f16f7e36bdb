// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <cstddef>

class Actions;
class QDockWidget;
class QMainWindow;
class QWidget;
class Session;
enum class Act : std::size_t;

/** The panels at the sides of the workbench. That one is shown or hidden can be undone; its width cannot. */
class Docks : public QObject {
    Q_OBJECT

public:
    Docks(QMainWindow &window, Session &session, Actions &actions);

    /** A panel at a side, shown at first or not; under the one that stands there already. */
    void add(Act act, const QString &name, QWidget *content, Qt::DockWidgetArea side, bool shown);
    /** Takes over which panels the window showed when it was closed the last time. */
    void adopt();
    /** With a case the panels that a person wants, without one none. */
    void setOpen(bool open);
    /** None beside a view that is alone. */
    void setAlone(bool alone);
    void retranslate();

private:
    struct Entry {
        Act act;
        QDockWidget *dock;
    };
    void arrange();
    void toggledByPerson(Act act, bool on);

    QMainWindow &m_window;
    Session &m_session;
    Actions &m_actions;
    QList<Entry> m_entries;
    bool m_open = false, m_alone = false;
};
