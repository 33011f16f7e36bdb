// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/chartcommand.h"

#include "app/commandline/casefigures.h"
#include "app/commandline/picturearguments.h"
#include "exporting/charttable.h"
#include "figures/chartbuilder.h"
#include "views/charts/chartpicture.h"

CLI::App *ChartCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("chart", "Draw a chart of the shipments in view, or write its table");
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

    const auto from = CaseFigures::gather(m_case, m_query, knowledge);
    if (!from)
        return from.failure();
    const auto figure = buildChart(*from->cube, from->filter, question, from->context, Format());
    if (!figure)
        return figure.failure();
    const auto done = PictureArguments::ending(m_out) == u"csv"
                          ? from->deliverTable(ChartTable::csv(*figure), m_out)
                          : CaseFigures::save(ChartPicture(*figure), *size, Theme::print(m_grey), m_out);
    if (!done)
        return done.failure();
    return ExitCode::Done;
}
