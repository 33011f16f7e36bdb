// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowlayout.h"

#include "views/charts/chartkey.h"

#include <algorithm>
#include <array>
#include <tuple>

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

void placeNodes(FlowLayout &layout, const FlowFigure &figure, const QRectF &body, qreal &perUnit)
{
    std::array<int, 3> counts{};
    for (const FlowNode &node : figure.nodes)
        ++counts[static_cast<std::size_t>(node.column)];
    const int most = std::max(1, *std::ranges::max_element(counts));
    const qreal gap = std::min(16.0, body.height() * 0.5 / most);
    perUnit =
        (body.height() - (most - 1) * gap) / static_cast<qreal>(std::max<std::int64_t>(1, figure.total));
    const qreal side = std::min(118.0, body.width() * 0.22);
    const std::array left{body.left() + side, body.center().x() - NodeWidth / 2,
                          body.right() - side - NodeWidth};
    std::array<qreal, 3> y{};
    for (std::size_t column = 0; column < 3; ++column) {
        const qreal height = static_cast<qreal>(figure.total) * perUnit + (counts[column] - 1) * gap;
        y[column] = body.top() + (body.height() - height) / 2;
    }
    for (const FlowNode &node : figure.nodes) {
        const auto column = static_cast<std::size_t>(node.column);
        const qreal height = static_cast<qreal>(node.total) * perUnit;
        layout.nodes.append({left[column], y[column], NodeWidth, std::max(1.0, height)});
        y[column] += height + gap;
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
    qreal perUnit = 0;
    placeNodes(layout, figure, body, perUnit);

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
    return layout;
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
