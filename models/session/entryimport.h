// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "session/importentry.h"

/** Imports one file with all sheets that are taken, each with the mapping that was settled for it: in whole
 * or not at all. What it was read by is proposed for the next sheets of these shapes. */
Result<ImportReport> importEntry(const CaseFile &file, const ImportEntry &entry, const QString &author,
                                 const ImportKnowledge &knowledge, const Progress &progress);
