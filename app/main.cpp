// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/knowledge.h"
#include "readers/readerchild.h"
#include "views/common/languages.h"

#include <QApplication>

#include <memory>
#include <string>
#include <vector>

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    if (isReaderChild(argc, argv))
        return readerChildMain(); // before anything that a locked process may not do
    CommandLine commandLine;
    if (const auto code = commandLine.parse(std::vector<std::string>(argv + 1, argv + argc)))
        return *code;
    if (!commandLine.hasCommand() && !hasDisplay()) {
        Console::complain(QStringLiteral("There is no display here, so no window can be shown. Everything it "
                                         "does with data is on the command line: see waybill --help."));
        return static_cast<int>(ExitCode::Failed);
    }
    if (commandLine.hasCommand()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need fonts, but no display
        Console::quietAboutRuntimeFolder();
    }
    std::unique_ptr<QCoreApplication> application;
    if (commandLine.hasCommand() && !commandLine.needsFonts())
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waybill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    const Knowledge knowledge;
    if (commandLine.hasCommand()) {
        Languages languages;
        languages.use(QStringLiteral("en")); // for its plural forms: scripts read the same words everywhere
        return commandLine.run(knowledge);
    }
    Application window(knowledge);
    window.start(commandLine.paths());
    return QCoreApplication::exec();
}
