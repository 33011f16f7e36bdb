// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/samplecase.h"

#include "casefile/casefile.h"
#include "core/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace {

QStringList files()
{
    return {QStringLiteral(":/samples/ru_import_2022.csv"), QStringLiteral(":/samples/tr_ihracat_2022.xlsx"),
            QStringLiteral(":/samples/cn_export_2022.txt")};
}

Failure cannotWrite(const QString &path, const QString &why)
{
    return Failure{
        QCoreApplication::translate("SampleCase", "The sample cannot be written to %1: %2.").arg(path, why)};
}

/** The progress of one of several files as progress over all of them, in thousandths of a file. */
Progress partOf(const Progress &all, qsizetype part, qsizetype parts, std::int64_t rowsBefore)
{
    static constexpr std::int64_t Whole = 1000;
    const auto report = [&all, part, total = parts * Whole, rowsBefore](const Progress::State &s) {
        const std::int64_t done = s.total > 0 ? std::min(Whole, s.done * Whole / s.total) : 0;
        all.report({part * Whole + done, total, rowsBefore + s.rows});
    };
    return {report, [&all] { return all.cancelled(); }};
}

/** Readers take files, not resources: the sample's lie in a folder of their own while they are imported. */
Result<void> importAll(const CaseFile &file, const ImportKnowledge &knowledge, const Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(folder.path(), folder.errorString());
    ImportOptions options;
    options.author = QCoreApplication::applicationName();
    const QStringList names = files();
    std::int64_t rows = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const Progress part = partOf(progress, i, names.size(), rows);
        QFile resource(name);
        const QString copy = folder.filePath(QFileInfo(name).fileName());
        if (!resource.copy(copy))
            return cannotWrite(copy, resource.errorString());
        const auto report = importFile(file, copy, options, knowledge, part);
        if (!report)
            return report.failure();
        for (const ImportedSheet &sheet : report->sheets)
            rows += sheet.source.ledger.rows;
    }
    return {};
}

} // namespace

bool SampleCase::hasFile(qint64 size, const QString &sha256)
{
    for (const QString &name : files()) {
        QFile resource(name);
        if (resource.size() != size || !resource.open(QIODevice::ReadOnly))
            continue;
        Sha256 sum;
        const QByteArray bytes = resource.readAll();
        sum.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (QString::fromLatin1(sum.hex()) == sha256)
            return true;
    }
    return false;
}

QString SampleCase::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/sample.waybill");
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
