// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>

/** A country in one of the three columns: where goods come from, where they are dispatched, where they go. */
struct FlowNode {
    int column = 0; ///< 0 origin, 1 dispatch, 2 destination
    QString key;    ///< alpha-2; empty for what is not given and for others
    QString label;
    ChartGroup::Role role = ChartGroup::Role::Value;
    std::int64_t total = 0;
    QString text; ///< the total in the figure's unit: "812 t"
    int countries = 1; ///< more than one stand for those that are put together
    bool operator==(const FlowNode &) const = default;
};

/** Goods of one category between two neighbouring columns. */
struct FlowRibbon {
    int from = 0, to = 0; ///< places in nodes
    int kind = 0;         ///< place in kinds
    std::int64_t value = 0;
    QString text;
    bool operator==(const FlowRibbon &) const = default;
};

/** A kind of goods that ribbons are painted by. */
struct FlowKind {
    QString key;
    QString label;
    ChartColor color;
    bool operator==(const FlowKind &) const = default;
};

/** What an alluvial picture says: which goods went from where, through where, to where. No pixels. */
struct FlowFigure {
    QString title, subtitle;
    QStringList notes;
    QString source, brief;
    QList<FigureGap> gaps; ///< the shipments that the brief note speaks of
    QString smallNote; ///< that of the notes which says which countries are put together; empty if none are
    QLocale locale;    ///< numbers are written by it
    std::array<QString, 3> headings;
    QList<FlowNode> nodes; ///< by column, each in the order from top to bottom
    QList<FlowRibbon> ribbons;
    QList<FlowKind> kinds; ///< the largest first
    Measure measure = Measure::Net;
    std::int64_t total = 0, shipments = 0, known = 0;
    QString emptyText;
    bool operator==(const FlowFigure &) const = default;

    /** With at most so many nodes in a column, three at least: the smallest countries are put together, as
     * there is no room for their figures in a narrow picture. */
    FlowFigure gathered(int most) const;
    /** For tests and screen readers: nodes and ribbons, a line each. */
    QString toText() const;
};
