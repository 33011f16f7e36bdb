// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/columnlayout.h"

#include "views/charts/chartkey.h"
#include "views/charts/linelabels.h"
#include "views/common/paintedtext.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal LabelStep = 17;  ///< lines of a list at the right
constexpr qreal BesideStep = 16; ///< lines beside the highest column
constexpr qreal AxisHeight = 36; ///< labels and years under the plot
constexpr qreal LeastForList = 560;
constexpr qreal MostForList = 0.36; ///< of the width
constexpr qreal LeastPlot = 60;

qreal widthOf(const QString &text, int pixels = 12, QFont::Weight weight = QFont::Normal)
{
    return PaintedText{text, pixels, weight, {}, {}}.width();
}

qreal widestTick(const ChartFigure &figure)
{
    qreal widest = 0;
    for (const ChartTick &tick : figure.ticks)
        widest = std::max(widest, widthOf(tick.label, 11));
    return widest;
}

void placeCells(ChartLayout &layout, const ChartFigure &figure, qreal gutter)
{
    const auto count = figure.groups.size();
    const qreal step = (layout.plot.width() - gutter) / std::max(figure.places, 1);
    // Few columns shall not become walls; whole pixels keep their edges sharp.
    const qreal width = std::min(std::max(1.0, std::round(step * 0.74)), 84.0);
    for (qsizetype i = 0; i < count; ++i) {
        ChartLayout::Cell cell;
        const qreal left = layout.plot.left() + gutter + step * figure.groups[i].place;
        cell.area = {left, layout.plot.top(), step, layout.plot.height() + AxisHeight};
        const qreal x = std::round(left + (step - width) / 2);
        std::int64_t below = 0;
        for (const ChartSeries &series : figure.series) {
            const std::int64_t value = std::max<std::int64_t>(series.values[i], 0);
            const qreal low = layout.yOf(below, figure.top);
            const qreal high = layout.yOf(below + value, figure.top);
            cell.segments.append(value > 0 ? QRectF(x, high, width, low - high) : QRectF());
            below += value;
        }
        const qreal high = layout.yOf(below, figure.top);
        cell.body = {x, high, width, layout.plot.bottom() - high};
        layout.cells.append(cell);
    }
}

/** Series of a group with something to name, the highest first. */
QList<int> namedFromTop(const ChartFigure &figure, int group)
{
    QList<int> named;
    for (auto s = static_cast<int>(figure.series.size()) - 1; s >= 0; --s) {
        if (group >= 0 && figure.series[s].values[group] > 0)
            named.append(s);
    }
    return named;
}

/** Series that the group has nothing of, but that are drawn elsewhere: a colour without a name would say
 * nothing. */
QList<int> namedElsewhere(const ChartFigure &figure, int group)
{
    QList<int> named;
    for (auto s = static_cast<int>(figure.series.size()) - 1; s >= 0; --s) {
        const auto &values = figure.series[s].values;
        if ((group < 0 || values[group] <= 0) &&
            std::ranges::any_of(values, [](auto value) { return value > 0; }))
            named.append(s);
    }
    return named;
}

qreal anchorOf(const ChartLayout &layout, const ChartFigure &figure, int group, int series)
{
    if (figure.kind == ChartKind::Lines)
        return layout.yOf(figure.series[series].values[group], figure.top);
    return layout.cells[group].segments[series].center().y();
}

/** True if a level line from that column to the right edge would run through another column. */
bool crosses(const ChartLayout &layout, const ChartFigure &figure, qreal y)
{
    for (qsizetype i = figure.labelGroup + 1; i < layout.cells.size(); ++i) {
        if (layout.cells[i].body.top() < y + 2)
            return true;
    }
    return false;
}

/** Whether a leader that bends on its way to its name runs over a column that stands between. */
bool runsOver(const ChartLayout &layout, const ChartFigure &figure, const QList<QPointF> &leader)
{
    for (qsizetype i = figure.labelGroup + 1; i < layout.cells.size(); ++i) {
        const QRectF column = layout.cells[i].body;
        if (column.height() <= 0)
            continue;
        for (qsizetype p = 1; p < leader.size(); ++p) {
            const QPointF from = leader[p - 1], to = leader[p];
            const qreal left = std::max(column.left(), from.x()), right = std::min(column.right(), to.x());
            if (left >= right || to.x() <= from.x())
                continue;
            const auto at = [&](qreal x) {
                return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
            };
            if (std::max(at(left), at(right)) > column.top())
                return true;
        }
    }
    return false;
}

