// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/namedcommand.h"

#include <QPointer>
#include <QUndoStack>

#include <memory>

/** Another layout of a view, such as what a chart is split by; does nothing once its view has gone. */
template<class Layout> class LayoutCommand : public NamedCommand {
public:
    using Apply = std::function<void(const Layout &)>;
    LayoutCommand(const StepName &name, QObject *view, Layout before, Layout after, Apply apply)
        : NamedCommand(name), m_view(view), m_before(std::move(before)), m_after(std::move(after)),
          m_apply(std::move(apply))
    {
        setObsolete(m_before == m_after);
    }
    /** Lays out, as a step of the history; but a layout is never worth the steps that could be redone. */
    static void perform(QUndoStack &history, const StepName &name, QObject *view, Layout before, Layout after,
                        Apply apply)
    {
        auto step = std::make_unique<LayoutCommand>(name, view, before, after, apply);
        history.canRedo() ? step->redo() : history.push(step.release());
    }
    void redo() override
    {
        if (m_view)
            m_apply(m_after);
    }
    void undo() override
    {
        if (m_view)
            m_apply(m_before);
    }

private:
    QPointer<QObject> m_view;
    Layout m_before, m_after;
    Apply m_apply;
};
