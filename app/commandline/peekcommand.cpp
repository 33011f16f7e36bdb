// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/peekcommand.h"

#include "app/knowledge.h"
#include "mapping/sheetsurvey.h"
#include "readers/peekreport.h"
#include "readers/readwishes.h"

#include <algorithm>

namespace {

const std::map<std::string, PeekReport::Format> formats{{"table", PeekReport::Format::Table},
                                                        {"csv", PeekReport::Format::Csv},
                                                        {"json", PeekReport::Format::Json}};

/** Hands the first rows to a survey and then stops, whatever the survey would still like to see. */
class FirstRows : public RowSink {
public:
    explicit FirstRows(SheetSurvey &survey) : m_survey(survey) {}
    bool row(const RowView &row) override { return m_survey.row(row) && ++m_rows < Enough; }

private:
    static constexpr int Enough = 2000;
    SheetSurvey &m_survey;
    int m_rows = 0;
};

/** The row that holds a sheet's headers, as an import would take it; none if no header is known. */
std::optional<std::int64_t> headerRow(SheetReader &reader, int sheet, const Countries &countries)
{
    SheetSurvey survey(countries);
    survey.setDelimiter(reader.info().delimiter);
    FirstRows rows(survey);
    if (!reader.read(sheet, rows, {}))
        return std::nullopt; // the report tells why
    const ColumnMapping mapping = survey.proposal().mapping;
    const bool known = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                   [](const ColumnUse &use) { return use.field != Field::None; });
    return known && mapping.headerRow > 0 ? std::optional<std::int64_t>(mapping.headerRow) : std::nullopt;
}

} // namespace

CLI::App *PeekCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("peek", "Show the cells of a file as they are read, before any mapping");
    app->add_option("FILE", m_file, "The file")->required();
    app->add_option("--sheet", m_sheet, "Only this sheet, by name or number");
    app->add_option("--limit", m_limit, "Rows of each sheet; 0 = all")->check(Console::wholeNumber());
    app->add_option("--encoding", m_encoding, "The encoding of a text file, where detection fails");
    app->add_option("--delimiter", m_delimiter, "The delimiter of a text file, where detection fails");
    app->add_flag("--convert", m_convert,
                  "Let an installed LibreOffice convert what is not read here (xlsb, Numbers ...)");
    app->add_flag("--partial", m_partial, "Of a damaged sheet, show the rows before the damage");
    app->add_option("--format", m_format, "table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    return app;
}

Result<ExitCode> PeekCommand::run(const Knowledge &knowledge)
{
    const QString path = Console::text(m_file);
    ReadOptions options;
    options.encoding = Console::text(m_encoding);
    options.delimiter = m_delimiter == "\\t" ? QStringLiteral("\t") : Console::text(m_delimiter);
    auto reader = openAsWished(path, {}, options, {m_convert, m_partial, nullptr});
    if (!reader)
        return reader.failure();
    const auto sha256 = PeekReport::sha256(path);
    if (!sha256)
        return sha256.failure();
    PeekReport report(path, *sha256, {formats.at(m_format), Console::text(m_sheet), m_limit});
    if (m_format == "json")
        report.setHeaderRow([&](int sheet) { return headerRow(**reader, sheet, knowledge.countries()); });
    if (const auto written = Console::stream([&](QFile &out) { return report.write(**reader, out); });
        !written)
        return written.failure();
    return ExitCode::Done;
}
