// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/progress.h"
#include "core/result.h"
#include "cube/cube.h"
#include "cube/filter.h"
#include "figures/chartfigure.h"
#include "figures/chartquestion.h"

/** What a view must ask the cube to draw this chart: then chartFrom() makes the figure of the answers. */
QList<CubeRequest> chartRequests(const ChartQuestion &question);
ChartFigure chartFrom(const QList<CubeAnswer> &answers, const Filter &filter, const ChartQuestion &question,
                      const FigureContext &context, const Format &format);

/**
 * Asks the cube and writes the figure that answers the question: columns over time, bars sorted otherwise.
 * Everything in view is either in a bar or named in a note. Safe to call from any thread that may ask the
 * cube.
 */
Result<ChartFigure> buildChart(const Cube &cube, const Filter &filter, const ChartQuestion &question,
                               const FigureContext &context, const Format &format,
                               const Progress &progress = {});
