// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/chartcommand.h"

#include "app/commandline/picturearguments.h"
#include "exporting/charttable.h"
#include "exporting/flowtable.h"
#include "figures/chartbuilder.h"
#include "figures/flowbuilder.h"
#include "views/charts/chartpicture.h"
#include "views/charts/flowpicture.h"

CLI::App *ChartCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("chart", "Draw a chart of the shipments in view, or write its table");
    m_request.declare(*app, "shipments, declarations, net, gross, value or quantity",
                      "Where to: .png, .svg, .pdf or .csv");
    app->add_option("--by", m_by, "A dimension: month, origin, consignor ...; route draws ribbons")
        ->required();
    app->add_option("--stack", m_stack, "A second dimension, stacked");
    m_mark.declare(*app);
    app->add_flag("--grey", m_grey, "For grey print: hatches instead of hues");
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
        if (*stack == *by)
            return Failure{QStringLiteral("--by and --stack name the same dimension; choose another to stack."),
                           Failure::Kind::Usage};
        question.stack = *stack;
    }
    const auto wanted = m_request.wanted("csv");
    if (!wanted)
        return wanted.failure();
    if (question.by == Dimension::Route)
        return runFlow(*wanted, question.stack, knowledge);
    question.measure = wanted->measure;
    question.claim = wanted->claim;
    const auto from = m_request.gather(knowledge);
    if (!from)
        return from.failure();
    const auto figure = buildChart(*from->cube, from->filter, question, from->context, Format());
    if (!figure)
        return figure.failure();
    if (!figure->emptyText.isEmpty())
        Console::complain(figure->emptyText);
    return m_request.isData(u"csv") ? m_request.write(*from, m_mark.marked(ChartTable::csv(*figure)))
                                    : m_request.write(ChartPicture(*figure), *wanted, Theme::print(m_grey));
}

Result<ExitCode> ChartCommand::runFlow(const PictureRequest::Wanted &wanted, std::optional<Dimension> stack,
                                       const Knowledge &knowledge)
{
    if (stack && *stack != Dimension::Category)
        return Failure{QStringLiteral("A chart by route is split by category and by nothing else."),
                       Failure::Kind::Usage};
    if (wanted.measure == Measure::Declarations)
        return Failure{
            QStringLiteral(
                "Declarations cannot be drawn as ribbons: one may go several ways. Use shipments."),
            Failure::Kind::Usage};
    FlowQuestion question;
    question.measure = wanted.measure;
    question.claim = wanted.claim;
    const auto from = m_request.gather(knowledge);
    if (!from)
        return from.failure();
    const auto figure = buildFlow(*from->cube, from->filter, question, from->context, Format());
    if (!figure)
        return figure.failure();
    if (!figure->emptyText.isEmpty())
        Console::complain(figure->emptyText);
    return m_request.isData(u"csv") ? m_request.write(*from, m_mark.marked(FlowTable::csv(*figure)))
                                    : m_request.write(FlowPicture(*figure), wanted, Theme::print(m_grey));
}
