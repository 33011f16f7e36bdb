// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "figures/chartfigure.h"

#include <QByteArray>
#include <QString>

/** The figures behind a chart: one row a period or bar, exact, with what is known of each. */
namespace ChartTable {
/** As csv: key, name, state, one column a layer, total, shipments, known. */
QByteArray csv(const ChartFigure &figure);
/** The same with tabs, for the clipboard. */
QByteArray tabbed(const ChartFigure &figure);
/** "net_kg", "value_usd", "shipments": the measure with its unit, as the command line writes it. */
QString measureKey(Measure measure);
/** The key of a group as tables write it: "(others)" and "(not given)" for those without one. */
QString keyOf(ChartGroup::Role role, const QString &key);
/** The measure's stored integer as exact text in that unit. */
QString exact(Measure measure, std::int64_t value);
} // namespace ChartTable
