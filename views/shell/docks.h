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
enum class Act : std::size_t;

/** The panels at the sides of the workbench. Which of them are shown, and how wide, has no history: to open
 * the history must cost none of it. */
class Docks : public QObject {
    Q_OBJECT

public:
    Docks(QMainWindow &window, Actions &actions);

    /** A panel at a side, shown at first or not; under the one that stands there already. */
    void add(Act act, const QString &name, QWidget *content, Qt::DockWidgetArea side, bool shown);
    /** Takes over which panels the window showed when it was closed the last time. */
    void adopt();
    /** With a case the panels that a person wants, without one none. */
    void setOpen(bool open);
    /** None beside a view that is alone. */
    void setAlone(bool alone);
    void retranslate();

Q_SIGNALS:
    /** What had the focus is hidden now: keys need another place to go to. */
    void focusHidden();

private:
    struct Entry {
        Act act;
        QDockWidget *dock;
    };
    void arrange();
    bool eventFilter(QObject *watched, QEvent *event) override;
    /** How wide a panel may be in the window as it is. */
    int mostNow() const;

    QMainWindow &m_window;
    Actions &m_actions;
    QList<Entry> m_entries;
    bool m_open = false, m_alone = false;
};
