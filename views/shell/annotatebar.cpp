// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/annotatebar.h"

#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/statusbuttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

AnnotateBar::AnnotateBar(Session &session, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_count(new QLabel(this)),
      m_status(new StatusButtons(looks, this)), m_tag(new QPushButton(this)), m_note(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("annotateBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(12);
    m_count->setFont(Theme::font(13, QFont::Medium));
    m_status->setFixedWidth(500);
    m_tag->setIcon(looks.icon(QStringLiteral("tag")));
    m_note->setIcon(looks.icon(QStringLiteral("message-square-text")));
    m_close->setIcon(looks.icon(QStringLiteral("x")));
    row->addWidget(m_count);
    row->addWidget(m_status);
    row->addWidget(m_tag);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_close);
    hide();
    connect(m_status, &StatusButtons::chosen, this, [this](ReviewStatus status) {
        m_session.annotate(m_session.selection().shipments, {status, {}, {}, {}});
    });
    connect(m_tag, &QPushButton::clicked, this, &AnnotateBar::tagWanted);
    connect(m_note, &QPushButton::clicked, this, &AnnotateBar::noteWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Changes(Session::Change::Selection) | Session::Change::Annotations))
            describe();
    });
    retranslate();
}

void AnnotateBar::openOver(QWidget *view)
{
    if (m_session.selection().shipments.isEmpty())
        return;
    if (m_view)
        m_view->removeEventFilter(this);
    m_view = view;
    m_view->installEventFilter(this);
    setParent(view);
    describe();
    place();
    show();
    raise();
    m_status->setFocus();
}

void AnnotateBar::place()
{
    if (m_view)
        setGeometry(0, m_view->height() - 44, m_view->width(), 44);
}

bool AnnotateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void AnnotateBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        if (m_view)
            m_view->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AnnotateBar::describe()
{
    const QList<std::int64_t> &selected = m_session.selection().shipments;
    if (selected.isEmpty() || !m_session.isOpen()) {
        hide();
        return;
    }
    m_count->setText(tr("%n shipments", nullptr, static_cast<int>(selected.size())));
    std::optional<ReviewStatus> common;
    if (selected.size() == 1) {
        if (const auto record = m_session.openCase().reader().shipment(ShipmentId(selected.first())))
            common = record->annotation.status;
    }
    m_status->setStatus(common);
}

void AnnotateBar::retranslate()
{
    m_tag->setText(tr("Tag"));
    m_note->setText(tr("Note"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    describe();
}

void AnnotateBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
