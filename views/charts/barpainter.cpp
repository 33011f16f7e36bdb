// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barpainter.h"

#include "views/charts/swatch.h"
#include "views/common/paintedtext.h"

#include <QPainter>

void BarPainter::paint(QPainter &painter) const
{
    paintHeads(painter);
    for (int i = 0; i < m_figure.groups.size(); ++i)
        paintRow(painter, i);
    painter.setPen(QPen(m_theme.colors().axis, 1));
    painter.drawLine(QPointF(m_layout.plot.left() - 0.5, m_layout.plot.top()),
                     QPointF(m_layout.plot.left() - 0.5, m_layout.plot.bottom()));
}

void BarPainter::paintHeads(QPainter &painter) const
{
    const PaintedText head{QString(), 11, QFont::Normal, m_theme.colors().text2, {}};
    const qreal y = m_layout.plot.top() - 6;
    PaintedText one = head;
    one.text = m_figure.shareHeading;
    if (m_layout.shareRight > 0)
        one.paint(painter, {m_layout.shareRight, y}, Qt::AlignRight);
    one.text = m_figure.shipmentsHeading;
    if (m_layout.countRight > 0)
        one.paint(painter, {m_layout.countRight, y}, Qt::AlignRight);
}

void BarPainter::paintRow(QPainter &painter, int group) const
{
    const ThemeColors &colors = m_theme.colors();
    const ChartLayout::Cell &cell = m_layout.cells[group];
    const ChartGroup &what = m_figure.groups[group];
    const qreal y = cell.area.center().y() + 4;
    if (group > 0) {
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(cell.area.topLeft(), cell.area.topRight());
    }
    painter.setOpacity(what.selected ? 1 : 0.3);
    if (m_figure.split()) {
        for (qsizetype s = 0; s < cell.segments.size(); ++s) {
            QRectF box = cell.segments[s];
            if (box.isNull())
                continue;
            if (box.width() > 3 && box.right() < cell.body.right() - 0.5)
                box.setRight(box.right() - 0.8);
            Swatch::paint(painter, box, ChartFill::of(m_figure.series[s].color, m_theme), m_theme);
        }
    } else if (cell.body.width() > 0) {
        Swatch::paint(painter, cell.body, ChartFill::of(what.color, m_theme), m_theme);
    }
    painter.setOpacity(1);

    const bool plain = what.role == ChartGroup::Role::Value;
    PaintedText{what.label,
                12,
                what.stressed ? QFont::Medium : QFont::Normal,
                plain ? colors.text1 : colors.text2,
                {}}
        .elided(m_layout.nameWidth - 14)
        .paint(painter, {cell.area.left(), y});
    const bool largest = group == m_figure.largestGroup;
    const QString value = largest ? m_figure.unitSample : what.totalText;
    const bool missing = what.known == 0 && what.shipments > 0;
    PaintedText{value, 12, largest ? QFont::Bold : QFont::Normal, missing ? colors.text3 : colors.text1, {}}
        .paint(painter, {cell.body.right() + 6, y});
    const PaintedText column{what.shareText, 12, QFont::Normal, colors.text2, {}};
    if (m_layout.shareRight > 0)
        column.paint(painter, {m_layout.shareRight, y}, Qt::AlignRight);
    if (m_layout.countRight > 0)
        PaintedText{what.shipmentsText, 12, QFont::Normal, colors.text2, {}}.paint(
            painter, {m_layout.countRight, y}, Qt::AlignRight);
}
