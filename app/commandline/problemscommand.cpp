// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/problemscommand.h"

#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/problemkind.h"
#include "casefile/problemreader.h"
#include "casefile/sourcechoice.h"
#include "exporting/problemtable.h"
#include "exporting/sourceguard.h"

CLI::App *ProblemsCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("problems", "List what could not be read, by kind with counts");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--source", m_source, "Only this source, by its file name or number");
    app->add_option("--kind", m_kind, "Only this kind, such as country-unknown");
    app->add_flag("--rows", m_rows, "Each problem with its file, sheet, row, column, cell and reason");
    m_output.declare(*app, {"table", "csv", "json"}, "table, csv or json");
    m_mark.declare(*app);
    return app;
}

/** Refuses a kind that is none, with those that this case has. */
Result<void> ProblemsCommand::knowsKind(const ProblemReader &problems) const
{
    const QString wanted = Console::text(m_kind);
    if (wanted.isEmpty() || !ProblemKind::name(wanted).isEmpty())
        return {};
    const auto groups = problems.groups();
    if (!groups)
        return groups.failure();
    QStringList kinds;
    for (const ProblemGroup &group : *groups)
        kinds.append(group.kind);
    kinds.sort();
    kinds.removeDuplicates();
    if (kinds.contains(wanted))
        return {};
    return Failure{
        kinds.isEmpty()
            ? QStringLiteral("There is no kind of problems “%1”; this case has no problems.").arg(wanted)
            : QStringLiteral("There is no kind of problems “%1”. The kinds in this case are: %2.")
                  .arg(wanted, kinds.join(QStringLiteral(", "))),
        Failure::Kind::Usage};
}

Result<ExitCode> ProblemsCommand::run(const Knowledge &)
{
    if (const auto fits = m_output.fits(); !fits)
        return fits.failure();
    const auto file = CaseFile::open(Console::text(m_case), CaseFile::Access::ReadOnly);
    if (!file)
        return file.failure();
    const auto connection = (*file)->connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    const auto sources = CaseReader(*connection).sources();
    if (!sources)
        return sources.failure();
    if (const auto may = SourceGuard::mayWrite(m_output.path(), *sources); !may)
        return may.failure();
    ProblemTable table{{{}, Console::text(m_kind)}, m_rows, *tableFormatFromId(m_output.format())};
    table.csv.byteOrderMark = m_mark.wanted();
    if (!m_source.empty()) {
        const auto source = chosenSource(*sources, Console::text(m_source));
        if (!source)
            return source.failure();
        table.choice.source = source->id;
    }
    const ProblemReader problems(*connection);
    if (const auto known = knowsKind(problems); !known)
        return known.failure();
    const auto counts = [&]() -> Result<TableCounts> {
        if (!m_output.isStandard())
            return table.save(problems, m_output.path());
        return Console::stream([&](QFile &out) { return table.write(problems, out); });
    }();
    if (!counts)
        return counts.failure();
    if (const QString remark = remarkOn(*counts); !remark.isEmpty())
        Console::complain(remark);
    return ExitCode::Done;
}
