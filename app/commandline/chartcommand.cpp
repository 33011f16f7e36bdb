// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/chartcommand.h"

#include "app/commandline/casedesk.h"
#include "app/commandline/picturearguments.h"
#include "exporting/charttable.h"
#include "figures/casecontext.h"
#include "figures/chartbuilder.h"
#include "views/charts/chartpicture.h"

CLI::App *ChartCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand("chart", "Draw a chart of the shipments in view, or write its table");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--query", m_query, "Only shipments that pass");
    app->add_option("--by", m_by, "A dimension: month, origin, consignor ...")->required();
    app->add_option("--stack", m_stack, "A second dimension, stacked");
    app->add_option("--measure", m_measure, "shipments, declarations, net, gross, value or quantity");
    app->add_option("--title", m_title, "Your claim as the title; a description is made without it");
    app->add_option("--size", m_size, "WIDTHxHEIGHT in pixels, or web, column, page, slide, social");
    app->add_flag("--grey", m_grey, "For grey print: hatches instead of hues");
    app->add_option("-o,--output", m_out, "Where to: .png, .svg, .pdf or .csv")->required();
    return app;
}

Result<ExitCode> ChartCommand::run(const Knowledge &knowledge)
{
    ChartQuestion question;
    const auto by = PictureArguments::dimension(m_by);
    if (!by)
        return by.failure();
    question.by = *by;
    if (!m_stack.empty()) {
        const auto stack = PictureArguments::dimension(m_stack);
        if (!stack)
            return stack.failure();
        question.stack = *stack;
    }
    const auto measure = PictureArguments::measure(m_measure);
    if (!measure)
        return measure.failure();
    question.measure = *measure;
    question.claim = Console::text(m_title);
    const auto size = PictureArguments::size(m_size);
    if (!size)
        return size.failure();

    const auto desk = CaseDesk::open(m_case, knowledge);
    if (!desk)
        return desk.failure();
    const auto filter = (*desk)->filter(m_query);
    if (!filter)
        return filter.failure();
    const auto cube = (*desk)->cube(*filter);
    if (!cube)
        return cube.failure();
    const auto context = figureContext((*desk)->connection(), (*desk)->names());
    if (!context)
        return context.failure();
    const auto figure = buildChart(**cube, *filter, question, *context, Format());
    if (!figure)
        return figure.failure();
    const QString path = Console::text(m_out);
    const auto done = [&]() -> Result<void> {
        if (PictureArguments::ending(m_out) == u"csv")
            return Console::deliver(ChartTable::csv(*figure), path);
        const ChartPicture picture(*figure);
        PictureOptions options;
        options.size = *size;
        options.theme = Theme::print(m_grey);
        options.words = picture.words();
        return PictureFile::save(picture, options, path);
    }();
    if (!done)
        return done.failure();
    return ExitCode::Done;
}
