// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/annotatecommand.h"
#include "app/commandline/chartcommand.h"
#include "app/commandline/classifycommand.h"
#include "app/commandline/comparecommand.h"
#include "app/commandline/doctorcommand.h"
#include "app/commandline/duplicatescommand.h"
#include "app/commandline/importcommand.h"
#include "app/commandline/mapcommand.h"
#include "app/commandline/peekcommand.h"
#include "app/commandline/problemscommand.h"
#include "app/commandline/rawcommand.h"
#include "app/commandline/remapcommand.h"
#include "app/commandline/shipmentscommand.h"
#include "app/commandline/summarycommand.h"
#include "app/commandline/tracecommand.h"

#include "cube/didyoumean.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <sstream>

namespace {

/** Reports what a command returned and gives the number to leave with. */
int conclude(const Result<ExitCode> &result)
{
    if (result)
        return static_cast<int>(*result);
    const Failure &failure = result.failure();
    if (!failure.text.isEmpty())
        Console::complain(failure.text);
    return static_cast<int>(failure.kind == Failure::Kind::Usage ? ExitCode::Usage : ExitCode::Failed);
}

/** Roff treats a leading dot or quote, and backslashes and hyphens anywhere, as its own. */
std::string roff(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '-')
            out += '\\';
        if (c == '\n' && !out.empty() && out.back() == '\n')
            continue;
        out += c;
    }
    if (!out.empty() && (out[0] == '.' || out[0] == '\''))
        out.insert(0, "\\&");
    return out;
}

constexpr const char *exitCodes =
    "Exit codes: 0 done; 1 failed, one line on stderr says why; 2 wrong usage; 3 a check did not hold.";

/** What is often done, for --help and the man page. */
constexpr struct {
    const char *what, *how;
} Examples[] = {
    {"Import two files, and say what the second leaves open",
     "waybill import case.waybill imports.csv exports.xlsx --answer mass-unit=t --answer currency=EUR"},
    {"Sum up what went through Turkey, by month and category",
     "waybill summary case.waybill --by month,category --query 'dispatch:TR date:2022-08..2022-12'"},
    {"List heavy shipments of body armor that did not fly, in a workbook",
     "waybill shipments case.waybill --query 'category:body-armor net:>500 -mode:air \"ceramic plates\"' "
     "--format xlsx -o plates.xlsx"},
    {"Show the cells behind a shipment", "waybill trace case.waybill 812"},
    {"Draw a chart for print",
     "waybill chart case.waybill --by month --stack category --size page -o chart.svg"},
};

std::string examplesForHelp()
{
    std::string text = "Examples:";
    for (const auto &example : Examples)
        text += std::string("\n  ") + example.what + ":\n    " + example.how;
    return text;
}

/** Help in which "TEXT ..." stands only where several values may follow. */
class HelpFormatter : public CLI::Formatter {
public:
    std::string make_option_opts(const CLI::Option *option) const override
    {
        std::string words = CLI::Formatter::make_option_opts(option);
        const std::string several = " ...";
        if (const auto at = words.find(several);
            at != std::string::npos && !option->get_positional() && !option->get_allow_extra_args())
            words.erase(at, several.size());
        return words;
    }
};

std::string optionWords(const CLI::Option *option)
{
    std::string words = option->get_name(option->get_positional(), true);
    if (!option->get_positional() && option->get_type_size() != 0)
        words += ' ' + option->get_type_name();
    return words;
}

} // namespace

CommandLine::CommandLine()
    : m_program(
          "Waybill: from customs spreadsheets to findings, with the proof attached.\n"
          "Without a command, the window opens: with the case that is named, or the import of the files.")
{
    m_program.name("waybill");
    m_program.formatter(std::make_shared<HelpFormatter>());
    m_program.set_version_flag("--version", "waybill " WAYBILL_VERSION);
    m_program.add_option("FILE", m_paths, "The case to open in the window, or files to import into one")
        ->type_name("");
    m_program.require_subcommand(0, 1);
    m_program.footer(std::string(exitCodes) + '\n' + examplesForHelp());
    add<ImportCommand>();
    add<SummaryCommand>();
    add<ShipmentsCommand>();
    add<PeekCommand>();
    add<TraceCommand>();
    add<RawCommand>();
    add<ChartCommand>();
    add<MapCommand>();
    add<AnnotateCommand>();
    add<DuplicatesCommand>();
    add<CompareCommand>();
    add<ClassifyCommand>();
    add<ProblemsCommand>();
    add<RemapCommand>();
    add<DoctorCommand>();
}

CommandLine::~CommandLine() = default;

template<class C> void CommandLine::add()
{
    auto command = std::make_unique<C>();
    CLI::App *const app = command->declare(m_program);
    m_commands.emplace_back(app, std::move(command));
}

