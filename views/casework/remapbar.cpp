// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/remapbar.h"

#include "core/format.h"
#include "session/remapper.h"
#include "session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

RemapBar::RemapBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new QLabel(this)), m_rows(new QLabel(this)),
      m_cancel(new QPushButton(this)), m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("tone", QStringLiteral("info"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setProperty("tone", QStringLiteral("second"));
    m_cancel->setObjectName(QStringLiteral("cancelRemap"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_rows, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_progress);
    constexpr int patience = 300;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.remapper().cancel(); });
    connect(&session.remapper(), &Remapper::runningChanged, this, &RemapBar::refresh);
    connect(&session.remapper(), &Remapper::progressed, this, &RemapBar::showProgress);
    hide();
    refresh();
}

void RemapBar::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_rows->clear();
    m_progress->setRange(0, 0);
    if (m_session.remapper().running()) {
        m_text->setText(m_session.remapper().what());
        setAccessibleName(m_text->text());
        m_patience.start();
    } else {
        m_patience.stop();
        hide();
    }
}

void RemapBar::showProgress(qint64 rows, qint64 total)
{
    constexpr int whole = 1000;
    m_progress->setRange(0, total > 0 ? whole : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(whole * rows / total) : 0);
    m_rows->setText(total > 0 ? tr("%1 of %2 rows").arg(Format().count(rows), Format().count(total))
                              : QString());
}

void RemapBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}
