// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"
#include "readers/xlsworkbook.h"

#include <vector>

class BiffRecord;
class RowBuilder;

/** Reads the workbooks of Excel 5 to 2003 (.xls). Holds the stream in memory; it is never larger than
 * ReadLimits::xlsBytes. */
class XlsReader : public SheetReader {
public:
    XlsReader(QByteArray stream, const QString &file, const ReadLimits &limits);
    const DocumentInfo &info() const override { return m_info; }
    Result<void> read(int sheet, RowSink &sink, const Progress &progress) override;
    QList<Issue> issues() const override;

private:
    /** Where a cell's record is; a record of many cells is listed once a cell. */
    struct Place {
        std::uint16_t row;
        std::uint16_t column;
        std::uint32_t record;
    };
    struct Sheet {
        std::vector<Place> cells;
        std::vector<bool> hiddenRows;
    };
    Sheet survey(qsizetype begin);
    void addToSurvey(BiffRecord &record, qsizetype place, Sheet &sheet);
    void readSheet(int sheet, RowSink &sink, const Progress &progress);
    void addCell(const Place &place, RowBuilder &rows);
    void addFormula(BiffRecord &record, const Place &place, std::size_t style, RowBuilder &rows);
    void addNumber(double value, std::size_t style, const Place &place, RowBuilder &rows);

    QString m_file;
    ReadLimits m_limits;
    XlsWorkbook m_workbook;
    DocumentInfo m_info;
    IssueLog m_issues;
    int m_lastSheet = 0;
};
