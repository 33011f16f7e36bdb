// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

/** What a clause of a filter looks at; Text is a bare word: descriptions and party names. */
enum class FilterField : std::uint8_t {
    Text,
    Date,
    Category,
    Hs,
    Origin,
    Dispatch,
    Trading,
    Destination,
    Consignor,
    Consignee,
    Manufacturer,
    Party,
    Declaration,
    Model,
    Place,
    Mode,
    Procedure,
    Net,
    Gross,
    Value,
    Quantity,
    Price,
    Source,
    Row,
    Shipment,
    Status,
    Tag,
    Flag,
    Has,
};
std::span<const FilterField> allFilterFields();
/** "origin", "net" ...: as a query writes it before the colon; "text" for a bare word. */
QString filterFieldId(FilterField field);
std::optional<FilterField> filterFieldFromId(const QString &id);
/** The translated name a person sees: "Country of origin". */
QString filterFieldName(FilterField field);

/**
 * One condition. Values of one clause are alternatives. How a value is written, by field:
 * countries "CN", "" for not given; dates "2022", "2022-08", "2022-08-14"; ranges "a..b", "..b", "a..", ">a",
 * "<b"; texts are parts of words ("xinxing") unless they begin with "=", which means the whole text
 * ("=XINXING LTD").
 */
struct FilterClause {
    FilterField field = FilterField::Text;
    QStringList values;
    bool negated = false;
    bool operator==(const FilterClause &) const = default;
    /** Whether the goods' descriptions must have been read to tell what passes. */
    bool readsDescriptions() const;
};

/** Which shipments are in view: all clauses must hold. A value; every view reads it and proposes a new one.
 */
struct Filter {
    QList<FilterClause> clauses;
    bool operator==(const Filter &) const = default;
    bool empty() const { return clauses.isEmpty(); }
    /** What becomes of shipments that a person left out of sums as duplicates. */
    enum class Duplicates : std::uint8_t {
        Hidden, ///< unless they are asked for
        Listed, ///< asked for beside others: a row stands beside its twin, and no sum holds both
        Counted ///< nothing else is asked for: sums are of them
    };
    Duplicates duplicates() const;
    bool readsDescriptions() const;

    /** The clause that includes (negated = false) or excludes values of a field, or nullptr. */
    const FilterClause *find(FilterField field, bool negated = false) const;
    /** This filter with exactly these values for the field, replacing its clauses of the same sign; none
     * removes. */
    Filter with(FilterField field, const QStringList &values, bool negated = false) const;
    Filter without(FilterField field) const;
    /** The query that means this filter; parseQuery() reads it back to an equal one. */
    QString toQuery() const;
};
