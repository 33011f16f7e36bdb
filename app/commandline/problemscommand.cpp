// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/problemscommand.h"

#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/sourcechoice.h"
#include "exporting/problemtable.h"

CLI::App *ProblemsCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("problems", "List what could not be read, by kind with counts");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--source", m_source, "Only this source, by its file name or number");
    app->add_option("--kind", m_kind, "Only this kind, such as country-unknown");
    app->add_flag("--rows", m_rows, "Each problem with its file, sheet, row, column, cell and reason");
    app->add_option("--format", m_format, "table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    app->add_option("-o,--output", m_out, "Where to; standard output without it");
    return app;
}

Result<ExitCode> ProblemsCommand::run(const Knowledge &)
{
    const auto file = CaseFile::open(Console::text(m_case), CaseFile::Access::ReadOnly);
    if (!file)
        return file.failure();
    const auto connection = (*file)->connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    ProblemTable table{{{}, Console::text(m_kind)}, m_rows, *tableFormatFromId(Console::text(m_format))};
    if (!m_source.empty()) {
        const auto sources = CaseReader(*connection).sources();
        if (!sources)
            return sources.failure();
        const auto source = chosenSource(*sources, Console::text(m_source));
        if (!source)
            return source.failure();
        table.choice.source = source->id;
    }
    const ProblemReader problems(*connection);
    const auto counts = [&]() -> Result<TableCounts> {
        if (!m_out.empty() && m_out != "-")
            return table.save(problems, Console::text(m_out));
        return Console::stream([&](QFile &out) { return table.write(problems, out); });
    }();
    if (!counts)
        return counts.failure();
    if (const QString remark = remarkOn(*counts); !remark.isEmpty())
        Console::complain(remark);
    return ExitCode::Done;
}
