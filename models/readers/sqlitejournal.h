// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/**
 * What SQLite keeps beside a database while it is changed: a log of rows that are not in the file yet
 * ("-wal"), or a journal of what the file held before a change that is not finished ("-journal"). The reader
 * sees the file alone and would read old or half-written rows, so that such a file is refused.
 */
namespace SqliteJournal {

/** The first bytes of the file with this ending to its name, empty if there is none. */
using Beside = std::function<QByteArray(const QString &ending)>;

constexpr qsizetype HeadBytes = 64; ///< enough for Beside

/** Throws ReadError if what lies beside the database of this name belongs to its content. */
void check(const QString &name, const Beside &beside);
/** The same for a database in a folder; a link is followed, as SQLite does. */
void check(const QString &path);

} // namespace SqliteJournal
