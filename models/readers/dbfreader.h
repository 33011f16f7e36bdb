// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/codepage.h"
#include "readers/documentreader.h"

#include <memory>
#include <vector>

/** Reads dBASE, FoxPro and Clipper tables (.dbf). The first row holds the names of the fields. */
class DbfReader : public DocumentReader {
public:
    /** Reads the header. Throws ReadError. */
    DbfReader(std::shared_ptr<ByteSource> source, const QString &file, const ReadLimits &limits,
              const ReadOptions &options);
    /** True if the bytes are the head of such a table, its sizes and field list in agreement. */
    static bool recognises(const QByteArray &head);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    struct Field {
        std::string name;
        char type;
        int at; ///< in the record
        int size;
    };
    void readFields(const QByteArray &header);
    void chooseCodePage(std::uint8_t language, const ReadOptions &options);
    CellKind appendValue(std::string &to, const Field &field, std::string_view bytes);

    std::shared_ptr<ByteSource> m_source;
    CodePage m_codePage;
    std::vector<Field> m_fields;
    std::int64_t m_records = 0;
    std::int64_t m_headerSize = 0;
    int m_recordSize = 0;
};
