// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/overlap.h"
#include "casework/overlaprows.h"
#include "core/progress.h"

#include <vector>

/**
 * Finds goods that stand in one line of one source and, divided over several lines of one declaration, in
 * another: the code is the same, the net masses of the lines add up to that of the one to the gram, and so
 * does another of their amounts. The lines count, because they say more.
 */
class SplitGoods {
public:
    /** The rows must outlive this. */
    explicit SplitGoods(const OverlapRows &rows) : m_rows(rows) {}
    /** Rows in `taken` (by row) are in no group. */
    Result<QList<OverlapGroup>> find(const std::vector<bool> &taken, const Progress &progress) const;

private:
    struct Lot;
    std::vector<Lot> lots(const std::vector<bool> &taken) const;
    int sameSums(std::size_t whole, const Lot &lot) const;
    int score(std::size_t whole, const Lot &lot) const;
    OverlapGroup group(std::size_t whole, const Lot &lot) const;

    const OverlapRows &m_rows;
};
