// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * Remembers, in the user's cache, which case files were looked through page by page, so that this is done
 * once for a file that somebody sent and not at every opening. A file is known by its place on the disk, size
 * and time of change.
 */
namespace CheckedCases {

bool known(const QString &path);
/** Remembers the file as it is now. Where the cache cannot be written, the file is looked through again next
 * time. */
void remember(const QString &path);

} // namespace CheckedCases
