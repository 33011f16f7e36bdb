// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

/**
 * What SqlCube needs beyond portable SQL, as functions of the database; another server has to offer the same
 * four: waybill_comparable(text), waybill_match(text, needle, mode), waybill_order(text) as bytes that sort
 * by collation, and waybill_period(days, precision, dimension id).
 */
namespace SqlFunctions {
Result<void> install(sqlite3 *handle);
}
