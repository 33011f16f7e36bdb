// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mapping/columnmapping.h"

#include <QStringList>

/** Whether a mapping that somebody gives is for a table with these headers. */
namespace MappingFit {

/** What a table's columns are called, by their places. */
QStringList headersOf(const ColumnMapping &mapping);
/**
 * A mapping is applied by the places of columns: under other headers it would read masses as values, and say
 * nothing. Fails at the first column that it gives a field and that is called otherwise in the table, with
 * both names. Columns that either has no name for fit.
 */
Result<void> check(const ColumnMapping &given, const QStringList &headers);

} // namespace MappingFit
