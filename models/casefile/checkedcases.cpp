// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/checkedcases.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sys/stat.h>

namespace {

constexpr qsizetype mostRemembered = 500;

QString listPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/waybill/checked-cases");
}

/** Says which file it is and in which state, and nothing of its name or contents. */
QByteArray stateOf(const QString &path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<qulonglong>(status.st_dev)) + ' ' +
           QByteArray::number(static_cast<qulonglong>(status.st_ino)) + ' ' +
           QByteArray::number(static_cast<qlonglong>(status.st_size)) + ' ' +
           QByteArray::number(static_cast<qlonglong>(status.st_mtim.tv_sec)) + ' ' +
           QByteArray::number(static_cast<qlonglong>(status.st_mtim.tv_nsec));
}

QByteArrayList remembered()
{
    QFile file(listPath());
    return file.open(QIODevice::ReadOnly) ? file.read(1 << 20).split('\n') : QByteArrayList();
}

} // namespace

bool CheckedCases::known(const QString &path)
{
    const QByteArray state = stateOf(path);
    return !state.isEmpty() && remembered().contains(state);
}

void CheckedCases::remember(const QString &path)
{
    const QByteArray state = stateOf(path);
    QByteArrayList lines = remembered();
    if (state.isEmpty() || lines.contains(state))
        return;
    lines.prepend(state);
    QDir().mkpath(QFileInfo(listPath()).path());
    QSaveFile file(listPath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(lines.mid(0, mostRemembered).join('\n'));
    file.commit();
}
