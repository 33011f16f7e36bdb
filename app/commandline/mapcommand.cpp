// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/mapcommand.h"

#include "app/knowledge.h"
#include "exporting/geojsonwriter.h"
#include "figures/routebuilder.h"
#include "places/gazetteer.h"
#include "views/map/routepicture.h"

CLI::App *MapCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("map", "Draw the routes of the shipments in view, or write them as GeoJSON");
    m_request.declare(*app, "shipments, net, gross, value or quantity",
                      "Where to: .png, .svg, .pdf or .geojson");
    app->add_flag("--places", m_places, "Begin and end legs at the ports and cities that the files name");
    return app;
}

Result<ExitCode> MapCommand::run(const Knowledge &knowledge)
{
    const auto wanted = m_request.wanted("geojson");
    if (!wanted)
        return wanted.failure();
    if (wanted->measure == Measure::Declarations)
        return Failure{QStringLiteral("Declarations cannot be drawn as routes: one may go several ways. Use "
                                      "shipments."),
                       Failure::Kind::Usage};
    RouteQuestion question;
    question.measure = wanted->measure;
    question.claim = wanted->claim;
    if (m_places)
        question.places = std::make_shared<Gazetteer>(knowledge.countries());
    const auto from = m_request.gather(knowledge);
    if (!from)
        return from.failure();
    const auto figure =
        buildRoutes(*from->cube, from->filter, question, from->context, knowledge.countries(), Format());
    if (!figure)
        return figure.failure();
    if (!figure->emptyText.isEmpty())
        Console::complain(figure->emptyText);
    return m_request.isData(u"geojson") ? m_request.write(*from, GeoJsonWriter::routes(*figure))
                                        : m_request.write(RoutePicture(*figure), *wanted, Theme::print());
}
