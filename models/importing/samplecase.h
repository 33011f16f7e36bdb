// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importjob.h"

/** The illustrative case that comes with the program: three small made-up files, imported as any others would
 * be. */
namespace SampleCase {
/** Where it is kept: in the program's own data folder. */
QString defaultPath();
/**
 * Imports the sample's files into a new case at the path, marked as illustrative. A case that is there
 * already is left as it is, with what a person did in it. Cancelled or failed, nothing is left behind.
 */
Result<void> make(const QString &path, const ImportKnowledge &knowledge, const Progress &progress);
/** True for the bytes of one of the sample's files, by size and SHA-256: a case that holds one is
 * illustrative. */
bool hasFile(qint64 size, const QString &sha256);
} // namespace SampleCase