void listAtRight(ChartLayout &layout, const ChartFigure &figure, const QRectF &area)
{
    QList<int> named = namedFromTop(figure, figure.labelGroup);
    if (figure.kind == ChartKind::Lines) {
        std::ranges::sort(named, [&](int a, int b) {
            return anchorOf(layout, figure, figure.labelGroup, a) <
                   anchorOf(layout, figure, figure.labelGroup, b);
        });
    }
    const qreal left = layout.plot.right() + 6;
    layout.labelRight = area.right();
    const QList<int> elsewhere = namedElsewhere(figure, figure.labelGroup);
    qreal y = layout.plot.top() + 18;
    // What is not in that column stands together with what is, above it.
    if (!named.isEmpty())
        y = std::max(y, anchorOf(layout, figure, figure.labelGroup, named.first()) + 4 -
                            static_cast<qreal>(elsewhere.size()) * LabelStep);
    for (const int series : elsewhere) {
        layout.labels.append({series, {left, y}, {}});
        y += LabelStep;
    }
    for (const int series : named) {
        ChartLayout::Label label;
        label.series = series;
        const qreal anchor = anchorOf(layout, figure, figure.labelGroup, series);
        y = std::max(y, anchor + 4);
        label.baseline = {left, y};
        const QRectF column = layout.cells[figure.labelGroup].body;
        if (figure.kind == ChartKind::Lines) {
            label.leader = {{column.center().x() + 2, anchor}, {left - 4, y - 4}, {left, y - 4}};
        } else if (layout.cells[figure.labelGroup].segments[series].height() >= 1 &&
                   !crosses(layout, figure, anchor)) {
            // A line to a sliver that is not to be seen says nothing; the swatch does.
            label.leader = {
                {column.right() + 2, anchor}, {column.right() + 8, anchor}, {left - 4, y - 4}, {left, y - 4}};
        }
        layout.labels.append(label);
        y += LabelStep;
    }
    // Pushed down too far at the foot: the list moves up as a whole, the lowest first.
    qreal limit = layout.plot.bottom();
    for (qsizetype i = layout.labels.size() - 1; i >= 0; --i) {
        ChartLayout::Label &label = layout.labels[i];
        const qreal moved = std::min(label.baseline.y(), limit) - label.baseline.y();
        label.baseline.ry() += moved;
        for (qsizetype p = label.leader.size() - 2; p >= 0 && p < label.leader.size(); ++p)
            label.leader[p].ry() += moved;
        limit = label.baseline.y() - LabelStep;
        if (figure.kind != ChartKind::Lines && runsOver(layout, figure, label.leader))
            label.leader.clear(); // the swatch beside the name says it too
    }
}

/** Names at the left of the highest column, where lower columns leave the room. */
bool besideHighest(ChartLayout &layout, const ChartFigure &figure)
{
    const int group = figure.largestGroup;
    if (group < 0 || figure.kind == ChartKind::Lines || !namedElsewhere(figure, group).isEmpty())
        return false;
    const QRectF column = layout.cells[group].body;
    const qreal right = column.left() - 30;
    QList<ChartLayout::Label> labels;
    qreal y = column.top() + 4;
    for (const int series : namedFromTop(figure, group)) {
        const ChartSeries &one = figure.series[series];
        const qreal left = right - widthOf(one.label + u' ' + one.texts[group] + QStringLiteral(" kg"), 12);
        if (left < layout.plot.left() + widestTick(figure) + 4)
            return false;
        for (int i = 0; i < group; ++i) {
            if (layout.cells[i].body.right() > left - 4 && layout.cells[i].body.top() < y + 6)
                return false;
        }
        const QRectF segment = layout.cells[group].segments[series];
        const qreal anchor = std::min(segment.center().y(), segment.top() + 8);
        labels.append({series, {right, y}, {{right + 3, y - 4}, {column.left() - 2, anchor}}});
        y += BesideStep;
    }
    if (y > layout.plot.bottom())
        return false;
    layout.labels = labels;
    return true;
}

/** The height of a leader where it runs nearest to the top over a stretch; nothing if it does not come there.
 */
std::optional<qreal> topOver(const QList<QPointF> &leader, qreal left, qreal right)
{
    std::optional<qreal> top;
    for (qsizetype p = 1; p < leader.size(); ++p) {
        const QPointF from = leader[p - 1], to = leader[p];
        const qreal a = std::max(left, from.x()), b = std::min(right, to.x());
        if (a >= b || to.x() <= from.x())
            continue;
        const auto at = [&](qreal x) {
            return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
        };
        const qreal here = std::min(at(a), at(b));
        top = std::min(top.value_or(here), here);
    }
    return top;
}

/** Puts the words of a column where nothing runs through them; false if there is no such place. */
bool placeState(const ChartLayout &layout, const ChartFigure &figure, ChartLayout::State &state)
{
    const int group = state.group;
    const QRectF &body = layout.cells[group].body;
    qreal wide = 0;
    for (const QString &line : state.lines)
        wide = std::max(wide, widthOf(line, ChartLayout::StateSize));
    const qreal below = ChartLayout::StateStep * static_cast<qreal>(state.lines.size() - 1);
    const qreal lift = (group == figure.largestGroup ? 20 : 6) + (figure.groups[group].total == 0 ? 14 : 0);
    qreal last = body.top() - lift;
    // Names at the right are led to over this column: the words stand above the lines they would stand on.
    for (int round = 0; round < 2; ++round) {
        qreal center = body.center().x();
        if (group > 0 && layout.cells[group - 1].body.top() < last)
            center = std::max(center, layout.cells[group - 1].body.right() + 2 + wide / 2);
        state.baseline = {center, last - below};
        state.box = QRectF(center - wide / 2, last - below - 10, wide, below + 13);
        qreal crossing = state.box.bottom();
        for (const ChartLayout::Label &label : layout.labels) {
            const auto top = topOver(label.leader, state.box.left() - 3, state.box.right() + 3);
            if (top && *top > state.box.top() - 3 && *top < state.box.bottom() + 3)
                crossing = std::min(crossing, *top - 6);
        }
        if (crossing >= state.box.bottom())
            return center + wide / 2 <= layout.plot.right() + 12 && state.box.top() >= layout.plot.top() - 16;
        // Above all of them, since between two there is no room.
        for (const ChartLayout::Label &label : layout.labels) {
            if (const auto top = topOver(label.leader, state.box.left() - 3, state.box.right() + 3))
                crossing = std::min(crossing, *top - 6);
        }
        last = crossing - 3;
    }
    return false;
}

