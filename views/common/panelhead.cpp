// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/panelhead.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"

#include <QHBoxLayout>

namespace {
constexpr int leastTitle = 48;
}

PanelHead::PanelHead(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_subtitle(new ElidedLabel(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("panelHead"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(32);
    m_title->setFont(Theme::font(13, QFont::Medium));
    m_subtitle->setFont(Theme::font(12));
    m_subtitle->setProperty("tone", QStringLiteral("second"));
    // The subtitle gives way first, then the title: neither may decide how narrow the panel can be.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(leastTitle);
    m_row->setContentsMargins(12, 0, 8, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PanelHead::title() const
{
    return m_title->text();
}

void PanelHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QString PanelHead::subtitle() const
{
    return m_subtitle->text();
}

void PanelHead::addControl(QWidget *control)
{
    m_row->addWidget(control);
}
