// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/textpool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/** The order of names in lists: as people sort, in every script, and the same on every machine whatever its
 * language. */
namespace Collation {

/** Bytes that sort as their texts do; texts that people would not tell apart are told apart by their bytes.
 */
std::string key(std::string_view utf8);

/** Below, at or above zero as the first text stands before, at or after the second. */
int compare(std::string_view a, std::string_view b);

/** By number in the pool: the place of the text among all; the empty text has 0. */
std::vector<std::uint32_t> ranks(const TextPool &pool);

/** The same by plain bytes, for long texts that were folded already. */
std::vector<std::uint32_t> byteRanks(const TextPool &pool);

} // namespace Collation
