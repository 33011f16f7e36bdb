// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>

QByteArray ProgramRun::all() const
{
    return "exit " + QByteArray::number(exitCode) + "\n" + out.left(4000) + "\n" + err.left(4000);
}

ProgramRun TestSupport::runProgram(const QStringList &words, const QString &folder)
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(qEnvironmentVariable("WAYBILL"), words);
    ProgramRun run;
    if (!process.waitForFinished(100'000)) {
        run.err = "did not end: " + process.errorString().toUtf8();
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QString TestSupport::awkwardFolder(const QString &under)
{
    const QString path = under + QStringLiteral("/дело № 1 çay");
    QDir().mkpath(path);
    return path;
}

QString TestSupport::writeFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}
