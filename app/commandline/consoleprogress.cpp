// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/consoleprogress.h"

#include "app/commandline/command.h"
#include "core/text.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <memory>

namespace {

volatile std::sig_atomic_t stopWanted = 0;

/** The work at hand stops and undoes what it began; a second time the program ends at once. */
void stopWork(int signal)
{
    stopWanted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

void Console::heedSignals()
{
    if (stopWanted != 0)
        return;
    for (const int signal : {SIGINT, SIGTERM}) {
        if (std::signal(signal, stopWork) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
}

Progress Console::progress(const QString &file)
{
    heedSignals();
    auto clock = std::make_shared<QElapsedTimer>();
    auto since = std::make_shared<QElapsedTimer>();
    clock->start();
    since->start();
    return Progress(
        [=](const Progress::State &state) {
            if (since->elapsed() < 200)
                return;
            since->start();
            const auto seconds = std::max(0.001, static_cast<double>(clock->elapsed()) / 1000.0);
            QString line = QStringLiteral("%1: %2 rows, %3 rows/s")
                               .arg(Text::visible(file))
                               .arg(state.rows)
                               .arg(static_cast<qint64>(static_cast<double>(state.rows) / seconds));
            if (state.total > 0)
                line += QStringLiteral(", %1 %").arg(100 * state.done / state.total);
            Console::showProgress(line);
        },
        [] { return stopWanted != 0; });
}

Result<ColumnMapping> Console::readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("The mapping %1 cannot be read: %2.").arg(path, file.errorString())};
    auto mapping = ColumnMapping::fromJson(file.readAll());
    if (!mapping)
        return Failure{QStringLiteral("%1: %2").arg(path, mapping.failure().text)};
    mapping->takenOut = false; // that was said of the source it was written for
    return mapping;
}
