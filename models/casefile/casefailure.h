// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

/** What an error code of SQLite means for the person whose case it is; names the file and what to do. */
Failure caseFailure(sqlite3 *handle, int code);
/** The same for a file that could not even be opened. */
Failure caseFailure(const QString &path, int code, const QString &detail);
