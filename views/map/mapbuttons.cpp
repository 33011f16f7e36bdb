// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapbuttons.h"

#include "views/common/looks.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace {
constexpr int buttonSize = 28;
}

MapButtons::MapButtons(Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_nearer(new QToolButton(this)), m_farther(new QToolButton(this)),
      m_everything(new QToolButton(this))
{
    m_nearer->setIcon(looks.icon(QStringLiteral("plus")));
    m_farther->setIcon(looks.icon(QStringLiteral("minus")));
    m_everything->setIcon(looks.icon(QStringLiteral("globe")));
    m_everything->setObjectName(QStringLiteral("wholeMap"));
    int top = 0;
    for (QToolButton *button : {m_nearer, m_farther, m_everything}) {
        button->setGeometry(0, top, buttonSize, buttonSize);
        button->setFocusPolicy(Qt::NoFocus);
        top += buttonSize;
    }
    setGeometry(margin, margin, buttonSize, top);
    connect(m_nearer, &QToolButton::clicked, this, &MapButtons::nearerWanted);
    connect(m_farther, &QToolButton::clicked, this, &MapButtons::fartherWanted);
    connect(m_everything, &QToolButton::clicked, this, &MapButtons::everythingWanted);
    setWentAway(false);
    retranslate();
}

void MapButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_looks.colors().line1);
    painter.setBrush(m_looks.colors().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void MapButtons::setWentAway(bool away)
{
    m_everything->setEnabled(away);
}

void MapButtons::retranslate()
{
    m_nearer->setToolTip(tr("Nearer (+)"));
    m_farther->setToolTip(tr("Farther (−)"));
    m_everything->setToolTip(tr("Show everything, now and after each filter (0)"));
    m_nearer->setAccessibleName(tr("Nearer"));
    m_farther->setAccessibleName(tr("Farther"));
    m_everything->setAccessibleName(tr("Show everything"));
}

void MapButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
