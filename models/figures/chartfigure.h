// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/dimension.h"
#include "figures/chartscale.h"
#include "figures/figuregap.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

enum class ChartKind : std::uint8_t {
    Columns, ///< over time
    Bars,    ///< lying, sorted, one a party, country, category ...
    Lines,   ///< over time, where columns would be too many
};

/** What a series or bar is to be painted in; a theme turns it into a color. */
struct ChartColor {
    enum class Kind : std::uint8_t {
        Category, ///< the color of a category of goods
        Tint,     ///< shade `index` of `count` of a category
        Shade,    ///< shade `index` of `count` of no category: the sequential scale
        Muted,    ///< beside one that is stressed
        Other,    ///< what was put together, or is not given
    };
    Kind kind = Kind::Shade;
    QString category;
    int index = 0;
    int count = 1;
    static ChartColor of(Kind kind, const QString &category = {}) { return {kind, category, 0, 1}; }
    bool operator==(const ChartColor &) const = default;
};

/** One period, or one bar. */
struct ChartGroup {
    enum class State : std::uint8_t {
        Whole,
        Partial,  ///< the sources cover only a part of the period
        NoSource, ///< no source covers the period: unlike a zero, nothing is known
    };
    enum class Role : std::uint8_t { Value, NotGiven, Others };
    int place = 0; ///< on the axis, counted from 0; thinned figures have gaps
    QString key;   ///< as the cube gives it; empty for Others and for what is not given
    QString label;
    QString superLabel; ///< where a new year or month begins: "2022"
    QString name;       ///< in a sentence: "April 2022"
    State state = State::Whole;
    QString stateText; ///< "to 17 Jan", "No source covers April"
    Role role = Role::Value;
    std::int64_t total = 0; ///< of the measure, in its stored integer
    std::int64_t shipments = 0;
    std::int64_t known = 0; ///< of the shipments, those the measure is given for
    QString totalText;      ///< in the figure's unit, without it
    QString shareText;      ///< of all shipments in view; empty where a share makes no sense
    QString shipmentsText;
    ChartColor color;     ///< of a bar that has no layers
    bool selected = true; ///< passes the filter's own clause on this dimension; the others are dimmed
    bool stressed = false;
    bool operator==(const ChartGroup &) const = default;
};

/** One layer of the columns, or one line; values run parallel to the groups. */
struct ChartSeries {
    QString key;
    QString label;
    ChartColor color;
    ChartGroup::Role role = ChartGroup::Role::Value;
    QList<std::int64_t> values;
    QStringList texts;                ///< the values in the figure's unit, without it
    QList<std::int64_t> undrawn = {}; ///< run parallel to the figure's undrawn groups
    bool selected = true;
    bool operator==(const ChartSeries &) const = default;
};

/**
 * What a chart says, as values and words: no pixels. The same figure is painted in the window and on paper,
 * written as csv, and read aloud.
 */
struct ChartFigure {
    ChartKind kind = ChartKind::Columns;
    Dimension by = Dimension::Month;
    Dimension stackedBy = Dimension::Month; ///< equal to `by` where there is one series
    Measure measure = Measure::Net;

    QString title;    ///< what is shown, or the claim of the person who made it
    QString subtitle; ///< measure, unit, period
    QStringList notes;
    QString source;
    QString brief; ///< the most important note in a few words, for the window
    QList<FigureGap> gaps; ///< the shipments that it speaks of

    QList<ChartGroup> groups;
    /** Over time: shipments in view that lie in no period, by what their date does say: "2022", "2022-06",
     * "". */
    QList<ChartGroup> undrawn;
    int places = 0;            ///< how many the axis has
    QList<ChartSeries> series; ///< the lowest first
    QList<ChartTick> ticks;
    std::int64_t top = 1;
    QString unitWord;   ///< in a sentence: "tonnes"
    QString unitSample; ///< the largest total with its unit: "812 t"; of bars the topmost
    QString valueHeading, shareHeading, shipmentsHeading;

    int labelGroup = -1;   ///< the last whole period with a value: direct labels stand beside it
    int largestGroup = -1; ///< its total is written above it
    QString largestText;   ///< "812 t in all"
    bool tooLarge = false; ///< the sums do not fit their integers: all values are zero and none is shown
    std::int64_t total = 0, shipments = 0, known = 0; ///< of everything in view, shown or not
    QString emptyText; ///< why there is nothing to see; empty if there is something
    bool operator==(const ChartFigure &) const = default;

    bool stacked() const { return series.size() > 1; }
    /** Its series have names, be it one alone. */
    bool split() const { return stackedBy != by && !series.isEmpty(); }
    /** The figure as lines of text, for tests and for screen readers. */
    QString toText() const;
    /** At most that many groups: in each run of neighbours the largest and the smallest stay. Only for
     * painting. */
    ChartFigure thinned(int groups) const;
};
