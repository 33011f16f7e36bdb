// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readmessage.h"
#include "readers/sheetreader.h"

#include <functional>

/** The edge of this module: what is thrown inside becomes a Failure that names the file and the sheet. */
namespace ReadGuard {

/** Runs the work; a ReadError or a lack of memory becomes a Failure, a cancel becomes
 * Failure::Kind::Cancelled. */
Result<void> run(const QString &file, const QString &sheet, const Progress &progress,
                 const std::function<void()> &work);
/** "name.xlsx, sheet Data: what happened." */
Failure failure(const QString &file, const QString &sheet, const ReadMessage &message,
                Failure::Kind kind = Failure::Kind::Failed);
/** What is said when a file takes more memory than it is allowed; for QCoreApplication::translate. */
const char *outOfMemory();

} // namespace ReadGuard
