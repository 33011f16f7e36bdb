// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

class Actions;
class MessageBar;
class Session;

/** Takes a message away as soon as what it speaks of is over: at the next act, another filter, or when the
 * job that was in the way has ended.
 */
class MessageKeeper : public QObject {
    Q_OBJECT

public:
    /** To be made before the acts are bound: what an act itself has to say comes after. */
    MessageKeeper(MessageBar &messages, Session &session, Actions &actions, QObject *parent = nullptr);
    /** Says why something was refused; a cancel is no refusal. */
    void refuse(const Failure &failure);

private:
    MessageBar &m_messages;
    Session &m_session;
};
