// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowlayout.h"

#include "views/charts/chartkey.h"
#include "views/common/paintedtext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <utility>

namespace {

constexpr qreal NodeWidth = 10;
constexpr qreal HeadHeight = 28;
constexpr qreal RemarkHeight = 18;

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

/** Room beside an outer column for its labels on one line each, within reason; in a narrow picture for names.
 */
qreal sideOf(const FlowFigure &figure, const QList<int> &nodes, qreal width)
{
    const bool narrow = FlowLayout::isNarrow(width);
    qreal widest = 48;
    if (!nodes.isEmpty()) {
        const auto column = static_cast<std::size_t>(figure.nodes[nodes.first()].column);
        widest = std::max(widest, nameText(figure.headings[column]).width() + FlowLayout::TextGap);
    }
    for (const int i : nodes) {
        const FlowNode &node = figure.nodes[i];
        const QString text = narrow ? node.label : FlowLayout::line(node.label, node.text);
        widest = std::max(widest, nameText(text).width() + FlowLayout::TextGap + 2);
    }
    // Between the columns a name has room as well, or a figure.
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

Heights heightsFor(const FlowFigure &figure, const Columns &columns, qreal height, bool narrow)
{
    constexpr qreal Line = 15, TwoLines = 30, MostForText = 0.75;
    qsizetype most = 1;
    for (const QList<int> &nodes : columns)
        most = std::max(most, nodes.size());
    const auto count = static_cast<qreal>(most);
    Heights heights;
    heights.gap = std::clamp(height * 0.25 / count, 1.0, 16.0);
    heights.least = std::min(Line, std::max(0.0, height * MostForText / count - heights.gap));
    if (narrow && TwoLines * count <= height) { // a figure below each name, at the edges as well
        heights.least = TwoLines;
        heights.gap = std::min(heights.gap, (height - TwoLines * count) / count);
    }
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

/** Where the names of the middle column end at the latest: before the nodes of the last one. */
qreal right(const FlowLayout &layout, const Columns &columns)
{
    return columns[2].isEmpty() ? layout.area.right()
                                : layout.nodes[columns[2].first()].left() - FlowLayout::TextGap;
}

/** The name alone, whole or shortened to something that can still be read; an empty label without room. */
FlowLabel nameFor(const FlowNode &node, qreal room)
{
    constexpr qreal Readable = 44;
    FlowLabel label;
    if (nameText(node.label).width() > room && room < Readable)
        return label;
    label.name = nameText(node.label).elided(room).text;
    label.width = nameText(label.name).width();
    return label;
}

/** Name and figure on one line, whole or with enough of a long name left to know it by; or else no label. */
FlowLabel lineFor(const FlowNode &node, qreal room, bool wholeOnly)
{
    const qreal enough = wholeOnly ? room : 90;
    const qreal whole = nameText(node.label).width();
    const qreal forName = room - nameText(FlowLayout::line({}, node.text)).width();
    FlowLabel label;
    if (forName < std::min(whole, enough))
        return label;
    label.name = nameText(node.label).elided(forName).text;
    label.figure = node.text;
    label.width = nameText(FlowLayout::line(label.name, label.figure)).width();
    return label;
}

/** Labels of one column: first as many names as there is room for, the largest first, then figures to them.
 */
class ColumnLabels {
public:
    /** Nothing stands below `bottom`. */
    ColumnLabels(FlowLayout &layout, const FlowFigure &figure, qreal bottom)
        : m_layout(layout), m_figure(figure), m_bottom(bottom)
    {
    }
    void place(const QList<int> &order, const std::function<qreal(int)> &roomOf)
    {
        for (const int i : order) {
            const Span span = spanOf(i, false);
            FlowLabel label = nameFor(m_figure.nodes[i], roomOf(i));
            if (label.name.isEmpty() || !isFree(i, span))
                continue;
            m_layout.labels[i] = label;
            m_taken.insert(i, span);
        }
        for (const int i : order) {
            if (m_taken.contains(i))
                addFigure(i, roomOf(i));
        }
    }

private:
    using Span = std::pair<qreal, qreal>;
    Span spanOf(int node, bool two) const
    {
        const qreal half = two ? 15 : 6.5, middle = m_layout.nodes[node].center().y();
        return {middle - half, middle + half};
    }
    bool isFree(int node, const Span &span) const
    {
        for (auto other = m_taken.cbegin(); other != m_taken.cend(); ++other) {
            if (other.key() != node && span.first < other->second && other->first < span.second)
                return false;
        }
        return true;
    }
    void addFigure(int node, qreal room)
    {
        const FlowNode &said = m_figure.nodes[node];
        const Span below = spanOf(node, true);
        const bool inside = below.first >= m_layout.headTop + HeadHeight - 6 && below.second <= m_bottom;
        const bool two = inside && figureWidth(said.text) <= room && isFree(node, below);
        const bool tall = m_layout.nodes[node].height() > 28;
        FlowLabel &label = m_layout.labels[node];
        const FlowLabel line = lineFor(said, room, FlowLayout::isNarrow(m_layout.area.width()));
        if (!line.name.isEmpty() && !(two && tall)) {
            label = line;
        } else if (two) {
            label.figure = said.text;
            label.two = true;
            label.width = std::max(label.width, figureWidth(said.text));
            m_taken[node] = below;
        }
    }
    FlowLayout &m_layout;
    const FlowFigure &m_figure;
    qreal m_bottom;
    QHash<int, Span> m_taken;
};

void placeLabels(FlowLayout &layout, const FlowFigure &figure, const Columns &columns, qreal bottom)
{
    layout.labels.resize(figure.nodes.size());
    const qreal end = right(layout, columns);
    const auto roomOf = [&](int node) {
        const QRectF &box = layout.nodes[node];
        const int column = figure.nodes[node].column;
        return (column == 0   ? box.left() - layout.area.left()
                : column == 2 ? layout.area.right() - box.right()
                              : end - box.right()) -
               FlowLayout::TextGap;
    };
    for (const QList<int> &nodes : columns) {
        QList<int> order = nodes;
        std::ranges::stable_sort(order,
                                 [&](int a, int b) { return figure.nodes[a].total > figure.nodes[b].total; });
        ColumnLabels(layout, figure, bottom).place(order, roomOf);
    }
    layout.unnamed = static_cast<int>(
        std::ranges::count_if(layout.labels, [](const FlowLabel &label) { return label.name.isEmpty(); }));
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

FlowLayout made(const FlowFigure &figure, const QRectF &area, qreal below)
{
    FlowLayout layout;
    layout.area = area;
    layout.keyTop = area.top();
    QStringList names;
    for (const FlowKind &kind : figure.kinds)
        names.append(kind.label);
    layout.headTop = area.top() + ChartKey::height(names, area.width());
    const QRectF body = area.adjusted(0, layout.headTop - area.top() + HeadHeight, 0, -below);
    const Columns columns = columnsOf(figure);
    const Heights heights = heightsFor(figure, columns, body.height(), FlowLayout::isNarrow(area.width()));
    placeNodes(layout, figure, columns, body, heights);
    placeLabels(layout, figure, columns, body.bottom() + 6);
    placeRibbons(layout, figure, heights.perUnit);
    return layout;
}

} // namespace

FlowLayout FlowLayout::of(const FlowFigure &figure, const QRectF &area)
{
    const FlowLayout layout = made(figure, area, 6);
    // What is not named is said below, which takes a line.
    return layout.unnamed > 0 ? made(figure, area, 6 + RemarkHeight) : layout;
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
