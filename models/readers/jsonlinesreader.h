// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/jsoncolumns.h"
#include "readers/jsonscanner.h"
#include "readers/openstream.h"
#include "readers/textencoding.h"

#include <QSet>

class RowBuilder;

/**
 * Reads JSON records: objects or lists of values, one a line or in one list; the list may lie within an
 * object, and each such list is a sheet. The first row holds all names of objects, in the order of
 * appearance.
 */
class JsonLinesReader : public DocumentReader {
public:
    /** Collects the names. Throws ReadError. */
    JsonLinesReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits);
    /** True if a text that begins like this, without blanks before it and in small letters, holds a list of
     * values on each line. */
    static bool recognisesLists(const QByteArray &head);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    struct Table {
        JsonTable place;
        JsonColumns columns;
        QSet<QByteArray> shared; ///< names of what a record says once for several items
    };
    void findTables();
    /** Gathers the names of all members; the number of records. */
    std::int64_t gatherNames(Table &table);
    void refuseListsOfOneName() const;
    void addMembers(const std::vector<JsonScanner::Member> &members, JsonColumns &columns, RowBuilder &rows);
    OpenStream m_open;
    std::int64_t m_size;
    TextEncoding m_encoding;
    QList<Table> m_tables;
};
