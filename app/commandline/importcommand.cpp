// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importcommand.h"

#include "app/commandline/consoleprogress.h"
#include "app/knowledge.h"
#include "casefile/casefile.h"
#include "core/columnletters.h"
#include "core/text.h"
#include "importing/filesunder.h"
#include "readers/officeconverter.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace {

/** "1 header", "2 headers". */
QString counted(std::int64_t number, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : many));
}

} // namespace

CLI::App *ImportCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand("import", "Import spreadsheets into a case");
    app->add_option("CASE", m_case, "The case file; made if it does not exist")->required();
    app->add_option("FILE", m_files,
                    "Files to import, and folders with all that lies in them: csv, xlsx, ods, xls ..., told "
                    "by content")
        ->required();
    app->add_option("--sheet", m_sheet, "Only this sheet");
    app->add_option("--mapping", m_mapping, "A mapping file (JSON) that says which column is which field");
    app->add_option("--encoding", m_encoding, "The encoding of a text file, where detection fails");
    app->add_option("--delimiter", m_delimiter, "The delimiter of a text file, where detection fails");
    Console::repeatable(app->add_option(
        "--answer", m_answers,
        "An answer to a question that the file may leave open, as mass-unit=t, currency=USD (or any other "
        "currency by its three letters), date-order=mdy, which-country@E=origin for column E; may be repeated"));
    app->add_flag("--strict", m_strict,
                  "Refuse a file if any of its rows has a problem or a question stays open (exit code 3)");
    app->add_flag("--again", m_again, "Import a sheet that is in the case already once more");
    app->add_flag("--convert", m_convert,
                  "Let an installed LibreOffice convert what is not read here (xlsb, Numbers ...)");
    app->add_flag("--partial", m_partial,
                  "Of a damaged sheet, keep the rows before the damage, as one problem");
    app->add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}));
    return app;
}

Result<ImportOptions> ImportCommand::options() const
{
    ImportOptions options;
    options.sheet = Console::text(m_sheet);
    options.strict = m_strict;
    options.again = m_again;
    options.author = Console::author();
    options.wishes = {m_convert, m_partial, std::make_shared<std::int64_t>(0)};
    options.reading.encoding = Console::text(m_encoding);
    options.reading.delimiter = m_delimiter == "\\t" ? QStringLiteral("\t") : Console::text(m_delimiter);
    for (const std::string &given : m_answers) {
        const QString answer = Console::text(given);
        if (!answer.contains(u'='))
            return Failure{
                QStringLiteral("--answer takes QUESTION=ANSWER, as mass-unit=t; \"%1\" is neither.")
                    .arg(answer),
                Failure::Kind::Usage};
        options.answers.insert(answer.section(u'=', 0, 0).trimmed(), answer.section(u'=', 1).trimmed());
    }
    options.answered = std::make_shared<QSet<QString>>();
    if (m_mapping.empty())
        return options;
    const auto mapping = Console::readMapping(Console::text(m_mapping));
    if (!mapping)
        return mapping.failure();
    options.mapping = *mapping;
    return options;
}

/** What could be asked for to get more of a refused file. */
QString ImportCommand::hintFor(const QString &path, const ReadWishes &wishes) const
{
    if (!m_convert && OfficeConverter::canHelp(path))
        return QStringLiteral(" (--convert asks for that.)");
    if (!m_partial && *wishes.rowsBeforeDamage > 0)
        return QStringLiteral(" (--partial keeps the rows before that: %1.)").arg(*wishes.rowsBeforeDamage);
    return {};
}

QByteArray ImportCommand::told(const ImportReport &report)
{
    QString out;
    for (const ImportedSheet &sheet : report.sheets) {
        const Ledger &ledger = sheet.source.ledger;
        const QString name = sheet.source.sheet.isEmpty()
                                 ? QString()
                                 : QStringLiteral(", sheet ") + Text::visible(sheet.source.sheet);
        out += Text::visible(report.file) + name +
               QStringLiteral(": %1 of %2 (%3, %4, %5 blank, %6 refused), %7\n")
                   .arg(counted(ledger.shipments, "shipment", "shipments"),
                        counted(ledger.rows, "row", "rows"), counted(ledger.headers, "header", "headers"),
                        counted(ledger.subtotals, "subtotal", "subtotals"))
                   .arg(ledger.blank)
                   .arg(ledger.refused)
                   .arg(counted(sheet.problems, "problem", "problems"));
    }
    for (const SheetLeftOut &sheet : report.leftOut)
        out += QStringLiteral("%1, sheet %2: left out, %3\n")
                   .arg(Text::visible(report.file), Text::visible(sheet.sheet), sheet.reason);
    return out.toUtf8();
}

