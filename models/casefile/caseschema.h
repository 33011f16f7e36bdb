// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

struct sqlite3;

/**
 * The tables of a case, as written down in resources/casefile: schema.sql has those of version 1,
 * schema-2.sql what version 2 adds, and so on.
 */
namespace CaseSchema {

constexpr int version = 2; ///< of the tables; a file with a higher one is refused

/** Makes the tables in an empty database, within the caller's transaction. */
Result<void> create(sqlite3 *handle);
/** Adds what later versions have to the tables of an earlier one, in one transaction: nothing that is there
 * changes.
 */
Result<void> upgrade(sqlite3 *handle);
/**
 * Compares the tables word for word with those of a new case of the same version: what is missing, changed or
 * too much, one line each. Objects that we did not make are as suspicious as missing ones.
 */
Result<QStringList> differences(sqlite3 *handle);

/** What the first 100 bytes of a file say. */
enum class Kind { Case, Newer, Damaged, Other, Database, Empty };
Kind kindOf(const QByteArray &header);

} // namespace CaseSchema
