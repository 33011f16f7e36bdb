// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/officeconverter.h"

#include "readers/documentkind.h"
#include "readers/networkfilter.h"
#include "readers/readguard.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QUrl>

#include <sys/resource.h>

namespace {

constexpr int MostMilliseconds = 120'000;
constexpr int Patience = 100; ///< milliseconds between looks at whether the person has cancelled

Failure failed(const QString &path, const char *text, const QStringList &args = {})
{
    return ReadGuard::failure(QFileInfo(path).fileName(), {}, {text, args});
}

/** Nothing of the person's session: neither its settings nor its desktop. */
QProcessEnvironment lonely(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SESSION_MANAGER"})
        environment.remove(QString::fromLatin1(name));
    for (const char *name :
         {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder);
    return environment;
}

void limitChild()
{
    constexpr rlim_t LargestCopy = 4ULL << 30;
    constexpr rlim_t MostSeconds = MostMilliseconds / 1000;
    const rlimit file = {LargestCopy, LargestCopy};
    const rlimit time = {MostSeconds, MostSeconds};
    const rlimit core = {0, 0};
    ::setrlimit(RLIMIT_FSIZE, &file);
    ::setrlimit(RLIMIT_CPU, &time);
    ::setrlimit(RLIMIT_CORE, &core);
}

} // namespace

bool OfficeConverter::canHelp(const QString &path)
{
    static const QSet<QString> others = {
        QStringLiteral("xlsb"), QStringLiteral("numbers"), QStringLiteral("slk"), QStringLiteral("dif"),
        QStringLiteral("wk1"),  QStringLiteral("wk3"),     QStringLiteral("wk4"), QStringLiteral("wks"),
        QStringLiteral("123"),  QStringLiteral("wb2"),     QStringLiteral("wq1"), QStringLiteral("wq2"),
        QStringLiteral("sxc"),  QStringLiteral("uos"),     QStringLiteral("xlw")};
    QFile file(path);
    if (program().isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const DocumentKind::Kind kind = DocumentKind::of(file.read(DocumentKind::HeadBytes));
    return kind == DocumentKind::Kind::Convertible || kind == DocumentKind::Kind::Biff ||
           others.contains(QFileInfo(path).suffix().toLower());
}

QString OfficeConverter::program()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

Result<QString> OfficeConverter::toWorkbook(const QString &path, const QString &folder,
                                            const Progress &progress)
{
    const QString soffice = program();
    if (soffice.isEmpty())
        return failed(path, QT_TRANSLATE_NOOP(
                                "Readers", "LibreOffice is not installed, so the file cannot be converted."));
    const NetworkFilter filter;
    if (!filter.valid())
        return failed(path, QT_TRANSLATE_NOOP("Readers",
                                              "This system cannot keep LibreOffice from the network, so the "
                                              "file is not converted."));
    const QDir out(folder);
    QProcess process;
    process.setProcessEnvironment(lonely(folder));
    process.setChildProcessModifier([&filter] {
        limitChild();
        filter.apply();
    });
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(soffice, {QStringLiteral("--headless"), QStringLiteral("--norestore"),
                            QStringLiteral("-env:UserInstallation=") +
                                QUrl::fromLocalFile(out.filePath(QStringLiteral("profile"))).toString(),
                            QStringLiteral("--convert-to"), QStringLiteral("xlsx"),
                            QStringLiteral("--outdir"), folder, QFileInfo(path).absoluteFilePath()});
    const QDeadlineTimer deadline(MostMilliseconds);
    while (!process.waitForFinished(Patience) && process.state() != QProcess::NotRunning) {
        if (!deadline.hasExpired() && !progress.cancelled())
            continue;
        process.kill();
        process.waitForFinished();
        if (progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
        return failed(path, QT_TRANSLATE_NOOP("Readers",
                                              "LibreOffice took more than two minutes to convert the file."));
    }
    const QString made = out.filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".xlsx"));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !QFileInfo::exists(made))
        return failed(path, QT_TRANSLATE_NOOP("Readers", "LibreOffice could not convert the file (%1)."),
                      {QString::fromLocal8Bit(process.readAll()).simplified()});
    return made;
}
