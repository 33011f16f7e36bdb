// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/comparecommand.h"

#include "app/commandline/casedesk.h"
#include "exporting/deliveryreport.h"

CLI::App *CompareCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand(
        "compare", "Compare two deliveries: rows added, gone and changed, and totals moved");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("BEFORE", m_before, "The first delivery: the number of a source, or its file's name")
        ->required();
    app->add_option("AFTER", m_after, "The second delivery")->required();
    m_output.declare(*app, {"table", "csv", "json"}, "table, csv or json");
    m_mark.declare(*app);
    app->add_flag("--totals", m_totals, "With csv: the totals that moved instead of the rows");
    app->add_option("--limit", m_limit, "In a table: only so many rows of each kind; 0 = all")
        ->check(Console::wholeNumber());
    return app;
}

Result<ExitCode> CompareCommand::run(const Knowledge &knowledge)
{
    if (const auto fits = m_output.fits(); !fits)
        return fits.failure();
    const auto desk = CaseDesk::open(m_case, knowledge);
    if (!desk)
        return desk.failure();
    if (const auto may = (*desk)->mayWrite(m_output.path()); !may)
        return may.failure();
    const auto before = (*desk)->source(m_before), after = (*desk)->source(m_after);
    if (!before || !after)
        return before ? after.failure() : before.failure();
    if (before->id == after->id)
        return Failure{QStringLiteral("A source is the same as itself: name two."), Failure::Kind::Usage};
    const auto comparison = compareDeliveries((*desk)->connection(), before->id, after->id);
    if (!comparison)
        return comparison.failure();
    const DeliveryReport report((*desk)->reader(), *comparison);
    const QString format = m_output.format();
    const auto text = format == u"json"  ? report.json()
                      : format != u"csv" ? report.table(m_limit)
                      : m_totals         ? Result<QByteArray>(report.totalsCsv())
                                         : report.csv();
    if (!text)
        return text.failure();
    if (const auto done = Console::deliver(format == u"csv" ? m_mark.marked(*text) : *text, m_output.path());
        !done)
        return done.failure();
    return ExitCode::Done;
}
