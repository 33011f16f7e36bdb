// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsxreader.h"

#include "readers/progressstream.h"
#include "readers/readmessage.h"
#include "readers/xlsxmerges.h"
#include "readers/xlsxsheet.h"

XlsxReader::XlsxReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits)
    : DocumentReader(file, limits), m_workbook(std::move(archive), limits)
{
    m_info.format = QStringLiteral("xlsx");
    for (const XlsxWorkbook::Sheet &sheet : m_workbook.sheets())
        m_info.sheets.append({sheet.name, sheet.hidden, -1});
}

/** They stand behind the rows that they are wanted for. What is damaged is met, and told, with the rows. */
const std::vector<MergedCells> &XlsxReader::merged(int sheet, const ZipArchive::Entry &entry,
                                                   const Progress &progress)
{
    const auto known = m_merged.find(sheet);
    if (known != m_merged.end())
        return known->second;
    XlsxMerges merges(m_limits);
    try {
        merges.read(*m_workbook.archive().open(entry), progress);
    } catch (const ReadError &) {
    }
    return m_merged[sheet] = merges.sorted();
}

void XlsxReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    m_workbook.loadStrings();
    const QByteArray part = m_workbook.sheets()[sheet].part;
    const ZipArchive::Entry *entry = part.isEmpty() ? nullptr : m_workbook.archive().find(part);
    if (!entry)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers",
                   "The workbook is damaged: the sheet's part \"%1\" is missing. Ask for the file again."),
               {QString::fromUtf8(part)});
    RowBuilder rows(sink, m_limits, m_issues);
    for (const MergedCells &cells : merged(sheet, *entry, progress))
        rows.merge(cells.column, cells.first, cells.last);
    ProgressStream stream(m_workbook.archive().open(*entry), entry->size, rows, progress);
    XmlParser parser(QString::fromUtf8(part), m_limits);
    XlsxSheet handler(m_workbook, rows, parser, m_issues, m_limits);
    parser.parse(stream, handler);
    if (!rows.stopped() && !stream.cancelled() && !handler.complete())
        refuse(QT_TRANSLATE_NOOP("Readers", "The workbook is damaged: the part \"%1\" is no sheet."),
               {QString::fromUtf8(part)});
}
