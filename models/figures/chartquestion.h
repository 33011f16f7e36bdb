// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/overlap.h"
#include "core/date.h"
#include "cube/dimension.h"
#include "cube/querynames.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

/** What a chart shall show. */
struct ChartQuestion {
    Dimension by = Dimension::Month;
    std::optional<Dimension> stack; ///< layers of columns and bars, or one line each
    Measure measure = Measure::Net;
    QString claim;  ///< a title written by a person; empty = a description is made
    int bars = 8;   ///< the largest; the rest are put together
    int layers = 5; ///< the largest; the rest are put together
    /** As views in the window do: show also what the filter's own clauses on `by` leave out, dimmed. */
    bool brushed = false;
    /** Declarations never are: one can have goods of several kinds. */
    bool isSplit() const { return stack && *stack != by && measure != Measure::Declarations; }
    bool operator==(const ChartQuestion &) const = default;
};

/** What the case knows about its sources, for gaps, partial periods, notes and the source line. */
struct FigureContext {
    struct Source {
        QString file;
        std::optional<Date> first, last; ///< of the dates in its rows, before any filter
        /** Calendar months between these of which it has no row, as first and last days, joined where they
         * meet. */
        QList<std::pair<Date, Date>> gaps = {};
    };
    QList<Source> sources;
    /** Shipments that stand in the case twice. */
    struct Overlaps {
        QStringList deciders;        ///< who left some out of sums
        RepeatCounts maybeTwice;     ///< in view beside their twins, and nobody left them out
        bool operator==(const Overlaps &) const = default;
    };
    Overlaps overlaps;
    bool illustrative = false; ///< the sample: its figures are no records, and every picture says so
    /** The name that a person reads for a key of a dimension: "Turkey" for "TR". Without it the key stands.
     */
    std::function<QString(Dimension, const QString &)> nameOf;
    QueryNames names; ///< for the clauses of a filter in words

    QString name(Dimension dimension, const QString &key) const;
};
