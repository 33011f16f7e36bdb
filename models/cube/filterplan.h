// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/columnstore.h"
#include "cube/dimension.h"
#include "cube/filter.h"
#include "cube/ranges.h"

#include <cstdint>
#include <vector>

/**
 * A filter made ready for the columns of one snapshot: each clause is a table of the codes that pass, or a
 * range. Rows are told which fields they fail at, one bit a field, so that one pass serves views that leave
 * out clauses of their own.
 */
class FilterPlan {
public:
    /** Rows looked at together: what they need stays in the nearest cache. */
    static constexpr std::size_t chunk = 512;
    using FailBits = std::uint32_t;
    /** No field's: the row is left out of sums as a duplicate, and the filter does not ask for those alone.
     */
    static constexpr FailBits leftOutBit = FailBits{1} << 31;

    /** The store must outlive the plan. Fails on a value that makes no sense for its field. */
    static Result<FilterPlan> make(const Filter &filter, const ColumnStore &store);

    /** The bits of the fields that a facet on this dimension leaves out. */
    static FailBits ownBits(Dimension dimension);
    /** The bits at which rows can fail at all. */
    FailBits bits() const;
    /** True if every row passes. */
    bool passesAll() const { return m_clauses.empty(); }
    /** True if rows can fail at leftOutBit. */
    bool leavesOut() const { return !m_clauses.empty() && m_clauses.back().bit == leftOutBit; }
    /** The bits that keep a row that fails at nothing else out of sums only, and not out of lists. */
    FailBits listedAllTheSame() const { return m_listsLeftOut ? leftOutBit : FailBits{0}; }
    /** For `count` (up to `chunk`) rows from `first` on: the fields at which they fail. */
    void evaluate(std::size_t first, std::size_t count, FailBits *fails) const;

private:
    struct CodeTest {
        const CodeColumn *column;
        std::vector<std::uint8_t> passes; ///< by code
    };
    struct AmountTest {
        const AmountColumn *column;
        NumberRange range;
        bool anyKnown = false; ///< asks only whether there is an amount
    };
    struct NumberTest {
        const RunColumn *column;
        NumberRange range;
    };
    /** Passes if any of the tests does; negated if none does. */
    struct Clause {
        FailBits bit = 0;
        bool negated = false;
        std::vector<CodeTest> codes;
        std::vector<AmountTest> amounts;
        std::vector<NumberTest> numbers;
        std::vector<NumberRange> prices;
        bool priceKnown = false;
    };
    friend class FilterPlanMaker;

    /** Does the work for a clause of one table of codes, as most are; false for any other. */
    static bool failByCode(const Clause &clause, std::size_t first, std::size_t count, FailBits *fails);
    void hits(const Clause &clause, std::size_t first, std::size_t count, std::uint8_t *hit) const;
    void priceHits(const Clause &clause, std::size_t first, std::size_t count, std::uint8_t *hit) const;
    const ColumnStore *m_store = nullptr;
    std::vector<Clause> m_clauses;
    bool m_listsLeftOut = false;
};

/** Price in ten-thousandths of a dollar per kilogram against a range, without rounding. */
bool priceInRange(std::int64_t usdCents, std::int64_t netGrams, const NumberRange &range);
