// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/packedrows.h"
#include "casefile/rawrow.h"
#include "core/ids.h"
#include "core/result.h"

#include <QList>

#include <cstdint>
#include <functional>

struct sqlite3;

/** Reads the cells of a source back from a case. */
namespace RawRows {

/** Rows from a number on; rows that the file leaves out are missing. */
Result<QList<RawRow>> read(sqlite3 *handle, SourceId source, std::int64_t firstRow, std::int64_t count);
/** Hands every row of a source to the function, in order, until it returns false. Fails at a damaged block.
 */
Result<void> forEach(sqlite3 *handle, SourceId source, const std::function<bool(const RowView &)> &take);

} // namespace RawRows
