// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/cube.h"
#include "cube/filter.h"
#include "figures/chartfigure.h"
#include "figures/chartquestion.h"

#include <QString>
#include <QStringList>

/** What is drawn along routes where @p wanted is asked for. One declaration can go several ways: those of two
 * legs overlap, so shipments are counted. */
constexpr Measure measureOfRoutes(Measure wanted)
{
    return wanted == Measure::Declarations ? Measure::Shipments : wanted;
}

/** The sentences around a figure; maps and tables use those that fit. */
namespace ChartWords {

/** "Body armor through Turkey to Russia": the filter's categories and countries, else "Shipments". */
QString subject(const Filter &filter, const FigureContext &context);
/** Why figures of routes count shipments where declarations are wanted: said wherever measureOfRoutes() is
 * another than was asked for. */
QString shipmentsInstead();
/** Which shipments, in the words of what the subject leaves out. Empty if it says everything. */
QString filterNote(const Filter &filter, const FigureContext &context);
/** Why there is nothing to draw: the filter, or without one the case itself. */
QString nothingPasses(const Filter &filter);
/** "Net mass is given for 3,698 of 3,832 shipments (96.5 %); the rest are not in the sums." Empty if
 * complete. */
QString coverageNote(Measure measure, std::int64_t known, std::int64_t shipments, const Format &format);
/** The names of the files with a shipment in an answer by Dimension::Source. */
QStringList filesOf(const CubeAnswer &bySource);
/** The names of up to three files, each once; of more, how many there are. */
QString fileNames(QStringList files);
/** "Source: imports.csv, 3 Jan 2022 – 17 Jan 2023. Waybill", of the files in view only, or of all
 * where none is in view; more than three are counted. */
QString sourceLine(const FigureContext &context, const QStringList &inView, const Format &format);
/** What is left out as a duplicate, and what may count twice; one sentence each, none where there is neither.
 */
QStringList overlapNotes(const FigureContext::Overlaps &overlaps, std::int64_t leftOut);

/** "Net mass by month", "Body armor to Russia: net mass by month": what is measured of which goods, and then
 * @p by what. */
QString title(Measure measure, const QString &by, const Filter &filter, const FigureContext &context);
/** The same of a chart, with what it is split by, or the claim of the person who asks. */
QString title(const ChartQuestion &question, const Filter &filter, const FigureContext &context);
/** "Net mass by category, tonnes a month, Jan 2022 – Jan 2023". */
QString subtitle(const ChartFigure &figure, const QString &unitWord, const QString &period);
/** What hatches mean and which periods no source covers; one sentence each. */
QStringList periodNotes(const ChartFigure &figure);
/** What has no place on an axis of time, because its date is not known or not exact enough; one sentence each. */
QStringList undrawnNotes(const ChartFigure &figure, const Format &format);
/** For the window: coverage and hatches in a few words. */
QString brief(const ChartFigure &figure, const Format &format);

} // namespace ChartWords
