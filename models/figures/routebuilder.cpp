// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routebuilder.h"

#include "figures/chartwords.h"
#include "figures/routecollector.h"
#include "figures/routewords.h"

QList<CubeRequest> routeRequests(const RouteQuestion &question)
{
    const CubeRequest months{{Dimension::Month}};
    const CubeRequest files{{Dimension::Source}};
    CubeRequest ways{{Dimension::Route, Dimension::Category}};
    if (question.places)
        ways.by += {Dimension::PlaceLading, Dimension::PlaceDischarge};
    ways.coded = true;
    return {ways, months, files};
}

RouteFigure routesFrom(const QList<CubeAnswer> &answers, const Filter &filter, const RouteQuestion &question,
                       const FigureContext &context, const Countries &countries, const Format &format)
{
    RouteQuestion asked = question;
    asked.measure = measureOfRoutes(question.measure);
    const CubeAnswer routes = answers.value(0);
    RouteCollector collector(asked, countries);
    collector.add(routes);
    RouteFigure figure = collector.figure();
    figure.shipments = routes.total.shipments;
    figure.leftOut = routes.leftOut;
    figure.known = routes.total.known(asked.measure);
    QStringList months;
    for (const Group &group : answers.value(1).groups)
        months.append(group.keys.value(0));
    RouteWords(filter, question, context, countries, format)
        .write(figure, months, ChartWords::filesOf(answers.value(2)));
    if (routes.total.isTooLarge(asked.measure))
        figure.emptyText = Totals::tooLargeText();
    return figure;
}

Result<RouteFigure> buildRoutes(const Cube &cube, const Filter &filter, const RouteQuestion &question,
                                const FigureContext &context, const Countries &countries,
                                const Format &format, const Progress &progress)
{
    auto answers = cube.answer(filter, routeRequests(question), progress);
    if (!answers)
        return answers.failure();
    return routesFrom(*answers, filter, question, context, countries, format);
}
