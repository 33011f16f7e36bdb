// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/dimension.h"
#include "cube/filter.h"
#include "cube/querynames.h"

#include <QString>

/** Clauses and filters in words: for chips, undo texts and tooltips. */
namespace FilterWords {

/** "Turkey", "over 500 kg", "“xinxing”", "not given": one value of a clause as a person reads it. */
QString value(FilterField field, const QString &value, const QueryNames &names);
/** "Turkey or China": all values of a clause, at most three by name. */
QString values(const FilterClause &clause, const QueryNames &names);
/** "Dispatch: Turkey", "Origin is not China". */
QString clause(const FilterClause &clause, const QueryNames &names);
/** What went from one filter to the other: "Dispatch: Turkey added". Empty if nothing did. */
QString difference(const Filter &before, const Filter &after, const QueryNames &names);

} // namespace FilterWords
