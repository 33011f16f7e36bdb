// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowpainter.h"

#include "views/charts/chartkey.h"
#include "views/charts/swatch.h"
#include "views/common/paintedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FlowPainter)
};

} // namespace

void FlowPainter::paint(QPainter &painter) const
{
    if (!m_figure.emptyText.isEmpty()) {
        const PaintedText text{m_figure.emptyText, 13, QFont::Normal, m_theme.colors().text2, {}};
        PaintedText::paintLines(painter, m_layout.area.center(), text.wrapped(m_layout.area.width()), text,
                                18, Qt::AlignHCenter);
        return;
    }
    paintKey(painter);
    paintRibbons(painter);
    paintHeads(painter);
    for (int i = 0; i < m_figure.nodes.size(); ++i)
        paintNode(painter, i);
    if (m_layout.unnamed > 0) {
        const PaintedText remark{Words::tr("No room to name %n places.", nullptr, m_layout.unnamed),
                                 11,
                                 QFont::Normal,
                                 m_theme.colors().text3,
                                 {}};
        remark.elided(m_layout.area.width()).paint(painter, m_layout.area.bottomLeft() - QPointF(0, 4));
    }
}

void FlowPainter::paintKey(QPainter &painter) const
{
    QStringList names;
    for (const FlowKind &kind : m_figure.kinds)
        names.append(kind.label);
    const auto places = ChartKey::places(names, m_layout.area.width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QPointF at = places[i] + QPointF(m_layout.area.left(), m_layout.keyTop);
        Swatch::paint(painter, {at.x(), at.y() - 9, ChartKey::Swatch, ChartKey::Swatch},
                      ChartFill::of(m_figure.kinds[i].color, m_theme), m_theme);
        PaintedText{names[i], 12, QFont::Normal, m_theme.colors().text1, {}}.paint(painter,
                                                                                   at + QPointF(15, 0));
    }
}

void FlowPainter::paintHeads(QPainter &painter) const
{
    for (int column = 0; column < 3; ++column) {
        const auto first = std::ranges::find(m_figure.nodes, column, &FlowNode::column);
        if (first == m_figure.nodes.end())
            continue;
        const QRectF &node = m_layout.nodes[first - m_figure.nodes.begin()];
        const PaintedText head{m_figure.headings[static_cast<std::size_t>(column)],
                               12,
                               QFont::Medium,
                               m_theme.colors().text2,
                               {}};
        const qreal y = m_layout.headTop + 14;
        if (column == 0)
            head.paint(painter, {node.left() - 8, y}, Qt::AlignRight);
        else if (column == 1)
            head.paint(painter, {node.center().x(), y}, Qt::AlignHCenter);
        else
            head.paint(painter, {node.right() + 8, y});
    }
}

void FlowPainter::paintRibbons(QPainter &painter) const
{
    // The largest first, so that thin ones stay visible above them.
    QList<int> order(m_figure.ribbons.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(
        order, [this](int a, int b) { return m_figure.ribbons[a].value > m_figure.ribbons[b].value; });
    painter.setPen(Qt::NoPen); // a rim would cross the ribbons below as a white line
    for (const int i : order) {
        const FlowRibbon &ribbon = m_figure.ribbons[i];
        bool lit = true;
        if (m_hovered && m_hovered->ribbon >= 0)
            lit = m_hovered->ribbon == i;
        else if (m_hovered)
            lit = ribbon.from == m_hovered->node || ribbon.to == m_hovered->node;
        QColor color = ChartFill::of(m_figure.kinds[ribbon.kind].color, m_theme).color;
        color.setAlphaF(lit ? (m_theme.isDark() ? 0.7F : 0.62F) : 0.2F);
        painter.setBrush(color);
        painter.drawPath(m_layout.ribbons[i]);
    }
}

void FlowPainter::paintNode(QPainter &painter, int index) const
{
    const ThemeColors &colors = m_theme.colors();
    const FlowNode &node = m_figure.nodes[index];
    const FlowLabel &label = m_layout.labels[index];
    const QRectF &box = m_layout.nodes[index];
    const bool value = node.role == ChartGroup::Role::Value;
    painter.setPen(Qt::NoPen);
    painter.setBrush(value ? colors.text1 : colors.line3);
    painter.drawRect(box);
    if (label.name.isEmpty())
        return;

    const bool nameAlone = label.two || label.figure.isEmpty();
    // Ribbons run below the names of the middle column: they stand on plates, or where plates would hide most
    // of the ribbons, in a rim.
    const bool narrow = FlowLayout::isNarrow(m_layout.area.width());
    const QColor rim = node.column == 1 && narrow ? colors.panel : QColor();
    const PaintedText name{nameAlone ? label.name : FlowLayout::line(label.name, label.figure),
                           FlowLayout::TextSize, QFont::Medium, value ? colors.text1 : colors.text2, rim};
    const bool left = node.column == 0;
    const qreal x = left ? box.left() - FlowLayout::TextGap : box.right() + FlowLayout::TextGap;
    const qreal y = box.center().y();
    if (node.column == 1 && !narrow) {
        QColor plate = colors.panel;
        plate.setAlphaF(0.86F);
        painter.setBrush(plate);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(
            QRectF(box.right() + 3, y - (label.two ? 17 : 8), label.width + 10, label.two ? 35 : 16), 2, 2);
    }
    const Qt::Alignment align = left ? Qt::AlignRight : Qt::AlignLeft;
    name.paint(painter, {x, label.two ? y - 2 : y + 4}, align);
    if (label.two)
        PaintedText{label.figure, FlowLayout::TextSize, QFont::Normal, colors.text2, rim}.paint(
            painter, {x, y + 13}, align);
}
