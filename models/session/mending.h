// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "mapping/columnmapping.h"
#include "session/namedcommand.h"

/** How a source is to be read from now on, and how the history calls that. */
struct Mending {
    SourceId source;
    ColumnMapping mapping;
    StepName what;
};
