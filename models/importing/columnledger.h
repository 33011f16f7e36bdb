// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/exactsum.h"
#include "casefile/source.h"
#include "mapping/massofquantity.h"
#include "mapping/rowparser.h"
#include "mapping/summedcolumn.h"

#include <QList>

#include <string>
#include <string_view>
#include <vector>

/**
 * Adds up the columns of a sheet straight from their cells, by what became of each row, and compares each
 * amount with the one that the shipment got. Money is added up by currency, quantities by unit.
 */
class ColumnLedger {
public:
    /** The mapping must outlive this. */
    explicit ColumnLedger(const ColumnMapping &mapping);

    /** Counts one row; adds an error to its issues for each cell that was taken for another amount. */
    void count(const RowView &row, ParsedRow &parsed);
    /** One entry for each field that is summed and each of its currencies or units; nothing stored yet. */
    QList<ColumnTotal> totals() const;

private:
    /** Amounts of one currency or unit. */
    struct Sums {
        std::string measure;
        ExactSum all, read, subtotals, headers, refused, unused;
        std::int64_t cells = 0, unread = 0, otherwise = 0;
        bool empty() const;
    };
    struct Summed {
        Field field = Field::None;
        const ColumnUse *first = nullptr;  ///< what its totals are called by
        std::vector<SummedColumn> columns; ///< none where only quantities say what the goods weigh
        std::vector<Sums> sums;
        std::size_t last = 0; ///< of sums: mostly the next row's as well
        Sums &of(std::string_view measure);
        void settle();
    };
    void count(Summed &summed, const RowView &row, ParsedRow &parsed);

    std::int64_t m_headerRow;
    std::vector<Summed> m_fields;
    MassOfQuantity m_quantity;
};
