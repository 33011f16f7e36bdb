// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/jobbar.h"

#include "core/format.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int PatienceMs = 300;
}

JobBar::JobBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_rows(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(12);
    m_text->setTextFormat(Qt::PlainText);
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setProperty("tone", QStringLiteral("second"));
    row->addWidget(m_text);
    row->addWidget(m_rows, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_progress->setFixedHeight(3);
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelled);
    retranslate();
    hide();
}

void JobBar::begin(const Sentence &text)
{
    m_sentence = text;
    m_done = m_total = 0;
    retranslate();
    m_progress->setRange(0, 0);
    m_patience.start();
}

void JobBar::setProgress(int permille, std::int64_t rows, std::int64_t total)
{
    m_progress->setRange(0, permille < 0 ? 0 : 1000);
    m_progress->setValue(std::max(permille, 0));
    m_done = rows;
    m_total = total;
    tellRows();
}

void JobBar::end()
{
    m_patience.stop();
    hide();
}

void JobBar::tellRows()
{
    const Format format;
    m_rows->setText(m_total > 0  ? tr("%1 of %2 rows").arg(format.count(m_done), format.count(m_total))
                    : m_done > 0 ? tr("%1 rows").arg(format.count(m_done))
                                 : QString());
}

void JobBar::retranslate()
{
    m_text->setText(m_sentence ? m_sentence() : QString());
    setAccessibleName(m_text->text());
    tellRows();
    m_cancel->setText(tr("Cancel"));
}

void JobBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
