// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <utility>

class QIODevice;

/** Files that are written whole or not at all: what stood at a path stays until the new file is on the disk.
 * A case is never written over. A pipe or a device at the path, and the program's own standard output, are
 * written to as they are. */
namespace WholeFile {
/** Writes to the device; a failure or a cancel leaves nothing behind. */
using Writing = std::function<Result<void>(QIODevice &)>;
/** The failure says why the disk refused, in words; it names the path and nothing inner. */
Result<void> save(const QString &path, const Writing &write);
Result<void> save(const QString &path, const QByteArray &bytes);
/** The same with what the writing gives back. */
template<class Value, class Write> Result<Value> saveFor(const QString &path, Write write)
{
    std::optional<Value> value;
    const auto saved = save(path, [&](QIODevice &device) -> Result<void> {
        Result<Value> written = write(device);
        if (!written)
            return written.failure();
        value = std::move(written).value();
        return {};
    });
    if (!saved)
        return saved.failure();
    return *std::move(value);
}
/** Why a file cannot be written, by what the system said (an errno). */
Failure refusal(const QString &path, int systemError);
} // namespace WholeFile
