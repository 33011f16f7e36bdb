// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/rowparser.h"

#include <optional>
#include <set>
#include <string>

/**
 * Knows the titles of blocks that stand under each other on a sheet without dates: "Imports in January 2022"
 * above the first one, and the same words with another month above each other one.
 */
class BlockTitles {
public:
    explicit BlockTitles(const ColumnMapping &mapping);
    /** A row of the header, or above it. */
    void see(const RowView &row);
    /** Settles a row that is such a title; nothing for any other. */
    std::optional<Date> settle(ParsedRow &parsed, const RowView &row) const;

private:
    const bool m_mayBe;
    std::set<std::string> m_words; ///< of the titles above the header, without months and numbers
};
