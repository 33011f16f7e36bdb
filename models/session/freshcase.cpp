// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/freshcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace {

/** A path that no file has yet: "name.waybill", "name 2.waybill" ... */
QString freePath(const QDir &folder, const QString &file)
{
    const QString stem = QFileInfo(file).completeBaseName();
    QString path = folder.filePath(stem + QStringLiteral(".waybill"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1 %2.waybill").arg(stem).arg(n));
    return path;
}

} // namespace

FreshCase::FreshCase(QString folder, std::unique_ptr<CaseFile> file)
    : m_folder(std::move(folder)), m_file(std::move(file))
{
}

FreshCase::~FreshCase()
{
    if (m_file)
        m_file->discardIfEmpty();
}

Result<std::unique_ptr<FreshCase>> FreshCase::make(const QString &folder, const QString &file)
{
    if (!QDir().mkpath(folder))
        return Failure{
            tr("The folder %1 for new cases cannot be made. Make a new case in another place, and import "
               "into that.")
                .arg(QDir::toNativeSeparators(folder))};
    auto made = CaseFile::create(freePath(QDir(folder), file));
    if (!made)
        return made.failure();
    return std::unique_ptr<FreshCase>(new FreshCase(folder, std::move(*made)));
}

QString FreshCase::keep(const QString &firstFile)
{
    const QString path = m_file->path();
    m_file.reset();
    if (QFileInfo(path).completeBaseName().startsWith(QFileInfo(firstFile).completeBaseName()))
        return path;
    const QString better = freePath(QDir(m_folder), firstFile);
    return QFile::rename(path, better) ? better : path;
}
