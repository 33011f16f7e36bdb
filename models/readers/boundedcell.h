// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/readlimits.h"

#include <string_view>

/** The text of a cell within the limits, the whole of which nobody may take in. */
namespace BoundedCell {

/** As much of a text's front as a cell may hold; tells that the cell at that place was cut. */
std::string_view cut(std::string_view text, const ReadLimits &limits, IssueLog &issues, std::int64_t row,
                     std::size_t column);

/** The text, cut only where it is too long; inline, because millions of cells are not. */
inline std::string_view of(std::string_view text, const ReadLimits &limits, IssueLog &issues,
                           std::int64_t row, std::size_t column)
{
    return static_cast<std::int64_t>(text.size()) <= limits.cellBytes
               ? text
               : cut(text, limits, issues, row, column);
}

} // namespace BoundedCell
