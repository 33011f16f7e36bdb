// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/rowbuilder.h"
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
    /** What is known of a sheet before its rows are read. */
    struct Ahead {
        std::vector<MergedCells> merged;
        bool ascends = true;
    };
    const Ahead &lookAhead(int sheet, const ZipArchive::Entry &entry, const Progress &progress);
    void readPart(const QByteArray &part, const ZipArchive::Entry &entry, RowBuilder &rows,
                  const Progress &progress);

    XlsxWorkbook m_workbook;
    std::map<int, Ahead> m_ahead; ///< by sheet, once it was looked at
};
