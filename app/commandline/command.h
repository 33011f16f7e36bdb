// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <utility>

class Knowledge;

/** What the program exits with; scripts rely on the numbers. */
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Unsound = 3 };

/** One subcommand: declares its words, then runs. A new command is one such class and one line in
 * CommandLine. */
class Command {
public:
    virtual ~Command() = default;
    /** Adds the subcommand with its options to the program and returns it. */
    virtual CLI::App *declare(CLI::App &program) = 0;
    /** Does the work. A Failure is printed as one line on stderr; results go to stdout by print(). */
    virtual Result<ExitCode> run(const Knowledge &knowledge) = 0;
};

/** What commands share in reading words and writing results. */
namespace Console {
QString text(const std::string &utf8);
/** Writes all bytes to stdout and sees them gone: a full disk is a failure, a reader that went away is not.
 */
Result<void> print(const QByteArray &bytes);
/** Lets work write to standard output as it goes, and sees its last bytes gone; gives back what the work
 * gives. */
template<class Work> auto stream(Work work) -> decltype(work(std::declval<QFile &>()))
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return Failure{
            QStringLiteral("Nothing can be written to standard output: %1.").arg(out.errorString())};
    auto written = work(out);
    if (written && !out.flush()) // the last of it may stand in the buffer yet
        return Failure{QStringLiteral("Standard output cannot be written: %1.").arg(out.errorString())};
    return written;
}
/** The last act of most commands: prints, and is done if that went well. */
Result<ExitCode> conclude(const QByteArray &bytes);
/** A count that a person gives: whole and not negative. */
CLI::Validator wholeNumber();
/** An option that takes one value each time it stands there, and may stand there several times. */
CLI::Option *repeatable(CLI::Option *option);
/** Who is at work, for the record: the account's name. */
QString author();
/** One line on stderr that says whose it is, control characters made visible. */
void complain(const QString &line);
/** Writes bytes to a file through a temporary one, or to stdout for "-" or an empty name. */
Result<void> deliver(const QByteArray &bytes, const QString &path);
/** Qt complains of a machine without a folder of the session, of which pictures have no need: whoever runs a
 * command by cron or in a container is spared that line, and no other. */
void quietAboutRuntimeFolder();
/** True if stderr is a terminal, so that progress may be shown. */
bool interactive();
/** Shows a line of progress on stderr in place of the last one; nothing unless interactive(). */
void showProgress(const QString &line);
} // namespace Console
