// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/xlsxworkbook.h"

/** Reads Office Open XML workbooks (.xlsx, .xlsm, .xltx), transitional or strict. */
class XlsxReader : public DocumentReader {
public:
    /** Reads all but the sheets. Throws ReadError. */
    XlsxReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    XlsxWorkbook m_workbook;
};
