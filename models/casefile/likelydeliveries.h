// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"

#include <QList>

#include <optional>
#include <utility>

/** The two sources that are the likeliest deliveries of one list, the earlier first: with the same headers,
 * else with the nearest names of files; of several such the last. Nothing for fewer than two sources. */
std::optional<std::pair<SourceId, SourceId>> likelyDeliveries(const QList<Source> &sources);
