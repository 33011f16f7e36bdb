// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

extern char **environ;

RunCost RunCost::best(const RunCost &other) const
{
    return {std::min(seconds, other.seconds), std::min(processors, other.processors),
            std::max(megabytes, other.megabytes)};
}

namespace {

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

std::optional<RunCost> PeerRun::run(const QStringList &command)
{
    std::vector<QByteArray> texts;
    for (const QString &part : command)
        texts.push_back(part.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t process = -1;
    const int error = posix_spawnp(&process, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return std::nullopt;
    int status = 0;
    rusage usage{};
    while (wait4(process, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return RunCost{static_cast<double>(timer.nsecsElapsed()) / 1e9,
                   secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime),
                   static_cast<double>(usage.ru_maxrss) / 1024};
}

bool PeerRun::installed(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

bool PeerRun::nodePackage(const QString &package)
{
    return installed(QStringLiteral("node")) &&
           run({QStringLiteral("node"), QStringLiteral("-e"), QStringLiteral("require('%1')").arg(package)});
}

QString PeerRun::waybill()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../app/waybill");
}
