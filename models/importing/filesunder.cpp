// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/filesunder.h"

#include <QDirIterator>
#include <QFileInfo>

namespace {

bool isOwn(const QFileInfo &file, const QString &ownCase)
{
    const QString own = QFileInfo(ownCase).canonicalFilePath();
    const QString path = file.canonicalFilePath();
    if (own.isEmpty() || !path.startsWith(own))
        return false;
    static const QStringList beside{{},
                                    QStringLiteral(".lock"),
                                    QStringLiteral("-journal"),
                                    QStringLiteral("-wal"),
                                    QStringLiteral("-shm")};
    return beside.contains(path.sliced(own.size()));
}

} // namespace

QStringList filesUnder(const QString &path, const QString &ownCase)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator it(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (!isOwn(it.fileInfo(), ownCase))
            files.append(file);
    }
    files.sort();
    return files;
}
