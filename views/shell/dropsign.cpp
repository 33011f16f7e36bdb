// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/dropsign.h"

#include "views/common/looks.h"

#include <QPainter>

DropSign::DropSign(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropSign::show(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
}

void DropSign::paintEvent(QPaintEvent *)
{
    constexpr qreal Inset = 8, Radius = 4;
    const ThemeColors &colors = m_looks.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.accentSoft;
    veil.setAlphaF(0.8F);
    painter.setBrush(veil);
    painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset), Radius, Radius);
    painter.setFont(Theme::font(15, QFont::Medium));
    // On a plate: the words of the window would shine through those of the sign.
    const int flags = static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap;
    const QRectF room = QRectF(rect()).adjusted(48, 48, -48, -48),
                 words = painter.boundingRect(room, flags, m_text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(words.adjusted(-24, -16, 24, 16), Radius, Radius);
    painter.setPen(colors.accent);
    painter.drawText(room, flags, m_text);
}
