// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowlayout.h"

#include "views/charts/chartkey.h"
#include "views/common/paintedtext.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace {

constexpr qreal NodeWidth = 10;
constexpr qreal HeadHeight = 28;

QPainterPath ribbonPath(const QPointF &from, const QPointF &to, qreal thickness)
{
    const qreal middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(middle, from.y(), middle, to.y(), to.x(), to.y());
    path.lineTo(to.x(), to.y() + thickness);
    path.cubicTo(middle, to.y() + thickness, middle, from.y() + thickness, from.x(), from.y() + thickness);
    path.closeSubpath();
    return path;
}

PaintedText nameText(const QString &text)
{
    return {text, FlowLayout::TextSize, QFont::Medium, {}, {}};
}

qreal figureWidth(const QString &text)
{
    return PaintedText{text, FlowLayout::TextSize, QFont::Normal, {}, {}}.width();
}

using Columns = std::array<QList<int>, 3>; ///< nodes by column

Columns columnsOf(const FlowFigure &figure)
{
    Columns columns;
    for (int i = 0; i < figure.nodes.size(); ++i)
        columns[static_cast<std::size_t>(figure.nodes[i].column)].append(i);
    return columns;
}

/** Room beside an outer column for its labels on one line each, within reason. */
qreal sideOf(const FlowFigure &figure, const QList<int> &nodes, qreal width)
{
    qreal widest = 48;
    for (const int i : nodes)
        widest =
            std::max(widest, nameText(FlowLayout::line(figure.nodes[i].label, figure.nodes[i].text)).width() +
                                 FlowLayout::TextGap + 2);
    // Between the columns a figure has room as well.
    constexpr qreal Between = 62;
    return std::min({widest, width * 0.28, std::max(0.0, (width - 3 * NodeWidth) / 2 - Between)});
}

/** How nodes share the height: each has at least the room of a line of text, as long as there is so much. */
struct Heights {
    qreal perUnit = 0, gap = 0, least = 0;
    qreal slot(const FlowNode &node) const
    {
        return std::max(least, static_cast<qreal>(node.total) * perUnit);
    }
    qreal of(const FlowFigure &figure, const QList<int> &nodes) const
    {
        qreal height = gap * static_cast<qreal>(std::max<qsizetype>(0, nodes.size() - 1));
        for (const int i : nodes)
            height += slot(figure.nodes[i]);
        return height;
    }
};

Heights heightsFor(const FlowFigure &figure, const Columns &columns, qreal height)
{
    constexpr qreal Line = 15, MostForText = 0.75;
    qsizetype most = 1;
    for (const QList<int> &nodes : columns)
        most = std::max(most, nodes.size());
    const auto count = static_cast<qreal>(most);
    Heights heights;
    heights.gap = std::clamp(height * 0.25 / count, 1.0, 16.0);
    heights.least = std::min(Line, std::max(0.0, height * MostForText / count - heights.gap));
    qreal low = 0, high = height / static_cast<qreal>(std::max<std::int64_t>(1, figure.total));
    for (int step = 0; step < 40; ++step) {
        heights.perUnit = (low + high) / 2;
        const bool fits = std::ranges::all_of(
            columns, [&](const QList<int> &nodes) { return heights.of(figure, nodes) <= height; });
        (fits ? low : high) = heights.perUnit;
    }
    heights.perUnit = low;
    return heights;
}

void placeNodes(FlowLayout &layout, const FlowFigure &figure, const Columns &columns, const QRectF &body,
                const Heights &heights)
{
    const std::array left{body.left() + sideOf(figure, columns[0], body.width()),
                          body.center().x() - NodeWidth / 2,
                          body.right() - sideOf(figure, columns[2], body.width()) - NodeWidth};
    layout.nodes.resize(figure.nodes.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        qreal y = body.center().y() - heights.of(figure, columns[column]) / 2;
        for (const int i : columns[column]) {
            const qreal slot = heights.slot(figure.nodes[i]);
            const qreal height = std::max(1.0, static_cast<qreal>(figure.nodes[i].total) * heights.perUnit);
            layout.nodes[i] = {left[column], y + (slot - height) / 2, NodeWidth, height};
            y += slot + heights.gap;
        }
    }
}

/** The label that has so much room; an empty one if not even the figure has it. */
FlowLabel labelFor(const FlowNode &node, qreal room, bool two)
{
    constexpr qreal LeastName = 18;
    const qreal figure = figureWidth(node.text);
    const qreal forName = two ? room : room - (nameText(FlowLayout::line({}, node.text)).width());
    if (figure > room || forName < LeastName)
        return {};
    FlowLabel label{nameText(node.label).elided(forName).text, node.text, two, 0};
    label.width = two ? std::max(nameText(label.name).width(), figure)
                      : nameText(FlowLayout::line(label.name, node.text)).width();
    return label;
}

