// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/format.h"
#include "cube/dimension.h"

#include <QDate>
#include <QString>

#include <optional>

/** One step of a time axis: a day, ISO week, month, quarter or year, named by the key that a cube gives it.
 */
struct Period {
    Dimension unit = Dimension::Month;
    QDate first;
    bool operator==(const Period &) const = default;

    /** Reads "2022-06-08", "2022-W23", "2022-06", "2022-Q2", "2022"; nothing for anything else. */
    static std::optional<Period> fromKey(Dimension unit, const QString &key);
    /** The period of that unit that a day lies in. */
    static Period of(Dimension unit, const QDate &day);
    QString key() const;
    QDate last() const;
    Period next() const;

    /** What stands under the axis ("Jan", "8", "W23", "Q2", "2022") and, where it changes, below that
     * ("2022", "Jun 2022"); the latter is empty for years. */
    QString label(const Format &format) const;
    QString superLabel(const Format &format) const;
    /** In a sentence: "April 2022", "8 Jun 2022", "week 23 of 2022". */
    QString name(const Format &format) const;
};

/** True for the dimensions that run along time. */
bool isPeriod(Dimension dimension);
Date toDate(const QDate &day);
QDate toQDate(const Date &date);
