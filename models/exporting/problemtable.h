// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/problemreader.h"
#include "core/progress.h"
#include "core/result.h"
#include "exporting/tableexport.h"

#include <QIODevice>

/** What could not be read, as a table: the groups with their counts, or each problem with its place. */
struct ProblemTable {
    ProblemChoice choice;
    bool rows = false; ///< each problem instead of the groups
    TableFormat format = TableFormat::Csv;
    CsvStyle csv = {};

    /** Writes to a device that is open; not as a workbook. */
    Result<TableCounts> write(const ProblemReader &problems, QIODevice &device,
                              const Progress &progress = {}) const;
    /** Writes to a file through a temporary one: it is there whole, or as it was before. */
    Result<TableCounts> save(const ProblemReader &problems, const QString &path,
                             const Progress &progress = {}) const;
};
