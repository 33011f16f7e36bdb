// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/xlsworkbook.h"

#include <optional>
#include <vector>

class BiffRecord;
class RowBuilder;

/** Reads the workbooks of Excel 5 to 2003 (.xls). Holds the stream in memory; it is never larger than
 * ReadLimits::xlsBytes. */
class XlsReader : public DocumentReader {
public:
    XlsReader(QByteArray stream, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

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
        std::vector<MergedCells> merged;
    };
    Sheet survey(qsizetype begin);
    void addToSurvey(BiffRecord &record, qsizetype place, Sheet &sheet);
    static void addMerged(BiffRecord &record, Sheet &sheet);
    /** Whether any formula of the workbook has another value than zero, so that its zeros are values too. */
    bool calculated();
    bool hasValueOfFormula(qsizetype begin) const;
    void addCell(const Place &place, RowBuilder &rows);
    void addFormula(BiffRecord &record, const Place &place, std::size_t style, RowBuilder &rows);
    void addNumber(double value, std::size_t style, const Place &place, RowBuilder &rows);

    XlsWorkbook m_workbook;
    std::optional<bool> m_calculated; ///< once it was asked for
};
