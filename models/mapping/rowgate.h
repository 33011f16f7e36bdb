// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cancelledrows.h"
#include "mapping/headerwatch.h"
#include "mapping/rowparser.h"
#include "mapping/rowshape.h"
#include "mapping/uppertable.h"

#include <vector>

/**
 * Keeps rows out that the mapping cannot be read by: headers and what belongs to them, the rows of another
 * table further down, rows whose cells are shifted, and those that the sheet calls cancelled. What is kept
 * out of the sums is listed. Rows have to come in their order.
 */
class RowGate {
public:
    /** Both must outlive this. */
    RowGate(const ColumnMapping &mapping, const Countries &countries);

    /** A row of the header, or above it. */
    void see(const RowView &row) { m_headers.see(row); }
    /** Lists a row above the header that is a line of another table. */
    void settleAbove(ParsedRow &parsed, const RowView &row);
    /** Settles a row by its texts, before it is read; true if it is no line of the table. */
    bool settle(ParsedRow &parsed, const RowView &row);
    /** The same of a row whose cells are complete: the sheet calls it cancelled, or the one that it goes on
     * with. */
    bool settleCancelled(ParsedRow &parsed, const RowView &row, bool goesOn);
    /** The same by what was read of it. */
    bool settleRead(ParsedRow &parsed, const RowView &row);
    /** The same of a row that would be a shipment otherwise: "Checked by, Ivanov" under the table. */
    bool settleNote(ParsedRow &parsed, const RowView &row) const;

private:
    bool settleHeader(ParsedRow &parsed, const RowView &row, HeaderWatch::Verdict verdict) const;
    bool saysNothing(const RowView &row, const ParsedRow &parsed) const;
    bool settleWords(ParsedRow &parsed, const RowView &row);
    bool settleHeading(ParsedRow &parsed, const RowView &row) const;
    bool settleShifted(ParsedRow &parsed, const RowView &row) const;

    const ColumnMapping &m_mapping;
    std::vector<ColumnUse> m_uses; ///< those with a field
    HeaderWatch m_headers;
    UpperTable m_upper;
    CancelledRows m_cancelled;
    RowShape m_shape;
};
