// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/chip.h"

#include "core/text.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {
constexpr int Height = 24, Pad = 10, Gap = 6, Cross = 12, Swatch = 10, WidestValue = 260;
}

Chip::Chip(Looks &looks, QString field, QString value, bool negated, QColor swatch, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_field(std::move(field)), m_value(Text::visible(value)),
      m_negated(negated), m_swatch(std::move(swatch))
{
    setFixedHeight(Height);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text());
    setAccessibleDescription(tr("Delete takes this condition off the filter."));
    connect(&looks, &Looks::changed, this, qOverload<>(&Chip::update));
}

QString Chip::text() const
{
    return (m_negated ? tr("%1 is not %2") : tr("%1: %2")).arg(m_field, m_value);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics field(Theme::font(12)), value(Theme::font(12, QFont::Medium));
    const QString head = m_negated ? tr("%1 is not").arg(m_field) : m_field;
    return {2 * Pad + field.horizontalAdvance(head) + Gap +
                std::min(value.horizontalAdvance(m_value) + 2, WidestValue) + Gap + Cross +
                (m_swatch.isValid() ? Swatch + Gap : 0),
            Height};
}

QRect Chip::crossRect() const
{
    return {width() - Pad - Cross, (height() - Cross) / 2, Cross, Cross};
}

void Chip::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = m_looks.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? c.focus : c.line2, hasFocus() ? 2 : 1));
    painter.setBrush(c.panel);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);

    int x = Pad;
    if (m_swatch.isValid()) {
        painter.fillRect(x, (height() - Swatch) / 2, Swatch, Swatch, m_swatch);
        x += Swatch + Gap;
    }
    const QString head = m_negated ? tr("%1 is not").arg(m_field) : m_field;
    painter.setFont(Theme::font(12));
    painter.setPen(c.text2);
    const int headWidth = painter.fontMetrics().horizontalAdvance(head);
    painter.drawText(QRect(x, 0, headWidth + 2, height()), Qt::AlignVCenter, head);
    x += headWidth + Gap;
    painter.setFont(Theme::font(12, QFont::Medium));
    painter.setPen(m_negated ? c.error : c.text1);
    const int room = crossRect().left() - Gap - x + 2;
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_value, Qt::ElideRight, room));
    m_looks.icon(QStringLiteral("x"))
        .paint(&painter, crossRect(), Qt::AlignCenter, m_overCross ? QIcon::Active : QIcon::Normal);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    // A generous target: everything from the cross to the chip's end.
    if (event->pos().x() >= crossRect().left() - Gap / 2)
        Q_EMIT removeWanted();
    else if (event->modifiers() & Qt::AltModifier)
        Q_EMIT inverted();
    else
        Q_EMIT editWanted();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    m_overCross = event->pos().x() >= crossRect().left() - Gap / 2;
    update();
}

void Chip::leaveEvent(QEvent *)
{
    m_overCross = false;
    update();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT editWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_negated ? tr("Only these instead") : tr("Exclude instead"), this, &Chip::inverted);
    menu.addAction(tr("Remove"), this, &Chip::removeWanted);
    menu.exec(event->globalPos());
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        PlainTip::show(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}
