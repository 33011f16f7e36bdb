// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/documentreader.h"

#include <memory>

/** Reads the tables of a Microsoft Access file (.mdb, .accdb). The first row of each holds the names of its
 * columns. */
class AccessReader : public DocumentReader {
public:
    /** Lists the tables. Throws ReadError. */
    AccessReader(const std::shared_ptr<ByteSource> &source, const QString &file, const ReadLimits &limits);
    ~AccessReader() override;

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    struct Database;
    std::unique_ptr<Database> m_database;
};
