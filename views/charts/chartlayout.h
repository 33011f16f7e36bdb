// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <utility>

/** What of a figure lies under a point. */
struct ChartHit {
    int group = -1;
    int series = -1; ///< -1: the group as a whole
    bool operator==(const ChartHit &) const = default;
};

/** Where everything of a chart lies; made once a figure and size, used by the painter and by the mouse. */
struct ChartLayout {
    /** One period or bar. */
    struct Cell {
        QRectF area;            ///< all that belongs to it, for the mouse
        QRectF body;            ///< the column or bar, of its full value
        QList<QRectF> segments; ///< one a series; empty rectangles where there is nothing
    };
    /** A name beside a layer. */
    struct Label {
        int series = -1;
        QPointF baseline; ///< of the name
        QList<QPointF> leader;
    };
    /** What is said above a column that is not complete: "to 17 Jan". */
    struct State {
        int group = -1;
        QPointF baseline; ///< the middle of the first line
        QStringList lines;
        QRectF box;
    };
    static constexpr int StateSize = 11;
    static constexpr qreal StateStep = 13; ///< from line to line
    enum class Naming {
        None,  ///< one series: nothing to tell apart
        Right, ///< a list at the right, with leaders
        Left,  ///< beside the highest column
        Along, ///< each beside its line, whose point is the leader's only one
        Key,   ///< swatches above the plot
    };
    QRectF plot;
    QList<Cell> cells;
    Naming naming = Naming::None;
    QList<Label> labels;
    QList<State> states;  ///< those that have room
    qreal labelRight = 0; ///< where the figures of a list at the right end
    qreal keyTop = 0;
    qreal nameWidth = 0;                  ///< bars: the column of names
    qreal shareRight = 0, countRight = 0; ///< bars: 0 where there is no room
    bool framed = false;

    /** framed: for print, with names at the right; else for a pane of the window. */
    static ChartLayout of(const ChartFigure &figure, const QRectF &area, bool framed);
    std::optional<ChartHit> hit(const QPointF &point) const;
    /** From left to right, where a key has room. */
    std::pair<qreal, qreal> keyRoom(const ChartFigure &figure) const;
    /** Of a key: the left end of each series' baseline, its swatch and then its name. */
    QList<QPointF> keyPlaces(const ChartFigure &figure) const;
    /** The height at which a value lies. */
    qreal yOf(std::int64_t value, std::int64_t top) const;
};
