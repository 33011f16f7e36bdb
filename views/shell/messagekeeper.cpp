// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/messagekeeper.h"

#include "session/session.h"
#include "views/shell/actions.h"
#include "views/shell/messagebar.h"

#include <QAction>

MessageKeeper::MessageKeeper(MessageBar &messages, Session &session, Actions &actions, QObject *parent)
    : QObject(parent), m_messages(messages), m_session(session)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(Act::Count_); ++i)
        connect(actions[static_cast<Act>(i)], &QAction::triggered, &messages, &QWidget::hide);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Filter)
            m_messages.hide();
    });
}

void MessageKeeper::refuse(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    m_messages.tell(MessageBar::Tone::Error, failure.text);
    if (failure.text != m_session.busyReason())
        return;
    m_session.whenFree([this, text = failure.text] {
        if (m_messages.text() == text)
            m_messages.hide();
    });
}
