// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowview.h"

#include "views/charts/flowpainter.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

FlowView::FlowView(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_looks, &Looks::changed, this, qOverload<>(&QWidget::update));
}

void FlowView::setFigure(const FlowFigure &figure)
{
    m_figure = figure;
    m_hovered.reset();
    layOut();
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.toText());
    update();
}

void FlowView::layOut()
{
    m_note = FootNote(m_figure.brief, width());
    m_layout = FlowLayout::of(m_figure, QRectF(rect()).adjusted(14, 8, -14, -m_note.height()));
}

bool FlowView::isOnNote(const QPointF &point) const
{
    return !m_figure.gaps.isEmpty() && m_note.box(height()).contains(point);
}

QString FlowView::cardFor(const FlowHit &hit) const
{
    if (hit.node >= 0) {
        const FlowNode &node = m_figure.nodes[hit.node];
        return tr("%1: %2\n%3", "heading of the column, country, figure")
            .arg(m_figure.headings[static_cast<std::size_t>(node.column)], node.label, node.text);
    }
    const FlowRibbon &ribbon = m_figure.ribbons[hit.ribbon];
    return tr("%1 → %2\n%3: %4", "from, to, kind of goods, figure")
        .arg(m_figure.nodes[ribbon.from].label, m_figure.nodes[ribbon.to].label,
             m_figure.kinds[ribbon.kind].label, ribbon.text);
}

void FlowView::setHovered(std::optional<FlowHit> hit)
{
    if (m_hovered == hit)
        return;
    m_hovered = hit;
    update();
}

void FlowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_looks.colors().panel);
    FlowPainter(m_figure, m_layout, m_looks.theme(), m_hovered).paint(painter);
    m_note.paint(painter, height(), m_looks.colors().text2);
}

void FlowView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    const auto hit = m_layout.hit(event->position());
    setCursor(!hit && isOnNote(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit != m_hovered)
        PlainTip::show(event->globalPosition().toPoint(), hit ? cardFor(*hit) : QString(), this);
    setHovered(hit);
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto hit = m_layout.hit(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    if (hit)
        Q_EMIT chosen(*hit, event->modifiers());
    else if (isOnNote(event->position()))
        Q_EMIT gapsAsked(event->globalPosition().toPoint());
}

void FlowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto hit = m_layout.hit(event->position()))
        Q_EMIT opened(*hit);
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_figure.nodes.size()) - 1;
    const int now = m_hovered ? m_hovered->node : -1;
    const int key = event->key();
    if (last >= 0 &&
        (key == Qt::Key_Down || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Left)) {
        const int step = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
        const int next = std::clamp(now + step, 0, last);
        setHovered(FlowHit{next, -1});
        PlainTip::show(mapToGlobal(m_layout.nodes[next].center().toPoint()), cardFor(*m_hovered), this);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_hovered) {
        Q_EMIT chosen(*m_hovered, event->modifiers());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FlowView::leaveEvent(QEvent *)
{
    setHovered({});
}

void FlowView::focusOutEvent(QFocusEvent *event)
{
    setHovered({});
    QWidget::focusOutEvent(event);
}
