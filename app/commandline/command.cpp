// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"

#include "core/text.h"
#include "exporting/wholefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <pwd.h>
#include <unistd.h>

namespace Console {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

Result<void> print(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return {};
    if (errno == EPIPE)
        return {};
    return Failure{QCoreApplication::translate("Console", "Standard output cannot be written: %1.")
                       .arg(QString::fromLocal8Bit(std::strerror(errno)))};
}

Result<ExitCode> conclude(const QByteArray &bytes)
{
    const auto printed = print(bytes);
    if (!printed)
        return printed.failure();
    return ExitCode::Done;
}

CLI::Validator wholeNumber()
{
    return CLI::Validator(
        [](const std::string &given) {
            const bool digits = !given.empty() && given.size() <= 9 &&
                                std::ranges::all_of(given, [](char c) { return c >= '0' && c <= '9'; });
            return digits ? std::string() : "a whole number from 0 to 999999999 is expected, not " + given;
        },
        "N", "wholeNumber");
}

CLI::Option *repeatable(CLI::Option *option)
{
    // Or the word behind its value, a file perhaps, would be one more value.
    return option->take_all()->allow_extra_args(false);
}

QString author()
{
    const passwd *const account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : qEnvironmentVariable("USER");
}

void complain(const QString &line)
{
    const QByteArray bytes = "waybill: " + Text::visible(line, 2000).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

Result<void> deliver(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty() || path == u"-")
        return print(bytes);
    return WholeFile::save(path, bytes);
}

void quietAboutRuntimeFolder()
{
    static QtMessageHandler before = nullptr;
    before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (!text.startsWith(QLatin1String("QStandardPaths: ")) ||
                !text.contains(QLatin1String("XDG_RUNTIME_DIR")))
                before(type, context, text);
        });
}

bool interactive()
{
    return isatty(STDERR_FILENO) == 1;
}

void showProgress(const QString &line)
{
    if (interactive())
        std::fprintf(stderr, "\r\x1b[K%s", line.toUtf8().constData());
}

} // namespace Console
