// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casesettings.h"

#include "casefile/sqlstatement.h"

QString CaseSettings::read(const CaseConnection &connection, const QString &key)
{
    SqlStatement select(connection.handle(), "SELECT value FROM setting WHERE key = ?1");
    select.bind(1, key);
    return select.next() ? select.string(0) : QString();
}

Result<void> CaseSettings::write(const CaseConnection &connection, const QString &key, const QString &value)
{
    SqlStatement insert(connection.handle(), "INSERT OR REPLACE INTO setting VALUES(?1, ?2)");
    insert.bind(1, key).bind(2, value);
    insert.run();
    return insert.result();
}
