// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "mapping/columnmapping.h"

#include <QString>

/** What the commands that read rows share. */
namespace Console {
/** From now on Ctrl-C and SIGTERM cancel the work, unless whoever started the program wants them ignored: it
 * leaves the case as it was. A second one ends the program at once. */
void heedSignals();
/** A line of progress with rows a second, at most five times a second; nothing unless interactive(). Heeds
 * signals. */
Progress progress(const QString &file);
/** A mapping file; a failure names it. */
Result<ColumnMapping> readMapping(const QString &path);
} // namespace Console
