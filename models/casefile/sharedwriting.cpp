// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sharedwriting.h"

#include "casefile/caseconnection.h"
#include "casefile/sqlstatement.h"

#include <QFile>

namespace {

/** The versions that must write and read the file, from its documented header: 2 means a write-ahead log. */
constexpr qint64 placeOfVersions = 18;

void run(const QString &path, std::initializer_list<const char *> statements)
{
    const auto connection = CaseConnection::open(path, CaseConnection::Mode::Write);
    if (!connection)
        return;
    for (const char *sql : statements) {
        if (!runSql(connection->handle(), sql))
            return;
    }
}

} // namespace

void SharedWriting::begin(const QString &path)
{
    if (!isOn(path))
        run(path, {"PRAGMA journal_mode=WAL"});
}

bool SharedWriting::isOn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(placeOfVersions) && file.read(1) == QByteArray(1, '\2');
}

void SharedWriting::end(const QString &path)
{
    if (isOn(path))
        run(path, {"PRAGMA busy_timeout=0", "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode=DELETE"});
}