/** Where the names of the middle column end at the latest: before the nodes of the last one. */
qreal right(const FlowLayout &layout, const Columns &columns)
{
    return columns[2].isEmpty() ? layout.area.right()
                                : layout.nodes[columns[2].first()].left() - FlowLayout::TextGap;
}

/** The largest first: a name that would cover another is left to the card under the pointer. */
void placeLabels(FlowLayout &layout, const FlowFigure &figure, const Columns &columns)
{
    layout.labels.resize(figure.nodes.size());
    for (const QList<int> &nodes : columns) {
        QList<int> order = nodes;
        std::ranges::stable_sort(order,
                                 [&](int a, int b) { return figure.nodes[a].total > figure.nodes[b].total; });
        QList<std::pair<qreal, qreal>> taken;
        const qreal end = right(layout, columns);
        for (const int i : order) {
            const QRectF &box = layout.nodes[i];
            const int column = figure.nodes[i].column;
            const qreal room = (column == 0   ? box.left() - layout.area.left()
                                : column == 2 ? layout.area.right() - box.right()
                                              : end - box.right()) -
                               FlowLayout::TextGap;
            const bool two = box.height() > 28;
            const qreal half = two ? 15 : 6.5;
            const std::pair span(box.center().y() - half, box.center().y() + half);
            const bool free = std::ranges::none_of(taken, [&](const auto &other) {
                return span.first < other.second && other.first < span.second;
            });
            if (!free)
                continue;
            layout.labels[i] = labelFor(figure.nodes[i], room, two);
            taken.append(span);
        }
    }
}

void placeRibbons(FlowLayout &layout, const FlowFigure &figure, qreal perUnit)
{
    // At each node ribbons leave and arrive in the order of what they lead to: so they do not cross there.
    QList<int> order(figure.ribbons.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    QList<qreal> leaving(figure.nodes.size()), arriving(figure.nodes.size());
    for (int i = 0; i < figure.nodes.size(); ++i)
        leaving[i] = arriving[i] = layout.nodes[i].top();
    QList<qreal> start(order.size()), end(order.size());
    const auto top = [&layout](int node) { return layout.nodes[node].top(); };
    std::ranges::sort(order, {}, [&](int i) {
        const FlowRibbon &r = figure.ribbons[i];
        return std::tuple(top(r.from), top(r.to), r.kind);
    });
    for (const int i : order) {
        start[i] = leaving[figure.ribbons[i].from];
        leaving[figure.ribbons[i].from] += static_cast<qreal>(figure.ribbons[i].value) * perUnit;
    }
    std::ranges::sort(order, {}, [&](int i) {
        const FlowRibbon &r = figure.ribbons[i];
        return std::tuple(top(r.to), top(r.from), r.kind);
    });
    for (const int i : order) {
        end[i] = arriving[figure.ribbons[i].to];
        arriving[figure.ribbons[i].to] += static_cast<qreal>(figure.ribbons[i].value) * perUnit;
    }
    for (qsizetype i = 0; i < figure.ribbons.size(); ++i) {
        const FlowRibbon &r = figure.ribbons[i];
        layout.ribbons.append(ribbonPath({layout.nodes[r.from].right(), start[i]},
                                         {layout.nodes[r.to].left(), end[i]},
                                         static_cast<qreal>(r.value) * perUnit));
    }
}

} // namespace

FlowLayout FlowLayout::of(const FlowFigure &figure, const QRectF &area)
{
    FlowLayout layout;
    layout.area = area;
    layout.keyTop = area.top();
    QStringList names;
    for (const FlowKind &kind : figure.kinds)
        names.append(kind.label);
    layout.headTop = area.top() + ChartKey::height(names, area.width());
    const QRectF body = area.adjusted(0, layout.headTop - area.top() + HeadHeight, 0, -6);
    const Columns columns = columnsOf(figure);
    const Heights heights = heightsFor(figure, columns, body.height());
    placeNodes(layout, figure, columns, body, heights);
    placeLabels(layout, figure, columns);
    placeRibbons(layout, figure, heights.perUnit);
    return layout;
}

QString FlowLayout::line(const QString &name, const QString &figure)
{
    return name + QStringLiteral("  ") + figure;
}

std::optional<FlowHit> FlowLayout::hit(const QPointF &point) const
{
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes[i].adjusted(-6, -3, 6, 3).contains(point))
            return FlowHit{i, -1};
    }
    for (int i = 0; i < ribbons.size(); ++i) {
        if (ribbons[i].contains(point))
            return FlowHit{-1, i};
    }
    return {};
}
