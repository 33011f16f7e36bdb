// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sourcename.h"

#include <QDir>
#include <QFileInfo>

QString sourceName(const QString &path, const QStringList &taken)
{
    const QFileInfo info(path);
    const QString plain = info.fileName();
    if (!taken.contains(plain))
        return plain;
    const QString folder = info.absoluteDir().dirName();
    const QString placed = folder + u'/' + plain;
    if (!folder.isEmpty() && !taken.contains(placed))
        return placed;
    for (int number = 2;; ++number) {
        const QString numbered = QStringLiteral("%1 (%2)").arg(plain).arg(number);
        if (!taken.contains(numbered))
            return numbered;
    }
}
