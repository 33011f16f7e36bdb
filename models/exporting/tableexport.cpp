// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tableexport.h"

#include "exporting/jsonwriter.h"
#include "exporting/textwriter.h"
#include "exporting/wholefile.h"
#include "exporting/workbookwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr std::int64_t BatchRows = 1000;

Result<TableCounts> run(TableWriter &writer, const ShipmentRows &rows, const TableExport &what,
                        const Progress &progress)
{
    if (auto begun = writer.begin(what.columns); !begun)
        return begun.failure();
    QList<ExportCell> cells;
    for (std::int64_t first = 0; first < rows.count(); first += BatchRows) {
        if (progress.cancelled())
            return Failure{Words::tr("The export was canceled."), Failure::Kind::Cancelled};
        const auto batch = rows.read(first, BatchRows);
        if (!batch)
            return batch.failure();
        for (const Shipment &shipment : *batch) {
            cells.clear();
            for (const ExportColumn &column : what.columns)
                cells.append(column.cell(shipment, what.names));
            if (auto written = writer.row(cells); !written)
                return written.failure();
        }
        progress.report({first + batch->size(), rows.count(), first + batch->size()});
    }
    if (auto finished = writer.finish(); !finished)
        return finished.failure();
    return writer.counts();
}

std::unique_ptr<TableWriter> writerFor(const TableExport &what, QIODevice &device)
{
    switch (what.format) {
    case TableFormat::Csv:
        return std::make_unique<CsvWriter>(device, what.csv);
    case TableFormat::Json:
        return std::make_unique<JsonWriter>(device);
    case TableFormat::Text:
        return std::make_unique<TextWriter>(device);
    case TableFormat::Xlsx:
        break;
    }
    return {};
}

Result<TableCounts> saveWorkbook(const ShipmentRows &rows, const TableExport &what, const QString &path,
                                 const Progress &progress)
{
    return WholeFile::saveFor<TableCounts>(path, [&](QIODevice &device) -> Result<TableCounts> {
        // The library writes to a path only, and beside it to temporary files of its own.
        const QTemporaryDir folder;
        if (!folder.isValid())
            return WorkbookWriter::noRoom();
        QFile made(folder.filePath(QStringLiteral("table.xlsx")));
        WorkbookWriter writer(made.fileName(), what.note);
        auto counts = run(writer, rows, what, progress);
        if (!counts)
            return counts;
        if (!made.open(QIODevice::ReadOnly))
            return WorkbookWriter::noRoom();
        constexpr qint64 Part = 1 << 20;
        while (!made.atEnd()) {
            const QByteArray part = made.read(Part);
            if (part.isEmpty() || device.write(part) != part.size())
                return Failure{Words::tr("The table cannot be written: %1.").arg(device.errorString())};
        }
        return counts;
    });
}

} // namespace

QString tableFormatId(TableFormat format)
{
    switch (format) {
    case TableFormat::Text:
        return QStringLiteral("table");
    case TableFormat::Csv:
        return QStringLiteral("csv");
    case TableFormat::Json:
        return QStringLiteral("json");
    case TableFormat::Xlsx:
        return QStringLiteral("xlsx");
    }
    return {};
}

std::optional<TableFormat> tableFormatFromId(const QString &id)
{
    for (const TableFormat format :
         {TableFormat::Text, TableFormat::Csv, TableFormat::Json, TableFormat::Xlsx}) {
        if (tableFormatId(format) == id)
            return format;
    }
    return {};
}

Result<QList<ExportColumn>> TableExport::columnsFromIds(const QStringList &ids)
{
    QList<ExportColumn> columns;
    for (const QString &id : ids) {
        const auto column = ExportColumn::find(id.trimmed());
        if (!column) {
            QStringList known;
            for (const ExportColumn &one : ExportColumn::all())
                known.append(one.id);
            return Failure{Words::tr("There is no column “%1”. Columns are: %2.")
                               .arg(id.trimmed(), known.join(QStringLiteral(", "))),
                           Failure::Kind::Usage};
        }
        columns.append(*column);
    }
    return columns;
}

Result<TableCounts> writeTable(const ShipmentRows &rows, const TableExport &what, QIODevice &device,
                               const Progress &progress)
{
    const auto writer = writerFor(what, device);
    if (!writer)
        return Failure{Words::tr("A workbook can only be written to a file."), Failure::Kind::Usage};
    return run(*writer, rows, what, progress);
}

Result<TableCounts> saveTable(const ShipmentRows &rows, const TableExport &what, const QString &path,
                              const Progress &progress)
{
    if (what.format == TableFormat::Xlsx)
        return saveWorkbook(rows, what, path, progress);
    return WholeFile::saveFor<TableCounts>(
        path, [&](QIODevice &device) { return writeTable(rows, what, device, progress); });
}

QString remarkOn(const TableCounts &counts)
{
    QStringList remarks;
    if (counts.guarded > 0) {
        remarks.append(Words::tr("%n cells begin like a formula and got an apostrophe before them.", nullptr,
                                 static_cast<int>(counts.guarded)));
    }
    if (counts.cut > 0)
        remarks.append(Words::tr("%n texts were longer than a cell holds and are cut.", nullptr,
                                 static_cast<int>(counts.cut)));
    return remarks.join(u' ');
}
