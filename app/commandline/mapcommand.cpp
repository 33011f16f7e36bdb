// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/mapcommand.h"

#include "app/commandline/casefigures.h"
#include "app/commandline/picturearguments.h"
#include "app/knowledge.h"
#include "exporting/geojsonwriter.h"
#include "figures/routebuilder.h"
#include "places/gazetteer.h"
#include "views/map/routepicture.h"

CLI::App *MapCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand("map", "Draw the routes of the shipments in view, or write them as GeoJSON");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--query", m_query, "Only shipments that pass");
    app->add_option("--measure", m_measure, "shipments, net, gross, value or quantity");
    app->add_flag("--places", m_places, "Begin and end legs at the ports and cities that the files name");
    app->add_option("--title", m_title, "Your claim as the title; a description is made without it");
    app->add_option("--size", m_size, "WIDTHxHEIGHT in pixels, or web, column, page, slide, social");
    app->add_option("-o,--output", m_out, "Where to: .png, .svg, .pdf or .geojson")->required();
    return app;
}

Result<ExitCode> MapCommand::run(const Knowledge &knowledge)
{
    RouteQuestion question;
    const auto measure = PictureArguments::measure(m_measure);
    if (!measure)
        return measure.failure();
    question.measure = *measure;
    question.claim = Console::text(m_title);
    if (m_places)
        question.places = std::make_shared<Gazetteer>(knowledge.countries());
    const auto size = PictureArguments::size(m_size);
    if (!size)
        return size.failure();

    const auto from = CaseFigures::gather(m_case, m_query, knowledge);
    if (!from)
        return from.failure();
    const auto figure = buildRoutes(*from->cube, from->filter, question, from->context, knowledge.countries(), Format());
    if (!figure)
        return figure.failure();
    const auto done = PictureArguments::ending(m_out) == u"geojson"
                          ? Console::deliver(GeoJsonWriter::routes(*figure), Console::text(m_out))
                          : CaseFigures::save(RoutePicture(*figure), *size, Theme::print(), m_out);
    if (!done)
        return done.failure();
    return ExitCode::Done;
}
