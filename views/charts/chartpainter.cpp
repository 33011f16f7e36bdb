// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpainter.h"

#include "views/charts/barpainter.h"
#include "views/charts/chartkey.h"
#include "views/charts/columnpainter.h"
#include "views/charts/linepainter.h"
#include "views/charts/swatch.h"
#include "views/common/paintedtext.h"

#include <QPainter>

void ChartPainter::paint(QPainter &painter) const
{
    if (!m_figure.emptyText.isEmpty()) {
        const PaintedText text{m_figure.emptyText, 13, QFont::Normal, m_theme.colors().text2, {}};
        const QRectF &plot = m_layout.plot;
        PaintedText::paintLines(painter, {plot.center().x(), plot.center().y()}, text.wrapped(plot.width()),
                                text, 18, Qt::AlignHCenter);
        return;
    }
    switch (m_figure.kind) {
    case ChartKind::Columns:
        ColumnPainter(m_figure, m_layout, m_theme).paint(painter);
        break;
    case ChartKind::Lines:
        LinePainter(m_figure, m_layout, m_theme).paint(painter);
        break;
    case ChartKind::Bars:
        BarPainter(m_figure, m_layout, m_theme).paint(painter);
        break;
    }
    if (m_layout.naming == ChartLayout::Naming::Key)
        paintKey(painter);
    paintMarks(painter);
}

void ChartPainter::paintKey(QPainter &painter) const
{
    const auto [left, right] = m_layout.keyRoom(m_figure);
    const QList<QPointF> places = m_layout.keyPlaces(m_figure);
    for (qsizetype s = 0; s < places.size(); ++s) {
        const QPointF at = places[s];
        Swatch::paint(painter, {at.x(), at.y() - 9, ChartKey::Swatch, ChartKey::Swatch},
                      ChartFill::of(m_figure.series[s].color, m_theme), m_theme);
        PaintedText{m_figure.series[s].label, 12, QFont::Normal, m_theme.colors().text1, {}}
            .elided(right - left - ChartKey::NameIndent)
            .paint(painter, at + QPointF(ChartKey::NameIndent, 0));
    }
}

void ChartPainter::paintMarks(QPainter &painter) const
{
    const auto outline = [&](const QRectF &box) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colors().text1, 1.2));
        painter.drawRect(box.adjusted(-1, -1, 1, 1));
    };
    if (m_marks.rangeFirst >= 0 && m_marks.rangeLast < m_layout.cells.size()) {
        QRectF box = m_layout.cells[m_marks.rangeFirst].area.united(m_layout.cells[m_marks.rangeLast].area);
        box.setBottom(m_layout.plot.bottom());
        QColor soft = m_theme.colors().text1;
        soft.setAlphaF(0.08F);
        painter.fillRect(box, soft);
        outline(box);
    }
    if (m_marks.hovered && m_marks.hovered->group < m_layout.cells.size() &&
        m_figure.kind != ChartKind::Lines) {
        const ChartLayout::Cell &cell = m_layout.cells[m_marks.hovered->group];
        outline(m_marks.hovered->series >= 0 ? cell.segments[m_marks.hovered->series] : cell.body);
    }
    if (m_marks.current >= 0 && m_marks.current < m_layout.cells.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colors().focus, 2));
        const ChartLayout::Cell &cell = m_layout.cells[m_marks.current];
        painter.drawRoundedRect(m_figure.kind == ChartKind::Bars ? cell.area.adjusted(1, 1, -1, -1)
                                                                 : cell.body.adjusted(-2, -2, 2, 2),
                                2, 2);
    }
}
