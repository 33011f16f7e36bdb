// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/focusmark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

FocusMark::FocusMark(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusMark::follow(QWidget *focused)
{
    if (m_view)
        m_view->viewport()->removeEventFilter(this);
    delete m_frame;
    m_view = qobject_cast<QAbstractItemView *>(focused);
    if (!m_view || m_view->window()->windowType() == Qt::Popup)
        return;
    m_frame = new QWidget(m_view);
    m_frame->setObjectName(QStringLiteral("focusMark"));
    m_frame->setAttribute(Qt::WA_StyledBackground);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->hide();
    m_view->viewport()->installEventFilter(this);
    place();
}

bool FocusMark::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever moves the current row paints the view; after that, as no painting may ask for another.
    if (event->type() == QEvent::Paint || event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FocusMark::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FocusMark::place()
{
    if (!m_view || !m_frame)
        return;
    const QWidget *const viewport = m_view->viewport();
    const QModelIndex current = m_view->currentIndex();
    const bool seen = current.isValid() && viewport->rect().intersects(m_view->visualRect(current));
    if (m_frame->geometry() != viewport->geometry())
        m_frame->setGeometry(viewport->geometry());
    if (m_frame->isHidden() != seen)
        m_frame->setHidden(seen);
    if (!seen)
        m_frame->raise();
}
