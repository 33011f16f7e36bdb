// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sqlitejournal.h"

#include "readers/readmessage.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qsizetype LogHeader = 32; ///< a log of no more than this holds no rows
constexpr QByteArrayView LogMagic("\x37\x7F\x06");
constexpr QByteArrayView
    JournalMagic("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7"); ///< overwritten once a change is done

QByteArray headOf(const QString &path)
{
    if (!QFileInfo(path).isFile()) // opening a FIFO would wait for ever
        return {};
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(SqliteJournal::HeadBytes);
    refuse(QT_TRANSLATE_NOOP("Readers",
                             "Rows of the database may lie in the file \"%1\" beside it, which cannot "
                             "be opened (%2)."),
           {QFileInfo(path).fileName(), file.errorString()});
}

} // namespace

void SqliteJournal::check(const QString &name, const Beside &beside)
{
    const QString log = QStringLiteral("-wal");
    const QByteArray logHead = beside(log);
    if (logHead.size() > LogHeader && logHead.startsWith(LogMagic))
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "Rows of the database lie in the file \"%1\" beside it and would be "
                                 "missing. Open and close the "
                                 "database with the program that made it, or run: sqlite3 \"%2\" \"PRAGMA "
                                 "wal_checkpoint(TRUNCATE)\""),
               {name + log, name});
    const QString journal = QStringLiteral("-journal");
    if (beside(journal).startsWith(JournalMagic))
        refuse(QT_TRANSLATE_NOOP(
                   "Readers",
                   "A change to the database is not finished, as the file \"%1\" beside it says, so that "
                   "some rows "
                   "may be half written. Open and close the database with the program that made it, or run: "
                   "sqlite3 \"%2\" .tables"),
               {name + journal, name});
}

void SqliteJournal::check(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    check(QFileInfo(real).fileName(), [&](const QString &ending) { return headOf(real + ending); });
}
