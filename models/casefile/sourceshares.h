// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "casefile/source.h"
#include "core/progress.h"
#include "core/result.h"

#include <QList>
#include <QMap>

#include <cstdint>

/** How many of some shipments come from each source, by the source's number; a source that gives none is not
 * in it. */
using SourceShares = QMap<std::int64_t, std::int64_t>;

/**
 * Counts shipments by their source. Two sources may have the same file name, so that no query tells them
 * apart; their numbers do, and the case where numbers of two are mixed.
 */
Result<SourceShares> sharesOf(const CaseConnection &connection, const QList<Source> &sources,
                              const QList<std::int64_t> &shipments, const Progress &progress = {});