/** What --answer takes: the question, and its column where the same is asked of several. */
QString ImportCommand::keyOf(const MappingQuestion &question, const QList<MappingQuestion> &all)
{
    const auto same = std::count_if(all.begin(), all.end(),
                                    [&](const MappingQuestion &other) { return other.id == question.id; });
    return same > 1 && question.column >= 0 ? question.id + u'@' + columnLetters(question.column) : question.id;
}

/** How the sheets were read and what was assumed is said whatever the format is. */
void ImportCommand::tellNotes(const ImportReport &report)
{
    QSet<QString> told; // many sheets of one workbook say the same
    const auto tell = [&told](const QString &line) {
        if (!told.contains(line))
            Console::complain(line);
        told.insert(line);
    };
    for (const ImportedSheet &sheet : report.sheets) {
        for (const QString &note : sheet.notes)
            tell(QStringLiteral("%1: %2").arg(Text::visible(report.file), Text::visible(note, 1000)));
        for (const MappingQuestion &question : sheet.questions)
            tell(QStringLiteral("%1: %2 Assumed: %3 (--answer %4=%5; or %6).")
                     .arg(Text::visible(report.file), Text::visible(question.text),
                          Text::visible(question.answers.value(0)), keyOf(question, sheet.questions),
                          question.answerIds.value(0), question.answerIds.mid(1).join(QStringLiteral(", "))));
    }
}

/** Words that were meant as answers and would be taken for files that are not there. */
Result<void> ImportCommand::lookAtFiles() const
{
    for (const std::string &name : m_files) {
        const QString word = Console::text(name);
        const qsizetype sign = word.indexOf(u'=');
        if (sign > 0 && !word.left(sign).contains(u'/') && !QFileInfo::exists(word))
            return Failure{
                QStringLiteral("There is no file “%1”. If it is an answer, write --answer %1: the option "
                               "takes one and may be repeated. Nothing was imported.")
                    .arg(Text::visible(word, 200)),
                Failure::Kind::Usage};
    }
    return {};
}

Result<ExitCode> ImportCommand::run(const Knowledge &knowledge)
{
    if (const auto files = lookAtFiles(); !files)
        return files.failure();
    const auto options = this->options();
    if (!options)
        return options.failure();
    Console::heedSignals(); // or a new case would stay behind that is stopped before its first file
    const auto file = CaseFile::openOrCreate(Console::text(m_case));
    if (!file)
        return file.failure();
    if ((*file)->readOnly())
        return Failure{(*file)->readOnlyReason()};
    QByteArrayList objects;
    ExitCode worst = ExitCode::Done;
    QStringList paths;
    for (const std::string &name : m_files) {
        const QStringList found = filesUnder(Console::text(name), Console::text(m_case));
        paths += found;
        if (!found.isEmpty())
            continue;
        Console::complain(QStringLiteral("The folder %1 holds no files, so there is nothing to import.")
                              .arg(Text::visible(Console::text(name))));
        worst = ExitCode::Failed;
    }
    for (const QString &path : std::as_const(paths)) {
        *options->wishes.rowsBeforeDamage = 0;
        const auto report =
            importFile(**file, path, *options, knowledge.forImport(), Console::progress(path));
        Console::showProgress({});
        if (!report && report.failure().kind == Failure::Kind::Cancelled) {
            Console::complain(QStringLiteral("%1: The import was canceled; nothing of it is in the case.")
                                  .arg(Text::visible(path)));
            worst = ExitCode::Failed;
            break;
        }
        if (!report) {
            Console::complain(report.failure().text + hintFor(path, options->wishes));
            worst = report.failure().kind == Failure::Kind::Refused ? ExitCode::Unsound : ExitCode::Failed;
            continue;
        }
        tellNotes(*report);
        if (m_format == "json")
            objects += report->toJson();
        else if (const auto printed = Console::print(told(*report)); !printed)
            return printed.failure();
    }
    (*file)->discardIfEmpty();
    for (auto given = options->answers.begin(); given != options->answers.end(); ++given) {
        if (!options->answered->contains(given.key()))
            Console::complain(QStringLiteral("--answer %1=%2 was not used: no sheet left that open.")
                                  .arg(Text::visible(given.key()), Text::visible(given.value())));
    }
    if (m_format == "json") {
        if (const auto printed = Console::print("[" + objects.join(",\n ") + "]\n"); !printed)
            return printed.failure();
    }
    return worst;
}
