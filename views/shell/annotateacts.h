// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/shellcontext.h"

#include <QObject>

class Actions;
class InspectorPanel;
class Workbench;

/** States, tags and notes of what is selected, by menu and by key; of a case that can only be read each of
 * them says why there is none. */
class AnnotateActs : public QObject {
    Q_OBJECT

public:
    AnnotateActs(ShellContext &context, Actions &actions, Workbench &workbench, InspectorPanel &inspector,
                 QWidget &window);

private:
    void bindStatuses();
    void writeNote();
    /** Says why where it is false. */
    bool mayWrite();

    ShellContext &m_context;
    Actions &m_actions;
    InspectorPanel &m_inspector;
    QWidget &m_window;
};
