// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/dimension.h"
#include "cube/filter.h"

#include <QList>
#include <QString>

#include <cstdint>

/** Shipments in view that a figure cannot show: in words, and as the conditions that mean just them. */
struct FigureGap {
    QString text; ///< "316 shipments without a net mass"
    QList<FilterClause> clauses;
    bool operator==(const FigureGap &) const = default;

    /** "316 shipments without a net mass"; of a measure that can be missing. */
    static QString unmeasuredText(Measure measure, std::int64_t shipments);
    /** Those without the measure; none where every shipment has it. */
    static QList<FigureGap> unmeasured(Measure measure, std::int64_t known, std::int64_t shipments);
    /** Those without a date, of a figure over time. */
    static FigureGap undated(std::int64_t shipments);
    /** What is missing where a way cannot be drawn: the country of destination, and those of origin and
     * dispatch. */
    static QList<FigureGap> wayless(std::int64_t noDestination, std::int64_t noStart);
};
