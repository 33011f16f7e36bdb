// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "core/progress.h"
#include "core/result.h"
#include "cube/columnstore.h"

#include <memory>

/** Reads a case into columns, on all cores. */
namespace ColumnLoader {

/** What to read beside the narrow columns. */
struct Options {
    /** Descriptions are most of the memory and half of the time, and only search asks for them. */
    bool descriptions = true;
};

/** Reads every shipment of the case. Cancellable; fails with the case's own sentence if it cannot be read. */
Result<std::shared_ptr<const ColumnStore>> load(const CaseFile &file, const Progress &progress = {},
                                                Options options = {});

} // namespace ColumnLoader
