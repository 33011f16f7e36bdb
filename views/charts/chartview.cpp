// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int MostPoints = 400;
constexpr int CardDelay = 150;

bool overTime(const ChartFigure &figure)
{
    return figure.kind != ChartKind::Bars;
}

} // namespace

ChartView::ChartView(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_cardTimer.setSingleShot(true);
    m_cardTimer.setInterval(CardDelay);
    connect(&m_cardTimer, &QTimer::timeout, this, [this] {
        if (m_marks.hovered)
            PlainTip::show(QCursor::pos(), cardFor(*m_marks.hovered), this);
    });
    connect(&m_looks, &Looks::changed, this, qOverload<>(&QWidget::update));
}

void ChartView::setFigure(const ChartFigure &figure)
{
    m_figure = figure.thinned(MostPoints);
    m_marks = {};
    m_pressed = -1;
    layOut();
    describe();
    update();
}

void ChartView::layOut()
{
    m_note = FootNote(m_figure.brief, width());
    m_layout = ChartLayout::of(m_figure, QRectF(rect()).adjusted(14, 6, -12, -m_note.height()), false);
    m_handles = chartHandles(m_figure, m_layout);
}

std::optional<ChartHit> ChartView::wordsAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(
        m_handles, [&point](const ChartHandle &handle) { return handle.box.contains(point); });
    return found == m_handles.end() ? std::nullopt : std::optional(found->hit);
}

bool ChartView::isOnNote(const QPointF &point) const
{
    return !m_figure.gaps.isEmpty() && m_note.box(height()).contains(point);
}

std::optional<ChartHit> ChartView::hitAt(const QPointF &point) const
{
    return m_figure.emptyText.isEmpty() ? m_layout.hit(point) : std::nullopt;
}

QString ChartView::cardFor(const ChartHit &hit) const
{
    const ChartGroup &group = m_figure.groups[hit.group];
    QStringList lines{group.name};
    if (!group.stateText.isEmpty())
        lines.append(group.stateText);
    if (group.state == ChartGroup::State::NoSource)
        return lines.join(u'\n');
    lines.append(tr("%1: %2 %3", "measure, number, unit")
                     .arg(m_figure.valueHeading, group.totalText, m_figure.unitWord));
    for (auto s = m_figure.series.size() - 1; s >= 0 && m_figure.split(); --s) {
        const ChartSeries &series = m_figure.series[s];
        if (series.values[hit.group] != 0)
            lines.append((s == hit.series ? QStringLiteral("▸ ") : QStringLiteral("    ")) + series.label +
                         QStringLiteral("  ") + series.texts[hit.group]);
    }
    if (!group.shareText.isEmpty())
        lines.append(tr("%1 of what is in view").arg(group.shareText));
    lines.append(tr("%n shipments", nullptr, static_cast<int>(group.shipments)));
    if (group.known < group.shipments)
        lines.append(tr("The measure is not given for %n of them", nullptr,
                        static_cast<int>(group.shipments - group.known)));
    return lines.join(u'\n');
}

void ChartView::describe()
{
    setAccessibleName(m_figure.title);
    setAccessibleDescription(m_figure.toText());
}

void ChartView::setCurrent(int group)
{
    ChartMarks marks = m_marks;
    marks.current =
        m_figure.groups.isEmpty() ? -1 : std::clamp(group, 0, static_cast<int>(m_figure.groups.size()) - 1);
    setMarks(marks);
}

void ChartView::setMarks(const ChartMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_looks.theme();
    painter.fillRect(rect(), theme.colors().panel);
    ChartPainter(m_figure, m_layout, theme, m_marks).paint(painter);
    m_note.paint(painter, height(), theme.colors().text2);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_cardTimer.stop();
    const bool left = event->button() == Qt::LeftButton;
    m_pressedWords = left ? wordsAt(event->position()) : std::nullopt;
    const auto hit = hitAt(event->position()); // a drag may begin on words as well
    m_pressed = left && hit ? hit->group : -1;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto words = wordsAt(event->position());
    const bool note = isOnNote(event->position());
    setCursor(words || note ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const bool dragging = m_pressed >= 0 && (event->buttons() & Qt::LeftButton);
    const auto hit = (words || note) && !dragging ? std::nullopt : hitAt(event->position());
    ChartMarks marks = m_marks;
    marks.hovered = hit;
    if (dragging && overTime(m_figure) && hit) {
        const bool dragged = hit->group != m_pressed || marks.rangeFirst >= 0;
        if (dragged) {
            marks.rangeFirst = std::min(m_pressed, hit->group);
            marks.rangeLast = std::max(m_pressed, hit->group);
        }
    }
    if (marks.hovered != m_marks.hovered) {
        PlainTip::show(event->globalPosition().toPoint(), QString(), this);
        if (hit && m_pressed < 0)
            m_cardTimer.start();
        else
            m_cardTimer.stop();
    }
    setMarks(marks);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto words = std::exchange(m_pressedWords, std::nullopt);
    if (event->button() != Qt::LeftButton)
        return;
    ChartMarks marks = m_marks;
    const int first = marks.rangeFirst, last = marks.rangeLast;
    marks.rangeFirst = marks.rangeLast = -1;
    setMarks(marks);
    const auto hit = hitAt(event->position());
    const int pressed = std::exchange(m_pressed, -1);
    if (first >= 0 && first != last)
        Q_EMIT rangeChosen(first, last);
    else if (words && words == wordsAt(event->position()))
        Q_EMIT chosen(*words, event->modifiers());
    else if (!words && isOnNote(event->position()))
        Q_EMIT gapsAsked(event->globalPosition().toPoint());
    else if (pressed >= 0 && hit && hit->group == pressed)
        Q_EMIT chosen(*hit, event->modifiers());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto hit = hitAt(event->position()); hit && !wordsAt(event->position()))
        Q_EMIT opened(*hit);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = m_figure.kind == ChartKind::Bars;
    const int key = event->key();
    const bool forward = key == Qt::Key_Right || (vertical && key == Qt::Key_Down);
    const bool backward = key == Qt::Key_Left || (vertical && key == Qt::Key_Up);
    if (forward || backward) {
        const int from =
            m_marks.current < 0 && !forward ? static_cast<int>(m_figure.groups.size()) : m_marks.current;
        setCurrent(from + (forward ? 1 : -1));
        if (m_marks.current >= 0 && m_marks.current < m_layout.cells.size()) {
            const QPointF at = m_layout.cells[m_marks.current].body.center();
            PlainTip::show(mapToGlobal(at.toPoint()), cardFor({m_marks.current, -1}), this);
        }
    } else if (key == Qt::Key_Home) {
        setCurrent(0);
    } else if (key == Qt::Key_End) {
        setCurrent(static_cast<int>(m_figure.groups.size()) - 1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) &&
               m_marks.current >= 0) {
        Q_EMIT chosen({m_marks.current, -1}, event->modifiers());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    ChartMarks marks = m_marks;
    marks.current = -1;
    setMarks(marks);
    QWidget::focusOutEvent(event);
}

void ChartView::leaveEvent(QEvent *)
{
    m_cardTimer.stop();
    ChartMarks marks = m_marks;
    marks.hovered.reset();
    setMarks(marks);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (keyboard && m_marks.current >= 0)
        Q_EMIT menuAsked({m_marks.current, -1},
                         mapToGlobal(m_layout.cells[m_marks.current].body.center().toPoint()));
    else if (const auto hit = hitAt(event->pos()); hit && !keyboard)
        Q_EMIT menuAsked(*hit, event->globalPos());
}
