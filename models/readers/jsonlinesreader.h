// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/openstream.h"
#include "readers/textencoding.h"

#include <QHash>

/** Reads JSON objects, one a line or in one array. The first row holds all their names, in the order of
 * appearance. */
class JsonLinesReader : public DocumentReader {
public:
    /** Collects the names. Throws ReadError. */
    JsonLinesReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    /** Gathers the names of all members; the number of objects. */
    std::int64_t gatherNames();
    OpenStream m_open;
    std::int64_t m_size;
    TextEncoding m_encoding;
    QHash<QByteArray, int> m_columns;
    QList<QByteArray> m_names;
};