void placeStates(ChartLayout &layout, const ChartFigure &figure)
{
    for (int i = 0; i < figure.groups.size(); ++i) {
        const ChartGroup &group = figure.groups[i];
        if (group.state != ChartGroup::State::Partial || layout.cells[i].area.width() < 12)
            continue;
        ChartLayout::State state{i, {}, {}, {}};
        state.lines = PaintedText{group.stateText, ChartLayout::StateSize, QFont::Normal, {}, {}}.wrapped(
            std::max(36.0, layout.cells[i].area.width()));
        if (placeState(layout, figure, state))
            layout.states.append(state); // else the note says it
    }
}

} // namespace

QPointF ColumnLayout::totalPlace(const ChartLayout &layout, const ChartFigure &figure)
{
    const QRectF &body = layout.cells[figure.largestGroup].body;
    const qreal half = widthOf(figure.largestText, 12, QFont::Bold) / 2;
    const qreal baseline = body.top() - 6;
    // Beside the words of the axis, where it would stand on one of them.
    qreal left = layout.plot.left();
    for (const ChartTick &tick : figure.ticks) {
        if (std::abs(layout.yOf(tick.value, figure.top) - 4 - baseline) < 14)
            left = std::max(left, layout.plot.left() + widthOf(tick.label, 11) + 8);
    }
    return {std::clamp(body.center().x(), left + half, std::max(left + half, layout.plot.right() - half)),
            baseline};
}

ChartLayout ColumnLayout::of(const ChartFigure &figure, const QRectF &area, bool framed)
{
    ChartLayout layout;
    layout.framed = framed;
    qreal listWidth = 0;
    if (figure.stacked()) {
        for (const ChartSeries &series : figure.series) {
            const QString text = figure.labelGroup >= 0 ? series.texts[figure.labelGroup] : QString();
            listWidth = std::max(listWidth, widthOf(series.label, 12, QFont::Medium) + widthOf(text) + 36);
        }
        // Where names would be cut, they stand over the plot in full.
        const bool fits = listWidth <= area.width() * MostForList;
        const bool listed =
            area.width() >= LeastForList && fits && (framed || figure.kind == ChartKind::Lines);
        layout.naming = listed            ? ChartLayout::Naming::Right
                        : framed && !fits ? ChartLayout::Naming::Key
                                          : ChartLayout::Naming::Left;
    } else if (figure.split()) {
        layout.naming = ChartLayout::Naming::Key; // the one series that is left
    }
    const qreal listLeft = area.right() - listWidth, edge = area.right() - 2;
    const qreal gutter = std::clamp(widestTick(figure) + 4, 26.0, 64.0);
    layout.keyTop = area.top();
    const auto lay = [&](qreal top) {
        const qreal right = layout.naming == ChartLayout::Naming::Right ? listLeft : edge;
        layout.plot = QRectF(QPointF(area.left(), top), QPointF(right, area.bottom() - AxisHeight));
        layout.cells.clear();
        placeCells(layout, figure, gutter);
    };
    lay(area.top() + 18);
    if (layout.naming == ChartLayout::Naming::Right && figure.kind == ChartKind::Lines &&
        !LineLabels::apartAtEnd(layout, figure)) {
        // Where lines end upon each other, leaders from there to their names could not be followed.
        layout.naming = ChartLayout::Naming::Along;
        lay(area.top() + 18);
        if (!LineLabels::placeAlong(layout, figure))
            layout.naming = ChartLayout::Naming::Key;
    }
    if (layout.naming == ChartLayout::Naming::Right) {
        listAtRight(layout, figure, area);
    } else if (layout.naming == ChartLayout::Naming::Key ||
               (layout.naming == ChartLayout::Naming::Left && !besideHighest(layout, figure))) {
        layout.naming = ChartLayout::Naming::Key;
        QStringList names;
        for (const ChartSeries &series : figure.series)
            names.append(series.label);
        // In a pane too low for both, the columns come first; the card under the pointer has the names. In
        // print nothing else has them.
        const qreal keyHeight = ChartKey::height(names, area.width());
        if (!framed && layout.plot.height() - keyHeight < LeastPlot)
            layout.naming = ChartLayout::Naming::None;
        else
            lay(area.top() + 18 + keyHeight);
    }
    placeStates(layout, figure);
    return layout;
}
