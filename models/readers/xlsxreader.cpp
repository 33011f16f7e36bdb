// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsxreader.h"

#include "readers/progressstream.h"
#include "readers/readmessage.h"
#include "readers/sortedrows.h"
#include "readers/xlsxmerges.h"
#include "readers/xlsxsheet.h"

XlsxReader::XlsxReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits)
    : DocumentReader(file, limits), m_workbook(std::move(archive), limits)
{
    m_info.format = QStringLiteral("xlsx");
    for (const XlsxWorkbook::Sheet &sheet : m_workbook.sheets())
        m_info.sheets.append({sheet.name, sheet.hidden, -1});
}

/** Merged cells stand behind the rows that they are wanted for. What is damaged is met, and told, with the
 * rows. */
const XlsxReader::Ahead &XlsxReader::lookAhead(int sheet, const ZipArchive::Entry &entry,
                                               const Progress &progress)
{
    const auto known = m_ahead.find(sheet);
    if (known != m_ahead.end())
        return known->second;
    XlsxMerges merges(m_limits);
    try {
        merges.read(*m_workbook.archive().open(entry), progress);
    } catch (const ReadError &) {
    }
    return m_ahead[sheet] = {merges.sorted(), merges.rowsAscend()};
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
    const Ahead &ahead = lookAhead(sheet, *entry, progress);
    SortedRows sorted(sink);
    constexpr std::int64_t largest = 256LL << 20; // what is more does not fit in memory
    const bool sorts = !ahead.ascends && entry->size <= largest;
    RowBuilder rows(sorts ? static_cast<RowSink &>(sorted) : sink, m_limits, m_issues);
    if (sorts)
        rows.takeAnyOrder();
    for (const MergedCells &cells : ahead.merged)
        rows.merge(cells.column, cells.first, cells.last);
    try {
        readPart(part, *entry, rows, progress);
    } catch (const ReadError &) {
        sorted.handOver(m_issues); // what stands before the damage
        throw;
    }
    sorted.handOver(m_issues);
}

void XlsxReader::readPart(const QByteArray &part, const ZipArchive::Entry &entry, RowBuilder &rows,
                          const Progress &progress)
{
    ProgressStream stream(m_workbook.archive().open(entry), entry.size, rows, progress);
    XmlParser parser(QString::fromUtf8(part), m_limits);
    XlsxSheet handler(m_workbook, rows, parser, m_issues, m_limits);
    parser.parse(stream, handler);
    if (!rows.stopped() && !stream.cancelled() && !handler.complete())
        refuse(QT_TRANSLATE_NOOP("Readers", "The workbook is damaged: the part \"%1\" is no sheet."),
               {QString::fromUtf8(part)});
}
