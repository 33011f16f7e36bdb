// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/sqlitesource.h"

/** Reads the tables of a SQLite file. The first row of each holds the names of its columns. */
class SqliteReader : public DocumentReader {
public:
    /** Lists the tables. Throws ReadError. */
    SqliteReader(std::shared_ptr<ByteSource> source, const QString &file, const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    /** Of the schema's entries that this condition chooses. */
    QStringList names(const QByteArray &which) const;

    SqliteSource m_source;
    QStringList m_unread; ///< views and virtual tables
};
