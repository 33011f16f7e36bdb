// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QStringList>

/** Where swatches with names stand when layers cannot be named directly: in rows, broken where the width
 * ends. */
namespace ChartKey {
constexpr qreal Row = 18;
constexpr qreal Swatch = 10;
constexpr qreal NameIndent = 15; ///< from the swatch to the name
/** Baselines of the names' swatches, relative to the first row's top left. */
QList<QPointF> places(const QStringList &names, qreal width);
qreal height(const QStringList &names, qreal width);
} // namespace ChartKey
