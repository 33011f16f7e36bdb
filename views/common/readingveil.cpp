// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/readingveil.h"

#include "session/session.h"
#include "views/common/theme.h"

#include <QEvent>

ReadingVeil::ReadingVeil(Session &session, QWidget *view) : QLabel(view), m_session(session)
{
    setObjectName(QStringLiteral("readingVeil"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setFont(Theme::font(13));
    setProperty("tone", QStringLiteral("second"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    view->installEventFilter(this);
    connect(&session, &Session::changed, this, &ReadingVeil::look);
    connect(&session, &Session::loading, this, &ReadingVeil::look);
    look();
}

void ReadingVeil::look()
{
    setText(m_session.isReading() ? tr("The figures are being read.") : tr("There are no figures to show."));
    const bool needed = m_session.isOpen() && !m_session.cube();
    if (needed) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    setVisible(needed);
}

bool ReadingVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

void ReadingVeil::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        look();
    QLabel::changeEvent(event);
}
