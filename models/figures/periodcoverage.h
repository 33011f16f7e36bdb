// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"
#include "figures/chartfigure.h"
#include "figures/chartquestion.h"
#include "figures/period.h"

#include <QDate>
#include <QList>

#include <optional>

/**
 * Which days the sources of a case speak about, and which of them a filter lets through. A source speaks
 * about the days from the first to the last date in its rows, but not about a calendar month of which it has
 * no row at all: such a month, and one after its last row, is unknown and not empty. A filter by source lets
 * only that source speak.
 */
class PeriodCoverage {
public:
    PeriodCoverage(const QList<FigureContext::Source> &sources, const Filter &filter);

    /** False where no source has a date: then nothing can be said about gaps. */
    bool known() const { return !m_spans.isEmpty(); }
    /** First and last day that sources speak about, cut to the filter. */
    QDate first() const;
    QDate last() const;
    /** Both as words, for a subtitle: "3 Jan 2022 – 17 Jan 2023"; empty if nothing is known or left. */
    QString span(const Format &format) const;
    /** The part of a period's days that is covered; both invalid if none is. */
    struct Part {
        QDate first, last;
        bool filteredFirst = false, filteredLast = false; ///< cut by the filter, not by the sources
    };
    Part part(const Period &period) const;
    /** Sets state and stateText of a group. A period with shipments is never called uncovered. */
    void describe(ChartGroup &group, const Period &period, const Format &format) const;

private:
    struct Span {
        QDate first, last;
    };
    void addSpans(const FigureContext::Source &source);
    QList<Span> m_spans;
    std::optional<QDate> m_from, m_to; ///< of the filter's date clauses
};
