// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "cube/cube.h"
#include "cube/dimensiontable.h"
#include "cube/filterplan.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

/** One request with the tables of its dimensions. */
struct PlannedRequest {
    CubeRequest request;
    std::vector<std::shared_ptr<const DimensionTable>> tables;
    FilterPlan::FailBits ignored = 0; ///< fields whose clauses do not count
    /** How many groups there can be; tooManyGroups where 64 bits cannot number them. */
    std::uint64_t groups() const;
    static constexpr std::uint64_t tooManyGroups = std::numeric_limits<std::uint64_t>::max();
};

/**
 * One pass over all rows for all requests, on all cores. Sums are exact: 64 bits where they are sure to hold
 * every sum, 128 bits otherwise, and a sum that does not fit 64 bits in the end is a failure, never a wrong
 * figure.
 */
Result<QList<CubeAnswer>> aggregate(const ColumnStore &store, const FilterPlan &plan,
                                    const std::vector<PlannedRequest> &requests, const Progress &progress);
