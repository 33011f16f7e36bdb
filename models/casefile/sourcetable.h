// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "core/result.h"

#include <QList>

struct sqlite3;

/** The records of sources, as they lie in a case. */
namespace SourceTable {

/** Writes a source with its totals. */
Result<void> insert(sqlite3 *handle, const Source &source);
/** Every source by number; `only` = just that one, which may be missing. */
Result<QList<Source>> read(sqlite3 *handle, SourceId only = {});

} // namespace SourceTable
