// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readguard.h"

#include "core/text.h"

#include <QCoreApplication>

#include <new>
#include <stdexcept>

Failure ReadGuard::failure(const QString &file, const QString &sheet, const ReadMessage &message,
                           Failure::Kind kind)
{
    const QString name = Text::visible(file);
    const QString what = message.shown();
    if (sheet.isEmpty())
        return {QCoreApplication::translate("Readers", "%1: %2").arg(name, what), kind};
    return {QCoreApplication::translate("Readers", "%1, sheet %2: %3").arg(name, Text::visible(sheet), what),
            kind};
}

const char *ReadGuard::outOfMemory()
{
    return QT_TRANSLATE_NOOP("Readers", "Reading this file takes more memory than a file is allowed.");
}

Result<void> ReadGuard::run(const QString &file, const QString &sheet, const Progress &progress,
                            const std::function<void()> &work)
{
    try {
        work();
    } catch (const ReadError &error) {
        if (error.kind == Failure::Kind::Cancelled)
            return Failure{{}, error.kind};
        return failure(file, sheet, error.message, error.kind);
    } catch (const std::bad_alloc &) {
        return failure(file, sheet, {outOfMemory(), {}});
    } catch (const std::length_error &) {
        return failure(file, sheet, {outOfMemory(), {}});
    }
    if (progress.cancelled())
        return Failure{{}, Failure::Kind::Cancelled};
    return {};
}
