// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/columnpainter.h"

#include "views/charts/columnlayout.h"
#include "views/charts/hatching.h"
#include "views/charts/swatch.h"
#include "views/common/paintedtext.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace {

constexpr qreal DimmedOpacity = 0.3;

}

void ColumnPainter::paint(QPainter &painter) const
{
    paintGrid(painter);
    for (int i = 0; i < m_layout.cells.size(); ++i)
        paintColumn(painter, i);
    paintAxis(painter);
    paintGaps(painter);
    paintDirectLabels(painter);
    paintStates(painter);
    paintTotal(painter);
}

void ColumnPainter::paintGrid(QPainter &painter) const
{
    // In a low plot only some of the lines are named, the topmost with its unit always.
    const auto last = m_figure.ticks.size() - 1;
    const qreal apart =
        last > 0 ? m_layout.plot.bottom() - m_layout.yOf(m_figure.ticks[1].value, m_figure.top) : 0;
    qsizetype stride = 1;
    while (stride < last && (apart * static_cast<qreal>(stride) < 24 || last % stride != 0))
        ++stride;
    for (qsizetype i = 0; i <= last; i += stride) {
        const ChartTick &tick = m_figure.ticks[i];
        const qreal y = m_layout.yOf(tick.value, m_figure.top);
        if (tick.value > 0) {
            painter.setPen(QPen(m_theme.colors().grid, 1));
            painter.drawLine(QPointF(m_layout.plot.left(), y), QPointF(m_layout.plot.right(), y));
        }
        PaintedText{tick.label, 11, QFont::Normal, m_theme.colors().text2, {}}.paint(
            painter, {m_layout.plot.left(), y - 4});
    }
}

void ColumnPainter::paintColumn(QPainter &painter, int group) const
{
    const ChartLayout::Cell &cell = m_layout.cells[group];
    const ChartGroup &what = m_figure.groups[group];
    const bool partial = what.state == ChartGroup::State::Partial;
    for (qsizetype s = 0; s < cell.segments.size(); ++s) {
        QRectF box = cell.segments[s];
        if (box.isNull())
            continue;
        // What is there is seen, however small; a pixel of panel parts the layers.
        const qreal gap = box.height() > 3 && m_figure.stacked() ? 0.8 : 0.0;
        box.setTop(std::min(box.top() + gap, box.bottom() - 0.8));
        const ChartFill fill = ChartFill::of(m_figure.series[s].color, m_theme);
        painter.setOpacity(what.selected && m_figure.series[s].selected ? 1 : DimmedOpacity);
        if (partial)
            Swatch::paintPartial(painter, box, fill, m_theme);
        else
            Swatch::paint(painter, box, fill, m_theme);
    }
    painter.setOpacity(1);
    const bool room = cell.area.width() >= 9;
    if (room && what.total == 0 && what.state != ChartGroup::State::NoSource) {
        // A zero is known; shipments whose measure is not given are none.
        const QString mark = what.shipments > 0 && what.known == 0 ? QStringLiteral("–") : what.totalText;
        PaintedText{mark, 11, QFont::Normal, m_theme.colors().text3, {}}.paint(
            painter, {cell.area.center().x(), m_layout.plot.bottom() - 4}, Qt::AlignHCenter);
    }
}

int ColumnPainter::labelStride(qreal &widest) const
{
    widest = 0;
    for (const ChartGroup &group : m_figure.groups)
        widest = std::max(widest, PaintedText{group.label, 11, QFont::Normal, {}, {}}.width());
    const qreal step = m_layout.cells.first().area.width();
    if (m_figure.groups.size() != m_figure.places)
        return 0;
    static constexpr std::array nice{1, 2, 3, 4, 6, 12, 24};
    for (const int stride : nice) {
        if (step * stride >= widest + 6)
            return stride;
    }
    return 0; // only where a new year or month begins
}

void ColumnPainter::paintAxis(QPainter &painter) const
{
    if (m_layout.cells.isEmpty())
        return;
    const ThemeColors &colors = m_theme.colors();
    const qreal base = m_layout.plot.bottom();
    qreal widest = 0;
    const int stride = labelStride(widest);
    int anchor = 0;
    for (int i = 1; i < m_figure.groups.size() && anchor == 0 && stride > 1; ++i) {
        if (!m_figure.groups[i].superLabel.isEmpty())
            anchor = i % stride; // so that January is among those named
    }
    qreal free = -1e9;
    for (int i = 0; i < m_figure.groups.size(); ++i) {
        const ChartGroup &group = m_figure.groups[i];
        const qreal center = m_layout.cells[i].area.center().x();
        if (stride > 0 && i % stride == anchor) {
            PaintedText{group.label, 11, QFont::Normal, colors.text2, {}}.paint(painter, {center, base + 17},
                                                                                Qt::AlignHCenter);
        }
        if (group.superLabel.isEmpty())
            continue;
        const PaintedText super{group.superLabel, 11, QFont::Medium, colors.text2, {}};
        const qreal wide = super.width();
        qreal left = i == 0 ? m_layout.cells[i].body.left() : center - wide / 2;
        left = std::min(left, m_layout.plot.right() - wide);
        if (left > free) {
            super.paint(painter, {left, base + (stride > 0 ? 31 : 17)});
            free = left + wide + 8;
        }
    }
    painter.setPen(QPen(colors.axis, 1));
    painter.drawLine(QPointF(m_layout.plot.left(), base + 0.5), QPointF(m_layout.plot.right(), base + 0.5));
}

