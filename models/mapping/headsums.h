// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/headlines.h"
#include "mapping/rowverdicts.h"
#include "mapping/shipmentrecord.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/**
 * Finds head lines: rows with the number, the date and the firms of a declaration but no goods, above its
 * items, which name the goods and leave the rest empty. A head that is the sum of its items is not counted
 * beside them, and what it says is said of them; so is one that gives no amount its items give, where the
 * whole sheet is made so. Items that are numbered from 1 may have their sums in a line numbered 0, or not at
 * all, of the same declaration. Wants every line once, in order, and keeps the heads alone.
 */
class HeadSums {
public:
    /** At most so many cells of heads are kept, so that what is found can be stored and read again. */
    static constexpr std::size_t mostCells = 6'000'000;

    /** The lines, of which only columns and steps matter, must outlive this. `counted`: rows that a person
     * counts; they show how the sheet is made, but are no heads. */
    HeadSums(const SumLines &lines, const RowRuns &counted, std::size_t most = mostCells);
    /** A shipment, or a row taken for a note or for sums that may be a head nevertheless. */
    void add(const SumLine &line, const ShipmentRecord &record);
    /** A row that is neither: what follows it belongs to no head above. */
    void interrupt();
    bool empty() const { return m_judged.empty() && m_pending.empty(); }
    /** The last row that was looked at, where there were too many heads; 0 = all were. */
    std::int64_t lookedUpTo() const { return m_lookedUpTo; }
    /** What was found so far; gives what the heads say of their items. */
    HeadCells find(RowVerdicts &verdicts) const;

private:
    struct Run {
        SumLine head;
        std::int64_t last = 0; ///< row of its items
        AmountSums items;
        std::int64_t weighed = 0; ///< items that give an amount
        bool numbered = false;
        std::uint64_t declaration = 0; ///< of a numbered one
    };
    /** As much of a run as is needed to decide over the whole sheet. */
    struct Judged {
        std::int64_t row, last;
        std::uint64_t filled;
        AmountSums::Agreement agreement, rounded;
        std::int64_t items, weighed;
        bool numbered, shipment, given;
        bool counted; ///< by a person: it is evidence, and nothing else
        bool bare; ///< no item gives an amount that the head gives
        bool taken = false;
    };
    bool mayBeHead(const SumLine &line, const ShipmentRecord &record) const;
    bool isItem(const SumLine &line) const;
    void addNumbered(const SumLine &line, const ShipmentRecord &record);
    static void take(Run &run, const SumLine &item);
    void close(std::optional<Run> &run);
    void noteSteps(const SumLine &head);
    AmountSums::Agreement compareRounded(const Run &run) const;
    Judged judge(const Run &run) const;
    std::vector<Judged> judged() const;
    static void findSums(std::vector<Judged> &all, RowVerdicts &verdicts);
    static void findNumbered(std::vector<Judged> &all, RowVerdicts &verdicts);
    void findBare(std::vector<Judged> &all, RowVerdicts &verdicts) const;
    static void findDoubtful(const std::vector<Judged> &all, RowVerdicts &verdicts);
    HeadCells cellsOf(const std::vector<Judged> &all) const;

    const SumLines &m_lines;
    const RowRuns m_counted;
    const std::size_t m_most;
    std::uint64_t m_keys = 0;  ///< key columns that tell declarations apart
    std::uint64_t m_goods = 0; ///< those that name goods
    std::optional<Run> m_head;
    std::optional<Run> m_numbered;
    std::vector<Run> m_pending; ///< the last ones: the steps of all amounts may still be unknown
    std::vector<Judged> m_judged;
    AmountSums m_steps;                ///< by amount, the least in which the heads are written
    std::vector<std::int64_t> m_empty; ///< by key column, lines outside of runs that say nothing there
    std::int64_t m_shipments = 0;
    std::size_t m_cells = 0;
    std::int64_t m_lookedUpTo = 0;
    std::int64_t m_row = 0;
};
