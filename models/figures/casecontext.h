// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"
#include "cube/querynames.h"
#include "figures/chartquestion.h"

/**
 * What figures need to know of a case: its sources with the days they speak about, whether it is made up, and
 * the names of keys. The names are copied; the connection is only used during the call.
 */
Result<FigureContext> figureContext(const CaseConnection &connection, const QueryNames &names);

/** Gives a figure the names of keys and of what a filter says, which are the same names. */
void setNames(FigureContext &context, const QueryNames &names);

/** Names of keys for FigureContext::nameOf; a copy, so that figures can be made on any thread. */
std::function<QString(Dimension, const QString &)> figureNames(const QueryNames &names);

/** The filter field whose values are the keys of a dimension; nothing for hs2 and the like. */
std::optional<FilterField> filterFieldOf(Dimension dimension);
