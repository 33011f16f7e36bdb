// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casewriter.h"
#include "core/result.h"
#include "importing/rowbatch.h"

/** Stores what a batch of rows was understood as: shipments, other rows and issues. */
Result<void> storeLines(CaseWriter &writer, const RowBatch &batch);
