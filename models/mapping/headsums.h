// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/amountsums.h"
#include "mapping/rowverdicts.h"
#include "readers/sheetreader.h"

#include <QList>

#include <cstddef>
#include <cstdint>
#include <vector>

/**
 * Finds head lines: rows with the number, the date and the firms of a declaration but no goods, above its
 * items, which name the goods and leave the rest empty. A head that is the sum of its items is not counted
 * beside them, and what it says is said of them; so is one without amounts where the whole sheet is made so.
 */
class HeadSums {
public:
    /** The lines must outlive this. */
    explicit HeadSums(const SumLines &lines);
    void find(RowVerdicts &verdicts);
    /** The cells of the heads found, which stand for those of their items, in the order of the heads. */
    const QList<MergedCells> &cells() const { return m_cells; }

private:
    struct Head {
        std::size_t line;
        std::size_t last; ///< of its items
        AmountSums items;
        AmountSums::Agreement agreement = {};
    };
    bool isHead(std::size_t line, bool bare) const;
    bool isItemOf(std::size_t line, std::size_t head) const;
    std::vector<Head> heads(bool bare) const;
    AmountSums::Agreement compareRounded(const Head &head, const AmountSums &steps) const;
    void findBare(RowVerdicts &verdicts);
    void take(const Head &head);

    const SumLines &m_lines;
    std::uint64_t m_keys = 0;  ///< key columns that tell declarations apart
    std::uint64_t m_goods = 0; ///< those that name goods
    QList<MergedCells> m_cells;
};
