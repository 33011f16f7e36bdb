// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/wholefile.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

Failure cannotBeWritten(const QString &path, const QString &reason)
{
    return {Words::tr("“%1” cannot be written: %2.")
                .arg(Text::visible(QDir::toNativeSeparators(path), 1000), reason)};
}

/** After a short write Qt says “Unknown error”: what the system has against one more byte. 0 = nothing. */
int reasonOf(const QSaveFile &file)
{
    const char byte = 0;
    return ::write(file.handle(), &byte, 1) == 1 ? 0 : errno;
}

/** Some file systems find only now that the disk is full. 0 = all is there. */
int synced(const QSaveFile &file)
{
    const bool unknown = ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
    return unknown ? 0 : errno;
}

} // namespace

Failure WholeFile::refusal(const QString &path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {Words::tr("The disk is full: “%1” was not written. Free some space or choose another place.")
                    .arg(Text::visible(QDir::toNativeSeparators(path), 1000))};
    return cannotBeWritten(path, QString::fromStdString(std::system_category().message(systemError)));
}

Result<void> WholeFile::save(const QString &path, const Writing &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotBeWritten(path, file.errorString());
    const Result<void> written = write(file);
    if (!written && written.failure().kind == Failure::Kind::Cancelled)
        return written;
    if (!written || !file.flush()) {
        if (const int reason = reasonOf(file); reason != 0)
            return refusal(path, reason);
        return written ? cannotBeWritten(path, file.errorString()) : written;
    }
    if (const int reason = synced(file); reason != 0)
        return refusal(path, reason);
    if (!file.commit())
        return cannotBeWritten(path, file.errorString());
    return {};
}

Result<void> WholeFile::save(const QString &path, const QByteArray &bytes)
{
    return save(path, [&](QIODevice &device) -> Result<void> {
        if (device.write(bytes) == bytes.size())
            return {};
        return cannotBeWritten(path, device.errorString());
    });
}
