// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pagehead.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"

#include <QHBoxLayout>

PageHead::PageHead(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_lead(new ElidedLabel(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("raised"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(Theme::font(20, QFont::Medium));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_lead->setProperty("tone", QStringLiteral("second"));
    m_lead->hide();
    m_row->setContentsMargins(16, 12, 16, 12);
    m_row->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addWidget(m_lead, 1);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

QString PageHead::lead() const
{
    return m_lead->text();
}

void PageHead::addControl(QWidget *control, int stretch)
{
    m_row->addWidget(control, stretch);
}

void PageHead::addStretch()
{
    m_row->addStretch(1);
}
