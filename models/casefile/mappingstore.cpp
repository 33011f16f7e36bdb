// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/mappingstore.h"

#include "casefile/wordings.h"

#include <QDateTime>

Result<std::optional<ColumnMapping>> MappingStore::find(const QString &shape) const
{
    SqlStatement row(m_connection.handle(), "SELECT mapping FROM saved_mapping WHERE shape = ?");
    if (!row.bind(1, shape).next())
        return row.ok() ? Result<std::optional<ColumnMapping>>(std::nullopt) : row.failure();
    auto mapping = ColumnMapping::fromJson(row.string(0).toUtf8());
    if (!mapping)
        return mapping.failure();
    Wordings(m_connection.handle()).restore(*mapping);
    return std::optional(*mapping);
}

Result<void> MappingStore::save(const QString &shape, const QString &name, const ColumnMapping &mapping) const
{
    ColumnMapping ofAnySheet = mapping;
    ofAnySheet.rows = {}; // another sheet has other rows
    ofAnySheet.takenOut = false;
    ofAnySheet.merged = {};
    ofAnySheet.heads = {};
    SqlStatement row(m_connection.handle(), "INSERT OR REPLACE INTO saved_mapping VALUES(?,?,?,?)");
    row.bind(1, shape).bind(2, name).bind(3, QString::fromUtf8(ofAnySheet.toJson()));
    row.bind(4, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (!row.run())
        return row.failure();
    return Wordings(m_connection.handle()).keep(ofAnySheet);
}

Result<void> MappingStore::forget(const QString &shape) const
{
    SqlStatement row(m_connection.handle(), "DELETE FROM saved_mapping WHERE shape = ?");
    row.bind(1, shape).run();
    return row.result();
}
