// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/openstream.h"
#include "readers/textencoding.h"

/** Reads the tables of a web page; brokers send such pages as .xls. Each table is a sheet. */
class HtmlReader : public DocumentReader {
public:
    /** Counts the tables. Throws ReadError if there is none. */
    HtmlReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits,
               const ReadOptions &options);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    void chooseEncoding(const ReadOptions &options);

    OpenStream m_open;
    std::int64_t m_size;
    TextEncoding m_encoding;
    QList<int> m_tables; ///< which of the page's tables each sheet is
};