std::optional<int> CommandLine::parse(const std::vector<std::string> &words)
{
    if (!words.empty() && words[0] == "__man") {
        return conclude(Console::conclude(QByteArray::fromStdString(manPage())));
    }
    if (!words.empty() && words[0] == "__complete") {
        return conclude(
            Console::conclude(QByteArray::fromStdString(complete({words.begin() + 1, words.end()}))));
    }
    std::vector<std::string> backwards(words.rbegin(), words.rend()); // CLI11 takes them from the back
    // "import -- --help" asks for help: nobody calls a case so.
    if (words.size() > 2 && words[1] == "--" && (words[2] == "--help" || words[2] == "-h"))
        backwards.erase(backwards.end() - 2);
    try {
        m_program.parse(backwards);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out, err;
        const int code = m_program.exit(error, out, err);
        if (code == 0)
            return conclude(Console::conclude(QByteArray::fromStdString(out.str())));
        const QString stray = strayWord(words);
        Console::complain(QStringLiteral("%1 (see waybill --help)")
                              .arg(stray.isEmpty() ? Console::text(error.what()).trimmed() : stray));
        return static_cast<int>(ExitCode::Usage);
    }
    if (const QString stray = strayWord(words); !stray.isEmpty()) {
        Console::complain(QStringLiteral("%1 (see waybill --help)").arg(stray));
        return static_cast<int>(ExitCode::Usage);
    }
    return std::nullopt;
}

QString CommandLine::strayWord(const std::vector<std::string> &words) const
{
    for (const std::string &each : words) {
        const QString word = Console::text(each);
        if (hasCommand() || word.startsWith(u'-'))
            return {};
        if (word.contains(u'.') || word.contains(u'/') || QFileInfo::exists(word))
            continue; // a case or another file, there or not
        QStringList names;
        for (const auto &[app, command] : m_commands)
            names.append(Console::text(app->get_name()));
        const QString meant = DidYouMean::nearest(word, names);
        return meant.isEmpty()
                   ? QStringLiteral("There is no command or case \"%1\".").arg(word)
                   : QStringLiteral("There is no command \"%1\". Did you mean \"%2\"?").arg(word, meant);
    }
    return {};
}

bool CommandLine::hasCommand() const
{
    return !m_program.get_subcommands().empty();
}

bool CommandLine::needsFonts() const
{
    return m_program.got_subcommand("chart") || m_program.got_subcommand("map");
}

int CommandLine::run(const Knowledge &knowledge)
{
    for (const auto &[app, command] : m_commands) {
        if (app->parsed())
            return conclude(command->run(knowledge));
    }
    return static_cast<int>(ExitCode::Usage);
}

QStringList CommandLine::paths() const
{
    QStringList paths;
    for (const std::string &path : m_paths)
        paths.append(Console::text(path));
    return paths;
}

std::string CommandLine::manPage() const
{
    std::ostringstream out;
    out << ".TH WAYBILL 1 \"\" \"waybill " WAYBILL_VERSION "\" \"User Commands\"\n.SH NAME\nwaybill \\- "
        << "investigate customs data\n"
        << ".SH SYNOPSIS\n.B waybill\n[\\fIFILE\\fR ...]\n.br\n.B waybill\n\\fICOMMAND\\fR "
           "[\\fIARGUMENTS\\fR]\n"
        << ".SH DESCRIPTION\n"
        << roff(m_program.get_description()) << "\n.SH COMMANDS\n";
    for (const auto &[app, command] : m_commands) {
        out << ".SS " << roff(app->get_name()) << '\n' << roff(app->get_description()) << '\n';
        for (const CLI::Option *option : app->get_options()) {
            if (option->get_name() == "--help")
                continue;
            out << ".TP\n\\fB" << roff(optionWords(option)) << "\\fR\n"
                << roff(option->get_description()) << '\n';
        }
    }
    out << ".SH EXAMPLES\n";
    for (const auto &example : Examples)
        out << roff(example.what) << ":\n.PP\n.nf\n.RS\n" << roff(example.how) << "\n.RE\n.fi\n.PP\n";
    out << ".SH EXIT STATUS\n" << roff(exitCodes) << '\n';
    return out.str();
}

std::string CommandLine::complete(const std::vector<std::string> &words) const
{
    const std::string last = words.empty() ? std::string() : words.back();
    std::vector<std::string> offers;
    const CLI::App *current = nullptr;
    for (const auto &[app, command] : m_commands) {
        if (!words.empty() && words.size() > 1 && words[0] == app->get_name())
            current = app;
        else if (words.size() <= 1)
            offers.push_back(app->get_name());
    }
    if (current) {
        for (const CLI::Option *option : current->get_options())
            for (const std::string &name : option->get_lnames())
                offers.push_back("--" + name);
    }
    std::string out;
    for (const std::string &offer : offers) {
        if (offer.compare(0, last.size(), last) == 0)
            out += offer + '\n';
    }
    return out;
}
