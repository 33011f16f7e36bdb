// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/rawcommand.h"

#include "app/commandline/casedesk.h"
#include "exporting/rawexport.h"

CLI::App *RawCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("raw", "Write every row of a source as it stood in its file");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--source", m_source, "The number of the source, or its file's name")->required();
    m_output.declare(*app, {"csv", "json"},
                     "csv: the cells alone; json: a line for each row, with kinds of cells");
    m_mark.declare(*app);
    app->add_flag("--numbers", m_numbers, "With csv: a first column with the number of the row in its sheet");
    return app;
}

Result<ExitCode> RawCommand::run(const Knowledge &knowledge)
{
    if (const auto fits = m_output.fits(); !fits)
        return fits.failure();
    const auto desk = CaseDesk::open(m_case, knowledge);
    if (!desk)
        return desk.failure();
    if (const auto may = (*desk)->mayWrite(m_output.path()); !may)
        return may.failure();
    const auto source = (*desk)->source(m_source);
    if (!source)
        return source.failure();
    const RawExport what{m_output.format() == u"json" ? RawExport::Format::Json : RawExport::Format::Csv,
                         m_numbers, m_mark.wanted()};
    const auto counts = [&]() -> Result<RawExport::Counts> {
        if (!m_output.isStandard())
            return what.save((*desk)->connection(), *source, m_output.path());
        return Console::stream([&](QFile &out) { return what.write((*desk)->connection(), *source, out); });
    }();
    if (!counts)
        return counts.failure();
    if (counts->formulas > 0 && what.format == RawExport::Format::Csv) {
        Console::complain(
            QStringLiteral(
                "%1 cells begin like a formula and stand as they are: a spreadsheet would run them.")
                .arg(counts->formulas));
    }
    return ExitCode::Done;
}
