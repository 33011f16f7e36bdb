// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/progress.h"
#include "core/result.h"
#include "cube/cube.h"
#include "figures/chartquestion.h"
#include "figures/flowfigure.h"

/** What an alluvial picture shall show. */
struct FlowQuestion {
    Measure measure = Measure::Net;
    QString claim; ///< a title written by a person; empty = a description is made
    int kinds = 5; ///< the largest categories; the rest are put together
    bool operator==(const FlowQuestion &) const = default;
};

/** What to ask the cube, all for one filter. */
QList<CubeRequest> flowRequests();
/** The figure of the answers. Countries under one percent of a column are put together. */
FlowFigure flowFrom(const QList<CubeAnswer> &answers, const Filter &filter, const FlowQuestion &question,
                    const FigureContext &context, const Format &format);
/** Asks and makes it. Safe to call from any thread that may ask the cube. */
Result<FlowFigure> buildFlow(const Cube &cube, const Filter &filter, const FlowQuestion &question,
                             const FigureContext &context, const Format &format,
                             const Progress &progress = {});
