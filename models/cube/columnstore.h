// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/columns.h"
#include "cube/remarks.h"
#include "cube/textpool.h"

#include <QMap>

#include <array>
#include <memory>
#include <vector>

/** A column of codes with the texts that they stand for; 0 = not given. */
struct NamedColumn {
    CodeColumn codes;
    std::shared_ptr<const TextPool> names;
};

/** One distinct date of the case: its day and how exactly it is known. */
struct StoredDate {
    std::int32_t days = 0;
    std::uint8_t precision = 0; ///< Date::Precision
    auto operator<=>(const StoredDate &) const = default;
};

/** Countries of one way, as codes of ColumnStore's countries. */
struct StoredRoute {
    std::uint16_t origin = 0, dispatch = 0, destination = 0;
    auto operator<=>(const StoredRoute &) const = default;
};

/** The shipments as they are in the file; never changed once loaded, shared by every snapshot. */
struct ShipmentColumns {
    std::size_t rows = 0;
    RunColumn id;
    RunColumn sourceRow;
    CodeColumn source; ///< into sources
    CodeColumn marks;  ///< 1 problems, 2 hidden row; what is left out as a duplicate stands in Remarks
    CodeColumn date;   ///< into dates, which are in order; 0 = not given
    CodeColumn route;  ///< into routes
    NamedColumn category, hs;
    CodeColumn origin, dispatch, trading, destination; ///< into countries
    CodeColumn consignor, consignee, manufacturer;     ///< into parties
    CodeColumn placeLading, placeDischarge;            ///< into places
    CodeColumn mode, procedure;                        ///< into terms
    NamedColumn declaration;
    /** Descriptions folded for search; no texts where they were not loaded. */
    NamedColumn description;
    AmountColumn netGrams, grossGrams, quantityMilli;
    AmountColumn usdCents;   ///< only values given in US dollars
    AmountColumn otherCents; ///< the others; empty where all are in dollars
    CodeColumn currency;     ///< of otherCents, into currencies

    std::vector<StoredDate> dates{{}};
    std::vector<StoredRoute> routes;
    std::shared_ptr<const TextPool> countries, parties, places, terms, sources, currencies;
};

/**
 * All shipments of a case in columns in memory: an immutable snapshot. A changed annotation makes a new one
 * that shares everything else.
 */
class ColumnStore {
public:
    ColumnStore(std::shared_ptr<const ShipmentColumns> columns, Remarks remarks)
        : m_columns(std::move(columns)), m_remarks(std::move(remarks))
    {
    }
    const ShipmentColumns &columns() const { return *m_columns; }
    const std::shared_ptr<const ShipmentColumns> &sharedColumns() const { return m_columns; }
    const Remarks &remarks() const { return m_remarks; }
    std::size_t rows() const { return m_columns->rows; }
    /** This snapshot with the annotations of some shipments replaced; numbers that are no shipments are
     * skipped. */
    std::shared_ptr<const ColumnStore> with(const Annotations &annotations) const;
    /** This snapshot with some shipments left out of sums as duplicates, or counted again. */
    std::shared_ptr<const ColumnStore> withLeftOut(const QMap<std::int64_t, bool> &leftOut) const;
    /** Memory in all, in bytes. */
    std::size_t bytes() const;

private:
    std::shared_ptr<const ShipmentColumns> m_columns;
    Remarks m_remarks;
};
