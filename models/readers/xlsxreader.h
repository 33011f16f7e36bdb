// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"
#include "readers/xlsxworkbook.h"

/** Reads Office Open XML workbooks (.xlsx, .xlsm, .xltx), transitional or strict. */
class XlsxReader : public SheetReader {
public:
    /** Reads all but the sheets. Throws ReadError. */
    XlsxReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits);
    const DocumentInfo &info() const override { return m_info; }
    Result<void> read(int sheet, RowSink &sink, const Progress &progress) override;
    QList<Issue> issues() const override;

private:
    void readSheet(int sheet, RowSink &sink, const Progress &progress);

    QString m_file;
    ReadLimits m_limits;
    XlsxWorkbook m_workbook;
    DocumentInfo m_info;
    IssueLog m_issues;
    int m_lastSheet = 0;
};
