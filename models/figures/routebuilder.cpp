// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routebuilder.h"

#include "figures/routecollector.h"
#include "figures/routewords.h"

QList<CubeRequest> routeRequests()
{
    return {CubeRequest{{Dimension::Route, Dimension::Category}}, CubeRequest{{Dimension::Month}}};
}

RouteFigure routesFrom(const QList<CubeAnswer> &answers, const Filter &filter, const RouteQuestion &question,
                       const FigureContext &context, const Countries &countries, const Format &format)
{
    // Declarations have no amount of their own on a leg: their shipments are counted instead.
    RouteQuestion asked = question;
    if (asked.measure == Measure::Declarations)
        asked.measure = Measure::Shipments;
    const CubeAnswer routes = answers.value(0);
    RouteCollector collector(asked, countries);
    for (const Group &group : routes.groups)
        collector.add(group.keys.value(0), group.keys.value(1), group.totals);
    RouteFigure figure = collector.figure();
    figure.shipments = routes.total.shipments;
    figure.known = routes.total.known(asked.measure);
    QStringList months;
    for (const Group &group : answers.value(1).groups)
        months.append(group.keys.value(0));
    RouteWords(filter, asked, context, countries, format).write(figure, months);
    return figure;
}

Result<RouteFigure> buildRoutes(const Cube &cube, const Filter &filter, const RouteQuestion &question,
                                const FigureContext &context, const Countries &countries,
                                const Format &format, const Progress &progress)
{
    auto answers = cube.answer(filter, routeRequests(), progress);
    if (!answers)
        return answers.failure();
    return routesFrom(*answers, filter, question, context, countries, format);
}
