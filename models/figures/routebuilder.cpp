// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routebuilder.h"

#include "figures/routecollector.h"
#include "figures/routewords.h"

Result<RouteFigure> buildRoutes(const Cube &cube, const Filter &filter, const RouteQuestion &question,
                                const FigureContext &context, const Countries &countries,
                                const Format &format, const Progress &progress)
{
    // Declarations have no amount of their own on a leg: their shipments are counted instead.
    RouteQuestion asked = question;
    if (asked.measure == Measure::Declarations)
        asked.measure = Measure::Shipments;
    CubeRequest request;
    request.by = {Dimension::Route, Dimension::Category};
    auto answers = cube.answer(filter, {request, CubeRequest{{Dimension::Month}}}, progress);
    if (!answers)
        return answers.failure();
    RouteCollector collector(asked, countries);
    for (const Group &group : answers->at(0).groups)
        collector.add(group.keys.value(0), group.keys.value(1), group.totals);
    RouteFigure figure = collector.figure();
    const Totals &total = answers->at(0).total;
    figure.shipments = total.shipments;
    figure.known = total.known(asked.measure);
    QStringList months;
    for (const Group &group : answers->at(1).groups)
        months.append(group.keys.value(0));
    RouteWords(filter, asked, context, countries, format).write(figure, months);
    return figure;
}
