// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/linelabels.h"

#include "views/common/paintedtext.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace {

constexpr qreal LeastApart = 9;        ///< pixels between lines whose ends can be told from each other
constexpr qreal Above = 13, Below = 4; ///< of a line of text, from its baseline
constexpr qreal Gap = 5;               ///< between a line and its name
constexpr qreal Clear = 4;             ///< by so much another line must be farther away

/** The lines as they are painted: in runs, broken where nothing is known. */
class PaintedLines {
public:
    PaintedLines(const ChartLayout &layout, const ChartFigure &figure)
    {
        for (const ChartSeries &series : figure.series) {
            QList<QPointF> points;
            for (qsizetype i = 0; i < layout.cells.size(); ++i)
                points.append({layout.cells[i].area.center().x(), layout.yOf(series.values[i], figure.top)});
            m_points.append(points);
        }
    }
    const QPointF &at(qsizetype series, qsizetype group) const { return m_points[series][group]; }

    /** How far a line stays from a box, up or down; 0 where it runs through it. */
    qreal away(qsizetype series, const QRectF &box) const
    {
        const QList<QPointF> &points = m_points[series];
        const auto right = [](const QPointF &point, qreal x) { return point.x() < x; };
        auto next = std::lower_bound(points.begin(), points.end(), box.left(), right);
        qreal least = std::numeric_limits<qreal>::max();
        for (next = next == points.begin() ? next + 1 : next; next < points.end(); ++next) {
            const QPointF &a = *(next - 1), &b = *next;
            if (a.x() > box.right())
                break;
            const auto yAt = [&](qreal x) {
                return b.x() > a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : b.y();
            };
            const qreal first = yAt(std::max(a.x(), box.left())), last = yAt(std::min(b.x(), box.right()));
            const qreal top = std::min(first, last), bottom = std::max(first, last);
            least = std::min(least, std::max({0.0, top - box.bottom(), box.top() - bottom}));
        }
        return least;
    }

private:
    QList<QList<QPointF>> m_points;
};

/** A name at one point of its line. */
struct NamePlace {
    QRectF box;
    QPointF point;
};

/** Finds places for all names, one after the other. */
class NamePlacer {
public:
    NamePlacer(const ChartLayout &layout, const ChartFigure &figure)
        : m_figure(figure), m_lines(layout, figure)
    {
        m_room = layout.plot.adjusted(0, -Above, 0, 0);
        m_room.setLeft(layout.cells.first().area.left());
        for (qsizetype i = 0; i < layout.cells.size(); ++i) {
            if (figure.groups[i].state == ChartGroup::State::NoSource)
                m_taken.append(layout.cells[i].area);
        }
    }
    std::optional<NamePlace> place(int series)
    {
        const QList<std::int64_t> &values = m_figure.series[series].values;
        QList<int> byHeight;
        for (int i = 0; i < values.size(); ++i) {
            if (values[i] > 0)
                byHeight.append(i);
        }
        std::ranges::stable_sort(byHeight, std::ranges::greater(), [&values](int i) { return values[i]; });
        const qreal width = PaintedText{m_figure.series[series].label, 12, QFont::Medium, {}, {}}.width();
        for (const int group : std::as_const(byHeight)) {
            const QPointF point = m_lines.at(series, group);
            const std::array boxes{
                QRectF(point.x() - width / 2, point.y() - Gap - Above, width, Above),
                QRectF(point.x() + Gap + 2, point.y() - Above + Below, width, Above),
                QRectF(point.x() - Gap - 2 - width, point.y() - Above + Below, width, Above),
                QRectF(point.x() - width / 2, point.y() + Gap, width, Above)};
            for (const QRectF &box : boxes) {
                if (!isFree(box, series))
                    continue;
                m_taken.append(box.adjusted(-8, -4, 8, 4));
                return NamePlace{box, point};
            }
        }
        return {};
    }

private:
    bool isFree(const QRectF &box, int series) const
    {
        if (!m_room.contains(box) ||
            std::ranges::any_of(m_taken, [&box](const QRectF &taken) { return taken.intersects(box); }))
            return false;
        const qreal own = m_lines.away(series, box);
        if (own <= 0)
            return false;
        for (int other = 0; other < m_figure.series.size(); ++other) {
            if (other != series && m_lines.away(other, box) < own + Clear)
                return false; // it would be read as that one's name
        }
        return true;
    }

    const ChartFigure &m_figure;
    PaintedLines m_lines;
    QRectF m_room;
    QList<QRectF> m_taken;
};

} // namespace

bool LineLabels::apartAtEnd(const ChartLayout &layout, const ChartFigure &figure)
{
    if (figure.labelGroup < 0)
        return false;
    QList<qreal> heights;
    for (const ChartSeries &series : figure.series) {
        if (std::ranges::none_of(series.values, [](std::int64_t value) { return value > 0; }))
            continue;
        if (series.values[figure.labelGroup] <= 0)
            return false; // its line is elsewhere
        heights.append(layout.yOf(series.values[figure.labelGroup], figure.top));
    }
    std::ranges::sort(heights);
    return std::ranges::adjacent_find(heights, [](qreal a, qreal b) { return b - a < LeastApart; }) ==
           heights.end();
}

bool LineLabels::placeAlong(ChartLayout &layout, const ChartFigure &figure)
{
    QList<int> named;
    for (int s = 0; s < figure.series.size(); ++s) {
        if (std::ranges::any_of(figure.series[s].values, [](std::int64_t value) { return value > 0; }))
            named.append(s);
    }
    if (layout.cells.isEmpty())
        return false;
    // The lowest have the least choice.
    std::ranges::stable_sort(named, {},
                             [&figure](int s) { return *std::ranges::max_element(figure.series[s].values); });
    NamePlacer placer(layout, figure);
    QList<ChartLayout::Label> labels;
    for (const int series : std::as_const(named)) {
        const auto place = placer.place(series);
        if (!place)
            return false;
        labels.append({series, {place->box.left(), place->box.bottom() - 3}, {place->point}});
    }
    layout.labels = labels;
    return true;
}
