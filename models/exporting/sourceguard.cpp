// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sourceguard.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceGuard)
};

bool look(const QString &path, struct stat &found)
{
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && S_ISREG(found.st_mode);
}

} // namespace

Result<void> SourceGuard::mayWrite(const QString &path, const QList<Source> &sources)
{
    struct stat target {
    }, own{};
    if (path.isEmpty() || path == u"-" || !look(path, target))
        return {};
    for (const Source &source : sources) {
        if (!look(source.path, own) || own.st_dev != target.st_dev || own.st_ino != target.st_ino)
            continue;
        return Failure{Words::tr("“%1” was imported into this case and stays as it is. Choose another name.")
                           .arg(Text::visible(QDir::toNativeSeparators(path), 1000))};
    }
    return {};
}
