// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/freshcase.h"

#include "casefile/casereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

QString FreshCase::pathFor(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name + QStringLiteral(".waybill"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(folder).filePath(name + QStringLiteral(" %1.waybill").arg(n));
    return path;
}

FreshCase::FreshCase(QString folder, std::unique_ptr<CaseFile> file)
    : m_folder(std::move(folder)), m_file(std::move(file))
{
}

FreshCase::~FreshCase()
{
    if (m_file)
        m_file->discardIfEmpty();
}

Result<std::unique_ptr<FreshCase>> FreshCase::make(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Failure{
            tr("The folder %1 for new cases cannot be made. Make a new case in another place, and import "
               "into that.")
                .arg(QDir::toNativeSeparators(folder))};
    auto made = CaseFile::create(path);
    if (!made)
        return made.failure();
    return std::unique_ptr<FreshCase>(new FreshCase(folder, std::move(*made)));
}

std::optional<KeptCase> FreshCase::keep()
{
    KeptCase kept{m_file->path(), 0, 0};
    QString first;
    if (const auto connection = m_file->connect(CaseConnection::Mode::Read)) {
        const auto sources = CaseReader(*connection).sources();
        if (sources && sources->isEmpty())
            return {};
        for (const Source &source : sources ? *sources : QList<Source>()) {
            first = kept.sources++ == 0 ? source.path : first;
            kept.shipments += source.ledger.shipments;
        }
    }
    m_file.reset();
    const QString name = QFileInfo(first).completeBaseName(), now = QFileInfo(kept.path).completeBaseName();
    const QStringList folders = QFileInfo(first).path().split(u'/', Qt::SkipEmptyParts);
    if (now.startsWith(name) ||
        std::ranges::any_of(folders, [&now](const QString &folder) { return now.startsWith(folder); }))
        return kept;
    const QString better = pathFor(m_folder, name);
    if (QFile::rename(kept.path, better))
        kept.path = better;
    return kept;
}
