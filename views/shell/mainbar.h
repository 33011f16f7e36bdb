// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class Actions;
class Looks;
class SearchField;
class Session;

/** Back, forward, undo, redo, the query, and what is done most. */
class MainBar : public QToolBar {
    Q_OBJECT

public:
    MainBar(Session &session, Looks &looks, Actions &actions, QWidget *parent = nullptr);
    SearchField &search() { return *m_search; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    SearchField *m_search;
};
