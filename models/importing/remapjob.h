// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "core/progress.h"
#include "core/result.h"
#include "importing/importjob.h"
#include "importing/remaporder.h"
#include "importing/remapreport.h"

/**
 * Makes the shipments of a source anew by another mapping, from the cells in the case: the file is not
 * needed. Shipments keep their numbers and annotations; a row that is no shipment any more keeps both for the
 * day it is one again. One transaction, with what is remembered of the mapping. Refused, with the case as it
 * was, if nothing would change or no row would be a shipment, unless the source is taken out of the case.
 * Columns that the mapping leaves out are kept without a field.
 */
Result<RemapReport> remapSource(const CaseFile &file, const RemapOrder &order,
                                const ImportKnowledge &knowledge, const Progress &progress);