void ColumnPainter::paintGaps(QPainter &painter) const
{
    qreal free = m_layout.plot.left();
    for (int i = 0; i < m_figure.groups.size(); ++i) {
        if (m_figure.groups[i].state != ChartGroup::State::NoSource)
            continue;
        int end = i;
        while (end + 1 < m_figure.groups.size() &&
               m_figure.groups[end + 1].state == ChartGroup::State::NoSource &&
               m_figure.groups[end + 1].stateText.isEmpty())
            ++end;
        QRectF box = m_layout.cells[i].body.united(m_layout.cells[end].body);
        box.setLeft(m_layout.cells[i].body.left());
        box.setTop(m_layout.plot.top() - 8);
        box.setBottom(m_layout.plot.bottom());
        Hatching::lines(painter, box, m_theme.colors().line2, 6, 1);
        const PaintedText text{m_figure.groups[i].stateText, 11, QFont::Normal, m_theme.colors().text2,
                               m_theme.colors().panel};
        const QStringList lines = text.wrapped(std::max(84.0, box.width() - 8));
        qreal wide = 0;
        for (const QString &line : lines)
            wide = std::max(wide, PaintedText{line, 11, QFont::Normal, {}, {}}.width());
        // Two thirds up, lower columns to both sides leave it room; else it is left to the note.
        const qreal left = box.center().x() - wide / 2;
        const qreal y = box.top() + box.height() * 0.42;
        const bool clear = std::ranges::none_of(m_layout.cells, [&](const ChartLayout::Cell &cell) {
            return cell.body.height() > 0 && cell.body.right() > left && cell.body.left() < left + wide &&
                   cell.body.top() < y + 20;
        });
        if (left >= free && left + wide <= m_layout.plot.right() && clear) {
            PaintedText::paintLines(painter, {box.center().x(), y}, lines, text, 15, Qt::AlignHCenter);
            free = left + wide + 6;
        }
        i = end;
    }
}

void ColumnPainter::paintNamesAlong(QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    for (const ChartLayout::Label &label : m_layout.labels) {
        const ChartSeries &series = m_figure.series[label.series];
        painter.setPen(QPen(colors.panel, 1.2));
        painter.setBrush(ChartFill::of(series.color, m_theme).color);
        painter.drawEllipse(label.leader.first(), 3.2, 3.2);
        PaintedText{series.label, 12, QFont::Medium, colors.text1, colors.panel}.paint(painter,
                                                                                       label.baseline);
    }
}

void ColumnPainter::paintDirectLabels(QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    if (m_layout.naming == ChartLayout::Naming::Along) {
        paintNamesAlong(painter);
        return;
    }
    const bool list = m_layout.naming == ChartLayout::Naming::Right;
    if (list && !m_layout.labels.isEmpty()) {
        const QPointF first = m_layout.labels.first().baseline;
        PaintedText{m_figure.groups[m_figure.labelGroup].name, 11, QFont::Normal, colors.text2, {}}
            .elided(m_layout.labelRight - first.x() - 15)
            .paint(painter, {first.x() + 15, first.y() - 20});
    }
    for (const ChartLayout::Label &label : m_layout.labels) {
        const ChartSeries &series = m_figure.series[label.series];
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.line3, 0.8));
        if (label.leader.size() > 1)
            painter.drawPolyline(label.leader.constData(), static_cast<int>(label.leader.size()));
        if (!list) {
            const QString value =
                series.texts[m_figure.largestGroup] +
                m_figure.unitSample.mid(m_figure.groups[m_figure.largestGroup].totalText.size() +
                                        (m_figure.unitSample.startsWith(u'$') ? 1 : 0));
            PaintedText{series.label + u' ' + value, 12, QFont::Normal, colors.text1, colors.panel}.paint(
                painter, label.baseline, Qt::AlignRight);
            continue;
        }
        const QString &value = series.texts[m_figure.labelGroup];
        const qreal valueWidth = PaintedText{value, 12, QFont::Normal, {}, {}}.width();
        Swatch::paint(painter, {label.baseline.x() + 2, label.baseline.y() - 9, 9, 9},
                      ChartFill::of(series.color, m_theme), m_theme);
        PaintedText{series.label, 12, QFont::Medium, colors.text1, {}}
            .elided(m_layout.labelRight - label.baseline.x() - 15 - valueWidth - 6)
            .paint(painter, label.baseline + QPointF(15, 0));
        PaintedText{value, 12, QFont::Normal, colors.text2, {}}.paint(
            painter, {m_layout.labelRight, label.baseline.y()}, Qt::AlignRight);
    }
}

void ColumnPainter::paintStates(QPainter &painter) const
{
    for (const ChartLayout::State &state : m_layout.states) {
        const PaintedText text{
            {}, ChartLayout::StateSize, QFont::Normal, m_theme.colors().text2, m_theme.colors().panel};
        PaintedText::paintLines(painter, state.baseline, state.lines, text, ChartLayout::StateStep,
                                Qt::AlignHCenter);
    }
}

void ColumnPainter::paintTotal(QPainter &painter) const
{
    if (m_figure.largestGroup < 0)
        return;
    const PaintedText text{m_figure.largestText, 12, QFont::Bold, m_theme.colors().text1,
                           m_theme.colors().panel};
    text.paint(painter, ColumnLayout::totalPlace(m_layout, m_figure), Qt::AlignHCenter);
}
