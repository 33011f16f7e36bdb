// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/openstream.h"

/** Reads the XML that Excel 2002 and 2003 and many exporters write (SpreadsheetML), often named .xls. */
class SpreadsheetXmlReader : public DocumentReader {
public:
    /** Lists the sheets. Throws ReadError. */
    SpreadsheetXmlReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    OpenStream m_open;
    std::int64_t m_size;
};
