// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/annotateacts.h"

#include "session/session.h"
#include "views/inspector/inspectorpanel.h"
#include "views/inspector/notedialog.h"
#include "views/shell/actions.h"
#include "views/shell/annotatebar.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QAction>

AnnotateActs::AnnotateActs(ShellContext &context, Actions &actions, Workbench &workbench,
                           InspectorPanel &inspector, QWidget &window)
    : QObject(&window), m_context(context), m_actions(actions), m_inspector(inspector), m_window(window)
{
    auto *const bar = new AnnotateBar(context.session, context.looks, &workbench);
    connect(bar, &AnnotateBar::tagWanted, actions[Act::Tag], &QAction::trigger);
    connect(bar, &AnnotateBar::noteWanted, actions[Act::Note], &QAction::trigger);
    connect(&workbench.tables().shipments(), &ShipmentsView::annotateWanted, actions[Act::Annotate],
            &QAction::trigger);
    connect(actions[Act::Annotate], &QAction::triggered, this, [this, bar, view = &workbench.tables()] {
        if (mayWrite())
            bar->openOver(view);
    });
    connect(actions[Act::Tag], &QAction::triggered, this, [this] {
        if (mayWrite())
            m_inspector.startTag();
    });
    connect(actions[Act::Note], &QAction::triggered, this, &AnnotateActs::writeNote);
    bindStatuses();
}

void AnnotateActs::bindStatuses()
{
    const auto on = [this](Act act, ReviewStatus status) {
        connect(m_actions[act], &QAction::triggered, this, [this, status] {
            m_context.session.annotate(m_context.session.selection().shipments, {status, {}, {}, {}});
        });
    };
    on(Act::StatusUnreviewed, ReviewStatus::Unreviewed);
    on(Act::StatusSuspicious, ReviewStatus::Suspicious);
    on(Act::StatusConfirmed, ReviewStatus::Confirmed);
    on(Act::StatusCleared, ReviewStatus::Cleared);
}

void AnnotateActs::writeNote()
{
    if (!mayWrite())
        return;
    if (m_context.session.selection().shipments.size() < 2)
        return m_inspector.startNote();
    auto *const dialog = new NoteDialog(m_context.session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool AnnotateActs::mayWrite()
{
    const QString reason = m_context.session.openCase().file().readOnlyReason();
    if (!reason.isEmpty())
        Q_EMIT m_context.session.failed({reason});
    return reason.isEmpty();
}
