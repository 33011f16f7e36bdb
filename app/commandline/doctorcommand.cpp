// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/doctorcommand.h"

#include "app/knowledge.h"
#include "importing/doctor.h"
#include "core/text.h"
#include "readers/readerjail.h"

CLI::App *DoctorCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("doctor", "Prove a case whole: the file, and every figure against the raw rows");
    app->add_option("CASE", m_case, "The case file")->required();
    return app;
}

Result<ExitCode> DoctorCommand::run(const Knowledge &knowledge)
{
    const ImportKnowledge known = knowledge.forImport();
    const auto report = Doctor(known).examine(Console::text(m_case), {});
    if (!report)
        return report.failure();
    QString out;
    for (const Examination &examination : report->examinations) {
        const QString verdict = !examination.skipped.isEmpty()   ? QStringLiteral("skipped: ") + examination.skipped
                                : examination.damages == 0 ? QStringLiteral("sound")
                                                           : QStringLiteral("%1 damaged").arg(examination.damages);
        out += QStringLiteral("%1  %2 (%3): %4\n")
                   .arg(examination.check, -12)
                   .arg(Text::visible(examination.text, 1000))
                   .arg(examination.things)
                   .arg(verdict);
    }
    for (const Examination &examination : report->examinations) {
        for (const QString &note : examination.notes)
            out += QStringLiteral("note          %1\n").arg(Text::visible(note, 1000));
    }
    for (const Damage &damage : report->damages)
        out += QStringLiteral("  %1\n").arg(Text::visible(damage.text, 1000));
    if (report->damagesInAll > report->damages.size())
        out += QStringLiteral("  and %1 more\n").arg(report->damagesInAll - report->damages.size());
    out += QStringLiteral("readers       %1\n").arg(ReaderJail::describe(ReaderJail::offered()));
    if (const auto printed = Console::print(out.toUtf8()); !printed)
        return printed.failure();
    return report->sound() ? ExitCode::Done : ExitCode::Unsound;
}
