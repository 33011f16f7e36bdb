// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QString>

/** Has a LibreOffice that is installed on this machine make a workbook of what no reader here reads (.xlsb,
 * Numbers ...). */
namespace OfficeConverter {

/** The program's path; empty if it is not installed. */
QString program();

/** Whether the file, by its content or its name, is one that an installed LibreOffice reads and no reader
 * here does.
 */
bool canHelp(const QString &path);

/**
 * Converts a file into a workbook in the folder and returns its path. The program gets a profile of its own
 * in the folder, so that it neither reads nor changes the person's, and no network: it is started behind a
 * filter of system calls, and not at all where there is none. Fails if it is missing, fails, or takes over
 * two minutes.
 */
Result<QString> toWorkbook(const QString &path, const QString &folder, const Progress &progress = {});

} // namespace OfficeConverter
