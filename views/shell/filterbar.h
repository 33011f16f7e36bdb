// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class Actions;
class Chip;
class Looks;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class Session;

/** The filter as chips, each to be removed by itself. */
class FilterBar : public QToolBar {
    Q_OBJECT

public:
    FilterBar(Session &session, Looks &looks, Actions &actions, QWidget *parent = nullptr);
    QList<Chip *> chips() const { return m_chips; }

Q_SIGNALS:
    /** The person wants to write a condition with this field: "dispatch:". */
    void queryWanted(const QString &start);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void fillFieldMenu();

    Session &m_session;
    Looks &m_looks;
    Actions &m_actions;
    QWidget *m_body;
    QHBoxLayout *m_row;
    QToolButton *m_add;
    QPushButton *m_clear;
    QList<Chip *> m_chips;
};
