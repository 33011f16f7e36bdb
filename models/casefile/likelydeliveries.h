// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "casefile/source.h"
#include "core/progress.h"

#include <QList>

#include <map>
#include <optional>
#include <utility>

/** Two sources, the earlier first. */
using SourcePair = std::pair<SourceId, SourceId>;
/** How many declarations two sources have in common; those that have none are not in it. */
using SharedDeclarations = std::map<SourcePair, std::int64_t>;

/** Counts them over all shipments of a case, also of what is left out of sums; numbers of fewer than eight
 * letters tell nothing. */
Result<SharedDeclarations> sharedDeclarations(const CaseConnection &connection,
                                              const Progress &progress = {});

/** The two of these sources that are the likeliest deliveries of one list: with the most declarations in
 * common; of several such with the same headers, else with the nearest names of files, else the last. Nothing
 * where no two have a declaration in common. */
std::optional<SourcePair> likelyDeliveries(const QList<Source> &sources, const SharedDeclarations &shared);
