// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/progress.h"
#include "core/result.h"
#include "cube/cube.h"
#include "cube/filter.h"
#include "figures/chartquestion.h"
#include "figures/routefigure.h"
#include "places/countries.h"

#include <memory>

class Gazetteer;

/** What a route map shall show. */
struct RouteQuestion {
    Measure measure = Measure::Net;
    QString claim;      ///< a title written by a person; empty = a description is made
    int legs = 5000;    ///< at most so many are drawn, the largest; the rest are counted and said
    int categories = 6; ///< so many colors; the rest are "other"
    /** Where given, legs begin and end at the places that the files name, and only the rest at its country.
     */
    std::shared_ptr<const Gazetteer> places;
    bool operator==(const RouteQuestion &) const = default;
};

/** What a view must ask the cube to draw the map: then routesFrom() makes the figure of the answers. */
QList<CubeRequest> routeRequests(const RouteQuestion &question);
/**
 * The figure: each way is cut into the legs origin to dispatch to destination. Every shipment is on the map
 * or counted as not on it. No answers give a figure that says that nothing passes.
 */
RouteFigure routesFrom(const QList<CubeAnswer> &answers, const Filter &filter, const RouteQuestion &question,
                       const FigureContext &context, const Countries &countries, const Format &format);
/** Asks and answers in one. Safe to call from any thread that may ask the cube. */
Result<RouteFigure> buildRoutes(const Cube &cube, const Filter &filter, const RouteQuestion &question,
                                const FigureContext &context, const Countries &countries,
                                const Format &format, const Progress &progress = {});
