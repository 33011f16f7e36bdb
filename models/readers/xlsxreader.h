// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/xlsxworkbook.h"

#include <map>
#include <vector>

/** Reads Office Open XML workbooks (.xlsx, .xlsm, .xltx), transitional or strict. */
class XlsxReader : public DocumentReader {
public:
    /** Reads all but the sheets. Throws ReadError. */
    XlsxReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    const std::vector<MergedCells> &merged(int sheet, const ZipArchive::Entry &entry,
                                           const Progress &progress);

    XlsxWorkbook m_workbook;
    std::map<int, std::vector<MergedCells>> m_merged; ///< by sheet, once it was looked for
};
