// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/namedcommand.h"

#include <QPointer>

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
