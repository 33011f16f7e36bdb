// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Actions;
class Looks;
class QLabel;
class QPushButton;

/** Stands in the place of the workbench while nothing has been imported into the open case: says so, and what
 * to do. */
class EmptyCase : public QWidget {
    Q_OBJECT

public:
    EmptyCase(Looks &looks, Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Actions &m_actions;
    QLabel *m_title, *m_text;
    QPushButton *m_choose, *m_paste;
};
