// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "cube/cube.h"

#include <QList>

/** A condition without which something would pass a filter that lets nothing through. */
struct Relief {
    qsizetype clause = 0;       ///< its place in the filter
    std::int64_t shipments = 0; ///< how many would pass
    bool operator==(const Relief &) const = default;

    /**
     * One for each condition that alone keeps everything out, the one that frees most first. None where it
     * takes several to do so. Asks the cube once for every condition.
     */
    static Result<QList<Relief>> of(const Cube &cube, const Filter &filter, const Progress &progress = {});
};
