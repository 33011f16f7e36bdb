// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/shellcontext.h"

#include <QObject>

class Actions;
class Docks;
class Workbench;

/** What a person does with the views: back and forward, where they stand, which has the focus, how they look.
 */
class ViewActs : public QObject {
    Q_OBJECT

public:
    ViewActs(ShellContext &context, Actions &actions, Workbench &workbench, Docks &docks, QObject *parent);

private:
    void bindViews();
    void bindArrangements();
    void bindAppearance();
    void setComfortable(bool comfortable);
    void applyAppearance();

    ShellContext m_context;
    Actions &m_actions;
    Workbench &m_workbench;
    Docks &m_docks;
};
