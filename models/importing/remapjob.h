// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "core/progress.h"
#include "core/result.h"
#include "importing/importjob.h"
#include "mapping/columnmapping.h"

/** What a corrected mapping changed. */
struct RemapReport {
    Source before; ///< with the mapping that undoes this when it is applied
    Source after;
    std::int64_t problems = 0; ///< that are left
};

/**
 * Makes the shipments of a source anew by another mapping, from the cells in the case: the file is not
 * needed. Shipments keep their numbers and annotations; a row that is no shipment any more keeps both for the
 * day it is one again. One transaction; undone by applying the mapping that was there before.
 */
Result<RemapReport> remapSource(const CaseFile &file, SourceId source, const ColumnMapping &mapping,
                                const ImportKnowledge &knowledge, const Progress &progress);
