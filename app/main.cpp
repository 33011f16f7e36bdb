// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/knowledge.h"
#include "readers/readerchild.h"

#include <QApplication>

#include <memory>
#include <string>
#include <vector>

int main(int argc, char **argv)
{
    if (isReaderChild(argc, argv))
        return readerChildMain(); // before anything that a locked process may not do
    const std::vector<std::string> words(argv + 1, argv + argc);
    CommandLine commandLine;
    const bool windowless = commandLine.needsNoWindow(words);
    if (windowless)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need fonts, but no display
    std::unique_ptr<QCoreApplication> application;
    if (windowless && !commandLine.needsFonts(words))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waybill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    const Knowledge knowledge;
    const CommandLine::Outcome outcome = commandLine.run(words, knowledge);
    if (outcome.exitCode)
        return *outcome.exitCode;
    Application window(knowledge);
    window.start(outcome.casePath);
    return QCoreApplication::exec();
}
