// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/wholefile.h"

#include "casefile/caseschema.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <cstdint>
#include <system_error>

#include <sys/stat.h>
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
int reasonOf(const QFileDevice &file)
{
    const char byte = 0;
    return ::write(file.handle(), &byte, 1) == 1 ? 0 : errno;
}

/** Some file systems find only now that the disk is full. 0 = all is there. */
int synced(const QFileDevice &file)
{
    const bool unknown = ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
    return unknown ? 0 : errno;
}

/** Writes and sees to it that all is there; what was given out before a failure is the caller's matter. */
Result<void> fill(QFileDevice &file, const QString &path, const WholeFile::Writing &write)
{
    const Result<void> written = write(file);
    if (!written && written.failure().kind == Failure::Kind::Cancelled)
        return written;
    if (!written || !file.flush()) {
        // Down a pipe the byte to ask by would go, so only one that had an error is asked.
        const bool refused = qobject_cast<QSaveFile *>(&file) || file.error() != QFileDevice::NoError;
        if (const int reason = refused ? reasonOf(file) : 0; reason != 0)
            return WholeFile::refusal(path, reason);
        return written ? cannotBeWritten(path, file.errorString()) : written;
    }
    if (const int reason = synced(file); reason != 0)
        return WholeFile::refusal(path, reason);
    return {};
}

enum class Target : std::uint8_t { File, Device, Output };

/** What stands at a path; a file that is not there yet is one. */
Target targetAt(const QString &path)
{
    struct stat found, output;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || S_ISDIR(found.st_mode))
        return Target::File; // why it cannot be written, if it cannot, is said when it is opened
    if (::fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == found.st_dev &&
        output.st_ino == found.st_ino)
        return Target::Output;
    return S_ISREG(found.st_mode) ? Target::File : Target::Device;
}

/** Work that nobody has twice: nothing that is exported is worth it, by whatever name it is asked for. */
bool isCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const CaseSchema::Kind kind = CaseSchema::kindOf(file.read(100));
    return kind == CaseSchema::Kind::Case || kind == CaseSchema::Kind::Newer ||
           kind == CaseSchema::Kind::Damaged;
}

/** To a pipe or a device: it stays what it is, and takes what comes as it comes. */
Result<void> give(const QString &path, Target target, const WholeFile::Writing &write)
{
    QFile file(path);
    const bool open = target == Target::Output
                          ? file.open(STDOUT_FILENO, QIODevice::WriteOnly, QFileDevice::DontCloseHandle)
                          : file.open(QIODevice::WriteOnly);
    return open ? fill(file, path, write) : cannotBeWritten(path, file.errorString());
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
    if (const Target target = targetAt(path); target != Target::File)
        return give(path, target, write);
    if (isCase(path))
        return Failure{
            Words::tr("“%1” is a Waybill case, and no export is written over one. Choose another name.")
                .arg(Text::visible(QDir::toNativeSeparators(path), 1000))};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotBeWritten(path, file.errorString());
    if (auto filled = fill(file, path, write); !filled)
        return filled;
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
