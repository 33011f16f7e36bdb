// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/filter.h"
#include "figures/chartanswers.h"
#include "figures/chartquestion.h"

/** What every step of making a chart's figure looks at. References: lives only while one figure is made. */
struct ChartInput {
    const ChartAnswers &answers;
    const Filter &filter;
    const ChartQuestion &question;
    const FigureContext &context;
    const Format &format;

    std::int64_t valueOf(const Totals &totals) const { return totals.of(question.measure); }
    /** What cuts periods off: nothing where the chart shows also what the date filter leaves out. */
    Filter coverageFilter() const { return question.brushed ? filter.without(FilterField::Date) : filter; }
    /** The category that the filter leaves, if it is one alone. */
    QString onlyCategory() const
    {
        const FilterClause *clause = filter.find(FilterField::Category);
        return clause && clause->values.size() == 1 ? clause->values.first() : QString();
    }
    /** True where one shipment can lie in several groups. */
    static bool overlaps(Dimension dimension)
    {
        return dimension == Dimension::Tag || dimension == Dimension::Flag;
    }
};
