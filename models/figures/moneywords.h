// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/cube.h"

#include <QString>
#include <QStringList>

/** Values by currency in words: nothing is converted, so each currency has a sum of its own. */
namespace MoneyWords {
/** "$10.2 M + €3,400": what shipments are worth, in short; of more than `most` currencies the rest is
 * counted, and so are values without a currency. "not given" where no value is. */
QString inShort(const Totals &totals, const QList<MoneySum> &others, const Format &format,
                qsizetype most = 3);
/** One line a currency, exact: "EUR 3,400.00, given for 6 shipments". */
QStringList exact(const QList<MoneySum> &others, const Format &format);
/** Shipments whose value is known, whatever its currency; an amount without one is no known value. */
std::int64_t known(const Totals &totals, const QList<MoneySum> &others);
} // namespace MoneyWords
