// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/shipment.h"
#include "core/format.h"
#include "cube/filter.h"
#include "cube/querynames.h"

#include <QString>

#include <optional>
#include <span>

/** One column that the table of shipments can show. */
struct ShipmentColumn {
    enum class Kind { Mark, Field, Category, Rule, Price, Flags, Status, Tags, Note, Source, Row, Number };
    QString id; ///< a field's id, "mark", "category", "rule", "price", "flags", "status", "tags", "note",
                ///< "source", "row", "shipment"
    Kind kind = Kind::Field;
    Field field = Field::None;
    int width = 100;      ///< in pixels at 96 dpi
    bool numeric = false; ///< aligned right
    bool shownAtFirst = false;

    /** Translated, with the unit: "Net kg". */
    QString title() const;
    /** What the cell shows: empty where a shipment has no such thing but "not given" would only be noise. */
    QString text(const Shipment &shipment, const QueryNames &names, const Format &format) const;
    /** The same for the clipboard: names as they are shown, figures without rounding and groups of digits,
     * nothing for what is not given. */
    QString exactText(const Shipment &shipment, const QueryNames &names) const;
    /** The clause that a filter by this cell sets; nothing where none makes sense. */
    std::optional<std::pair<FilterField, QString>> clause(const Shipment &shipment) const;

    /** What RowOrder calls the order by this column; empty where rows have none by it. */
    QString sortKey() const;
    /** Rows sorted by it begin with the largest: numbers, dates and counts; names with A. */
    bool largestFirst() const { return numeric || kind == Kind::Mark || kind == Kind::Flags; }

    /** Every column, in the order of the chooser. */
    static std::span<const ShipmentColumn> all();
    /** The column of an id, or nullptr. */
    static const ShipmentColumn *find(const QString &id);
};

/** US cents a kilogram; nothing without a value in US dollars and a net mass. */
std::optional<double> pricePerKilogram(const Shipment &shipment);
