// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/summarycommand.h"

#include "app/commandline/casedesk.h"
#include "app/commandline/picturearguments.h"
#include "cube/summary.h"
#include "figures/chartwords.h"

CLI::App *SummaryCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("summary", "Sum up the shipments in view, by one or more dimensions");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--query", m_query, "Only shipments that pass");
    Console::repeatable(
        app->add_option("--by", m_by, "Dimensions, up to three: month,category")->delimiter(','));
    app->add_option("--sort", m_sort,
                    "Largest first by a measure: shipments, declarations, net, gross, value, quantity");
    app->add_option("--top", m_top, "Only so many rows; the total stays over all")
        ->check(Console::wholeNumber());
    app->add_option("--format", m_format, "table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    m_mark.declare(*app);
    return app;
}

Result<ExitCode> SummaryCommand::run(const Knowledge &knowledge)
{
    SummaryQuestion question;
    for (const std::string &id : m_by) {
        const auto dimension = PictureArguments::dimension(id);
        if (!dimension)
            return dimension.failure();
        if (question.by.contains(*dimension))
            return Failure{QStringLiteral("--by names the dimension %1 twice; give each once.")
                               .arg(dimensionId(*dimension)),
                           Failure::Kind::Usage};
        question.by.append(*dimension);
    }
    if (question.by.size() > 3)
        return Failure{QStringLiteral("--by takes up to three dimensions, not %1.").arg(question.by.size()),
                       Failure::Kind::Usage};
    if (!m_sort.empty()) {
        const auto measure = PictureArguments::measure(m_sort);
        if (!measure)
            return measure.failure();
        question.sort = *measure;
    }
    question.top = m_top;
    question.query = Console::text(m_query);
    const auto desk = CaseDesk::open(m_case, knowledge);
    if (!desk)
        return desk.failure();
    const auto filter = (*desk)->filter(m_query);
    if (!filter)
        return filter.failure();
    question.filter = *filter;
    const auto cube = (*desk)->cube(*filter);
    if (!cube)
        return cube.failure();
    auto summary = Summary::make(**cube, question);
    if (!summary)
        return summary.failure();
    const auto overlaps = (*desk)->overlaps(**cube, *filter);
    if (!overlaps)
        return overlaps.failure();
    const QStringList sentences = ChartWords::overlapNotes(*overlaps, summary->leftOut());
    summary->setOverlaps(sentences, overlaps->maybeTwice.all());
    for (const QString &sentence : m_format == "csv" ? sentences : QStringList())
        Console::complain(sentence);
    return Console::conclude(m_format == "json"  ? summary->json()
                             : m_format == "csv" ? m_mark.marked(summary->csv())
                                                 : summary->table().toUtf8());
}
