// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/blocktitles.h"
#include "mapping/columnmapping.h"
#include "mapping/partrows.h"
#include "mapping/rowparser.h"
#include "mapping/totalrow.h"
#include "places/countries.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/**
 * Tells what a row is by what it says and by the rows before it: a shipment, a subtotal (by its words, or
 * because its amounts are the sums of the lines above), or the heading of a group, whose country goes to the
 * lines under it. Rows have to come in their order.
 */
class RowSequence {
public:
    /** Both must outlive this. */
    RowSequence(const ColumnMapping &mapping, const Countries &countries);

    /** A row of the header, or above it. */
    void see(const RowView &row) { m_blocks.see(row); }
    /** Settles the kind of a row whose fields were read, and completes a shipment. */
    void settle(ParsedRow &parsed, const RowView &row);

private:
    static constexpr std::size_t amounts = 5;
    using Sums = std::array<std::int64_t, amounts>;

    void judge(ParsedRow &parsed, const RowView &row);
    bool settleBySheet(ParsedRow &parsed, const RowView &row);
    static bool endsAsTotal(const RowView &row, int known);
    bool settleOther(ParsedRow &parsed, const RowView &row, int known);
    void takeSums(ParsedRow &parsed, const Issue &issue);
    TotalRow::Verdict judgeWords(const RowView &row, const ShipmentRecord &record, int known);
    bool isSumOfLines(const ShipmentRecord &record, int known) const;
    bool isSumOfAll(const ShipmentRecord &record) const;
    bool addsUp(const ShipmentRecord &record, int known) const;
    bool isBesideDates(const ParsedRow &parsed, int known) const;
    bool takeHeading(ParsedRow &parsed, const RowView &row);
    bool onlyAmounts(const RowView &row) const;
    void add(const ShipmentRecord &record, int known);
    void mark();
    void complete(ShipmentRecord &record) const;
    CountryCode countryOf(std::string_view heading) const;

    const ColumnMapping &m_mapping;
    const Countries &m_countries;
    TotalRow m_totals;
    PartRows m_parts;
    BlockTitles m_blocks;
    bool m_hasVerdicts;
    bool m_toldOfEnd = false;         ///< that the sheet was not looked over from here on
    std::size_t m_fields = 0;         ///< columns with a field
    std::vector<int> m_amountColumns; ///< columns with amounts
    Sums m_sums{};                    ///< of all lines so far
    std::int64_t m_lines = 0;
    std::int64_t m_dates = 0;      ///< lines with a date
    std::int64_t m_identities = 0; ///< what all lines said of themselves
    struct Mark {
        Sums sums;
        std::int64_t lines;
    };
    std::vector<Mark> m_marks; ///< where groups of lines may begin
    CountryCode m_group;       ///< of the lines under the last heading
    std::optional<Date> m_month; ///< the same
};
