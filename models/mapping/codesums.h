// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/keygroups.h"
#include "mapping/treesums.h"

#include <cstddef>
#include <cstdint>

/**
 * Finds lines of shorter goods codes that are the sums of the lines of longer ones: 8517 of 851712 and 851762,
 * these of their ten digits. One agreement may be chance, so the whole sheet has to bear it out.
 */
class CodeSums {
public:
    /** The lines must outlive this. */
    explicit CodeSums(const SumLines &lines) : m_lines(lines) {}
    void find(RowVerdicts &verdicts) const;

private:
    TreeSums search(KeyGroups::Keys keys) const;
    std::int64_t codeOf(std::size_t line, bool padded) const;

    const SumLines &m_lines;
};
