// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sheetreader.h"

#include <cstdint>
#include <string>
#include <vector>

/** One cell as it stood in its file. */
struct RawCell {
    std::string text;
    CellKind kind = CellKind::Empty;
    operator CellView() const { return {text, kind}; }
    bool operator==(const RawCell &) const = default;
};

/** One row as it stood in its file. */
struct RawRow {
    std::int64_t number = 0; ///< counted from 1 as the spreadsheet shows it
    bool hidden = false;
    std::vector<RawCell> cells;
    /** Its cells as a reader would hand them over; they lie in this row. */
    std::vector<CellView> views() const { return {cells.begin(), cells.end()}; }
    bool operator==(const RawRow &) const = default;
};
