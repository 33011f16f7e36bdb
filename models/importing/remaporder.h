// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "core/ids.h"
#include "mapping/columnmapping.h"

#include <optional>

/** Another way to read a source that is in the case. */
struct RemapOrder {
    SourceId source;
    ColumnMapping mapping;
    /** What is proposed for the next file of the source's shape from now on; nothing = what the program
     * finds. */
    std::optional<ColumnMapping> remembered;

    /** A person's correction: it is remembered for files of the same shape. */
    static RemapOrder correct(SourceId source, const ColumnMapping &mapping);
    /** The source leaves the case, or comes back as it was; what is remembered stays. */
    static RemapOrder takeOut(const Source &source, bool out);
};

/** True if both make the same shipments of any row; how sure they were, and why, does not matter. */
bool readAlike(const ColumnMapping &a, const ColumnMapping &b);
