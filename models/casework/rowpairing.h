// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

/** Pairs rows of two lists one to one, the likest first. */
namespace RowPairing {

using Rows = std::vector<std::size_t>;
/** How like two rows are; 0 or less = they are not the same. */
using Score = std::function<int(std::size_t, std::size_t)>;
/** Rows with another key are never the same; only asked where the lists are too long to try all with all. */
using Key = std::function<std::size_t(std::size_t)>;

/** Pairs of rows, in the order of the first; ties go to the rows that stand first. */
std::vector<std::pair<std::size_t, std::size_t>> pair(const Rows &left, const Rows &right, const Score &score,
                                                      const Key &key);

} // namespace RowPairing
