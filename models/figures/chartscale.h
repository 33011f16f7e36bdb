// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/dimension.h"

#include <QList>
#include <QString>

#include <cstdint>

/** A gridline: where it lies, in the measure's stored integer, and what is written above it. */
struct ChartTick {
    std::int64_t value = 0;
    QString label;
    bool operator==(const ChartTick &) const = default;
};

/**
 * The one unit in which all numbers of a figure or a list are written, chosen by the largest: grams, from
 * 1 kg on kilograms, from 10 t on tonnes; dollars, thousands or millions of dollars; plain counts.
 */
class ChartScale {
public:
    ChartScale(Measure measure, std::int64_t largest, const Format &format);

    /** Gives all numbers as many decimals as tell these apart, two at most, and none where the largest of
     * them fills four places already. */
    void tellApart(const QList<std::int64_t> &values);

    /** "337", or "337 t" with the unit. What is there but rounds to nothing is "<1". */
    QString text(std::int64_t value, bool withUnit) const;
    /** In a list whose head names the unit: one decimal below a hundred. What is there but rounds to nothing
     * is
     * "<0.1". */
    QString listed(std::int64_t value) const;
    /** "t", "kg" or "g"; empty for what is no mass. */
    QString massUnit() const;
    /** In a sentence: "tonnes", "thousands of US dollars", "shipments". */
    QString unitWord() const;
    /** Ticks from zero up: 3 to 5 in nice steps; the unit on the topmost only. */
    QList<ChartTick> ticks() const;
    /** The value at the upper edge of the plot: a little above the largest. */
    std::int64_t top() const;

private:
    QString number(std::int64_t value, int decimals) const;
    QString decorated(const QString &number) const;
    std::int64_t above() const; ///< a little more than the largest
    std::int64_t step() const;
    Measure m_measure;
    std::int64_t m_largest;
    Format m_format;
    int m_digits = 0;   ///< stored integer / 10^digits = number written
    int m_decimals = 0; ///< of values
    QString m_suffix;
};
