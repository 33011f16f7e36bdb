// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseschema.h"

#include "casefile/caseconnection.h"
#include "casefile/casefailure.h"
#include "casefile/sqlstatement.h"
#include "core/casemark.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace {

struct CaseSchemaText {
    Q_DECLARE_TR_FUNCTIONS(CaseSchema)
};

/** What a version adds to the one before. */
QByteArray schemaText(int version)
{
    QFile file(version == 1 ? QStringLiteral(":/casefile/schema.sql")
                            : QStringLiteral(":/casefile/schema-%1.sql").arg(version));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

/** The tables of a version out of those of an earlier one; 0 has none. */
Result<void> build(sqlite3 *handle, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        if (auto done = runSql(handle, schemaText(version).constData()); !done)
            return done;
    }
    return runSql(handle, ("PRAGMA user_version=" + QByteArray::number(to)).constData());
}

Result<int> versionOf(sqlite3 *handle)
{
    SqlStatement stored(handle, "PRAGMA user_version");
    if (!stored.next())
        return stored.ok() ? Result<int>(0) : stored.failure();
    return static_cast<int>(stored.integer(0));
}

/** Name → type and SQL of every object. */
Result<QMap<QString, QString>> objects(sqlite3 *handle)
{
    QMap<QString, QString> found;
    SqlStatement rows(
        handle, "SELECT name, type || ' on ' || tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema");
    while (rows.next())
        found.insert(rows.string(0), rows.string(1));
    if (!rows.ok())
        return rows.failure();
    return found;
}

} // namespace

Result<void> CaseSchema::create(sqlite3 *handle)
{
    const QByteArray id = "PRAGMA application_id=" + QByteArray::number(CaseMark::applicationId);
    if (auto done = runSql(handle, id.constData()); !done)
        return done;
    return build(handle, 0, version);
}

Result<void> CaseSchema::upgrade(sqlite3 *handle)
{
    const Result<int> stored = versionOf(handle);
    if (!stored)
        return stored.failure();
    if (*stored >= version)
        return {};
    CaseTransaction transaction(handle);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto built = build(handle, *stored, version); !built)
        return built;
    return transaction.commit();
}

Result<QStringList> CaseSchema::differences(sqlite3 *handle)
{
    const Result<int> stored = versionOf(handle);
    if (!stored)
        return stored.failure();
    sqlite3 *fresh = nullptr;
    if (const int code = sqlite3_open(":memory:", &fresh); code != SQLITE_OK) {
        sqlite3_close(fresh);
        return caseFailure(nullptr, code);
    }
    auto made = build(fresh, 0, std::clamp(*stored, 1, version));
    Q_ASSERT(made.ok());
    auto expected = objects(fresh);
    sqlite3_close(fresh);
    auto found = objects(handle);
    if (!found)
        return found.failure();
    QStringList lines;
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        const auto own = found->constFind(it.key());
        if (own == found->cend())
            lines.append(CaseSchemaText::tr("“%1” is missing.").arg(it.key()));
        else if (*own != *it)
            lines.append(CaseSchemaText::tr("“%1” is not as Waybill made it.").arg(it.key()));
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (!expected->contains(it.key()))
            lines.append(CaseSchemaText::tr("“%1” was not made by Waybill.").arg(it.key().left(80)));
    }
    return lines;
}

CaseSchema::Kind CaseSchema::kindOf(const QByteArray &header)
{
    // Offsets of the file format of SQLite, which is documented and stable.
    if (header.isEmpty())
        return Kind::Empty;
    const bool ours =
        header.size() >= 72 && qFromBigEndian<qint32>(header.constData() + 68) == CaseMark::applicationId;
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return ours ? Kind::Damaged : Kind::Other;
    if (!ours)
        return Kind::Database;
    const auto userVersion = qFromBigEndian<qint32>(header.constData() + 60);
    if (userVersion < 1) // no version of ours
        return Kind::Other;
    return userVersion > version ? Kind::Newer : Kind::Case;
}
