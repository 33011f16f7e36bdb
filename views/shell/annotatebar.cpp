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

#include <algorithm>

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
    if (!m_view)
        return;
    setGeometry(0, m_view->height() - 44, m_view->width(), 44);
    // The states are always seen in one row; where it is tight, tag and note keep their icons only.
    for (const bool words : {true, false}) {
        m_tag->setText(words ? tr("Tag") : QString());
        m_note->setText(words ? tr("Note") : QString());
        const int others = m_count->sizeHint().width() + m_tag->sizeHint().width() + m_note->sizeHint().width() +
                           m_close->sizeHint().width() + 5 * layout()->spacing() + 20;
        m_status->setFixedWidth(std::clamp(width() - others, m_status->oneRowWidth(), std::max(500, m_status->oneRowWidth())));
        if (others + m_status->oneRowWidth() <= width())
            break;
    }
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
    place();
}

void AnnotateBar::retranslate()
{
    m_tag->setToolTip(tr("Tag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_note->setToolTip(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    place();
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
