// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exporting/exportcolumn.h"

#include <QList>

#include <cstdint>

/** What a table's maker should know about what was written. */
struct TableCounts {
    std::int64_t rows = 0;
    std::int64_t guarded =
        0; ///< texts that a spreadsheet would have run as a formula, written with ' before them
    std::int64_t cut = 0; ///< texts longer than the format holds
};

/** Writes one table row by row, never holding it whole. */
class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual Result<void> begin(const QList<ExportColumn> &columns) = 0;
    virtual Result<void> row(const QList<ExportCell> &cells) = 0;
    virtual Result<void> finish() = 0;
    const TableCounts &counts() const { return m_counts; }

protected:
    TableCounts m_counts;
};
