// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/samplecase.h"

#include "casefile/casefile.h"
#include "casefile/casesettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

Failure cannotWrite(const QString &path, const QString &why)
{
    return Failure{QCoreApplication::translate("SampleCase", "The sample cannot be written to %1: %2.").arg(path, why)};
}

/** Readers take files, not resources: the sample's lie in a folder of their own while they are imported. */
Result<void> importAll(const CaseFile &file, const ImportKnowledge &knowledge, const Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(folder.path(), folder.errorString());
    ImportOptions options;
    options.author = QCoreApplication::applicationName();
    for (const QString &name : {QStringLiteral("ru_import_2022.csv"), QStringLiteral("tr_ihracat_2022.xlsx"),
                                QStringLiteral("cn_export_2022.txt")}) {
        QFile resource(QStringLiteral(":/samples/") + name);
        if (!resource.copy(folder.filePath(name)))
            return cannotWrite(folder.filePath(name), resource.errorString());
        const auto report = importFile(file, folder.filePath(name), options, knowledge, progress);
        if (!report)
            return report.failure();
    }
    const auto connection = file.connect(CaseConnection::Mode::Write);
    if (!connection)
        return connection.failure();
    return CaseSettings::write(*connection, CaseSettings::illustrative, QStringLiteral("1"));
}

}

QString SampleCase::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.waybill");
}

Result<void> SampleCase::make(const QString &path, const ImportKnowledge &knowledge, const Progress &progress)
{
    if (QFile::exists(path))
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(folder, QCoreApplication::translate("SampleCase", "the folder cannot be made"));
    // Made aside and moved, so that a half-made sample is never taken for the whole one.
    const QString aside = path + QStringLiteral(".part");
    QFile::remove(aside);
    {
        const auto file = CaseFile::create(aside);
        if (!file)
            return file.failure();
        if (const auto done = importAll(**file, knowledge, progress); !done) {
            QFile::remove(aside);
            return done.failure();
        }
    }
    if (!QFile::rename(aside, path))
        return cannotWrite(path, QCoreApplication::translate("SampleCase", "the file cannot be moved there"));
    return {};
}
