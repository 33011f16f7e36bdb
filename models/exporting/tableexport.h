// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exporting/csvwriter.h"
#include "exporting/exportcolumn.h"
#include "exporting/methodnote.h"
#include "exporting/shipmentrows.h"
#include "exporting/tablewriter.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <optional>

enum class TableFormat { Text, Csv, Json, Xlsx };
/** "table", "csv", "json", "xlsx". */
QString tableFormatId(TableFormat format);
std::optional<TableFormat> tableFormatFromId(const QString &id);

/** What to export and how. */
struct TableExport {
    TableFormat format = TableFormat::Csv;
    QList<ExportColumn> columns = ExportColumn::usual();
    CsvStyle csv;
    QueryNames names; ///< for the columns of names
    MethodNote note; ///< for a workbook's second sheet

    /** Columns by their ids, or what is wrong with them. */
    static Result<QList<ExportColumn>> columnsFromIds(const QStringList &ids);
};

/** Writes the table to a device that is open; not for xlsx, which needs a file. */
Result<TableCounts> writeTable(const ShipmentRows &rows, const TableExport &what, QIODevice &device,
                               const Progress &progress = {});

/**
 * Writes the table to a file, through a temporary one beside it: the file is there whole or, after a failure
 * or cancel, as it was before.
 */
Result<TableCounts> saveTable(const ShipmentRows &rows, const TableExport &what, const QString &path,
                              const Progress &progress = {});

/** What a person should be told about an export; empty if there is nothing. */
QString remarkOn(const TableCounts &counts);
