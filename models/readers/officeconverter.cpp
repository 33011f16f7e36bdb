// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/officeconverter.h"

#include "readers/readguard.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace {

constexpr int MostMilliseconds = 120'000;
constexpr int Patience = 100; ///< milliseconds between looks at whether the person has cancelled

Failure failed(const QString &path, const char *text, const QStringList &args = {})
{
    return ReadGuard::failure(QFileInfo(path).fileName(), {}, {text, args});
}

} // namespace

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
    const QDir out(folder);
    QProcess process;
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
