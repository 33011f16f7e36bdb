// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/panelhead.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace {
constexpr int leastTitle = 48; ///< pixels of a name where there is a subtitle that may go
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
    // The subtitle gives way first, then the title: neither decides how narrow the panel can be.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(12, 0, 8, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
    share();
}

QString PanelHead::title() const
{
    return m_title->text();
}

void PanelHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    share();
}

QString PanelHead::subtitle() const
{
    return m_subtitle->text();
}

void PanelHead::share()
{
    m_title->setMinimumWidth(m_subtitleKept ? 0 : leastTitle);
    if (!m_subtitleKept)
        return;
    int room = contentsRect().width() - m_row->contentsMargins().left() - m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *const widget = m_row->itemAt(i)->widget();
        if (widget->isHidden())
            continue;
        room -= m_row->spacing();
        if (widget != m_title && widget != m_subtitle)
            room -= widget->sizeHint().width();
    }
    // As much as is left of the name; never a demand of its own, which would move the border of the panel.
    m_title->setMaximumWidth(
        std::clamp(room - m_subtitle->sizeHint().width(), 0, std::max(0, m_title->sizeHint().width())));
}

void PanelHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

bool PanelHead::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a control has another text, or is hidden
        share();
    return done;
}

void PanelHead::addControl(QWidget *control)
{
    m_row->addWidget(control);
}
