// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seenkeys.h"
#include "mapping/cellreader.h"
#include "mapping/columnmapping.h"
#include "mapping/rowparser.h"

#include <cstdint>
#include <vector>

/** Amounts of a whole document that stand on each of its rows: they are those of the first row that is a
 * shipment. */
class CountedOnce {
public:
    explicit CountedOnce(const ColumnMapping &mapping);
    /** Takes from a row whose fields were read what an earlier row counted. The reader must be at the row. */
    void settle(ParsedRow &parsed, const CellReader &reader);
    /** Once it is known what the row is. */
    void end(const ParsedRow &parsed);

private:
    std::vector<ColumnUse> m_uses;
    bool m_numbered;                  ///< documents have numbers; without, the sheet is one document
    SeenKeys m_counted;               ///< documents with their amounts
    std::vector<std::uint64_t> m_row; ///< those of the row at hand
};
