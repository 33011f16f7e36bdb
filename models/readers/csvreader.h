// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/csvformat.h"
#include "readers/documentreader.h"
#include "readers/openstream.h"
#include "readers/textencoding.h"

/** Reads delimited text. */
class CsvReader : public DocumentReader {
public:
    /** Looks at the first part of the file. Throws ReadError for what is no text. */
    CsvReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits,
              const ReadOptions &options);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    OpenStream m_open;
    std::int64_t m_size;
    TextEncoding m_encoding;
    CsvFormat m_format;
};
