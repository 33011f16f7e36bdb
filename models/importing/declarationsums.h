// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/summedcolumn.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

/**
 * What the lines of each declaration of one sheet come to, to see whether another sheet of the workbook gives
 * the same declarations once more: "Goods" with several lines each, and "Declarations" with one that sums
 * them up.
 */
class DeclarationSums {
public:
    /** The mapping must outlive this. */
    explicit DeclarationSums(const ColumnMapping &mapping);
    void add(const RowView &row);

    enum class Likeness {
        None,
        Numbers, ///< the same declarations, and nothing proves that they are the same amounts
        Sums,    ///< the amounts of each are those of the other sheet's lines together
    };
    /** Whether this sheet has one row for each of declarations that `lines` has, some in several rows. */
    Likeness isHeadOf(const DeclarationSums &lines) const;

private:
    /** A row that gives one of these is a line; the first ones are compared. */
    static constexpr std::array fields{Field::Net, Field::Gross, Field::Value, Field::Quantity,
                                       Field::Packages};
    static constexpr std::size_t compared = 3;
    struct Declaration {
        std::array<std::optional<std::int64_t>, compared> sums; ///< none: not given, or beyond 64 bits
        std::array<bool, compared> lost{};
    };
    bool sumsAgree(const DeclarationSums &lines, std::int64_t least) const;

    int m_headerRow = 0;
    const ColumnUse *m_number = nullptr;
    std::string m_above; ///< the last number, for cells that mean the one above
    std::vector<std::pair<std::size_t, SummedColumn>> m_amounts; ///< by place among the fields
    std::unordered_map<std::uint64_t, Declaration> m_declarations;
    std::int64_t m_rows = 0;
};
