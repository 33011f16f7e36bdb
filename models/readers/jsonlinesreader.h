// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/jsonscanner.h"
#include "readers/openstream.h"
#include "readers/textencoding.h"

#include <QHash>
#include <QSet>

/**
 * Reads JSON records: objects, one a line or in one list, or lists of values; the list may lie within an
 * object, and each such list is a sheet. The first row holds all names of objects, in the order of
 * appearance.
 */
class JsonLinesReader : public DocumentReader {
public:
    /** Collects the names. Throws ReadError. */
    JsonLinesReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    struct Table {
        JsonTable place;
        QHash<QByteArray, int> columns;
        QList<QByteArray> names;
        QSet<QByteArray> shared; ///< names of what a record says once for several items
    };
    void findTables();
    /** Gathers the names of all members; the number of records. */
    std::int64_t gatherNames(Table &table);
    OpenStream m_open;
    std::int64_t m_size;
    TextEncoding m_encoding;
    QList<Table> m_tables;
};
