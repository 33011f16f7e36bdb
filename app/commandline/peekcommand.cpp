// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/peekcommand.h"

#include "readers/peekreport.h"

#include <QFile>

namespace {

const std::map<std::string, PeekReport::Format> formats{
    {"table", PeekReport::Format::Table}, {"csv", PeekReport::Format::Csv}, {"json", PeekReport::Format::Json}};

}

CLI::App *PeekCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand("peek", "Show the cells of a file as they are read, before any mapping");
    app->add_option("FILE", m_file, "The file")->required();
    app->add_option("--sheet", m_sheet, "Only this sheet, by name or number");
    app->add_option("--limit", m_limit, "Rows of each sheet; 0 = all")->check(Console::wholeNumber());
    app->add_option("--encoding", m_encoding, "The encoding of a text file, where detection fails");
    app->add_option("--delimiter", m_delimiter, "The delimiter of a text file, where detection fails");
    app->add_option("--format", m_format, "table, csv or json")->check(CLI::IsMember({"table", "csv", "json"}));
    return app;
}

Result<ExitCode> PeekCommand::run(const Knowledge &)
{
    const QString path = Console::text(m_file);
    ReadOptions options;
    options.encoding = Console::text(m_encoding);
    options.delimiter = m_delimiter == "\\t" ? QStringLiteral("\t") : Console::text(m_delimiter);
    auto reader = openDocument(path, {}, options);
    if (!reader)
        return reader.failure();
    const auto sha256 = PeekReport::sha256(path);
    if (!sha256)
        return sha256.failure();
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return Failure{QStringLiteral("Nothing can be written to standard output: %1.").arg(out.errorString())};
    const PeekReport report(path, *sha256, {formats.at(m_format), Console::text(m_sheet), m_limit});
    if (const auto written = report.write(**reader, out); !written)
        return written.failure();
    if (!out.flush()) // the last cells may stand in the buffer yet
        return Failure{QStringLiteral("Standard output cannot be written: %1.").arg(out.errorString())};
    return ExitCode::Done;
}
