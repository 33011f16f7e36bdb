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
        int shortMark = -1; ///< which mark says that the last byte is the length of what stands before it
        int nullMark = -1;  ///< which mark says that nothing stands here
    };
    void readFields(const QByteArray &header);
    /** Gives the field its marks, of which the given number is taken already. */
    static void placeMarks(Field &field, std::uint8_t flags, int &taken);
    bool isMarked(const char *record, int mark) const;
    void chooseCodePage(std::uint8_t language, const ReadOptions &options);
    static QString contradicting(int codePage, std::string_view text);
    void tellContradiction();
    void tellUncounted();
    CellKind appendField(std::string &to, const Field &field, const char *record);
    CellKind appendValue(std::string &to, const Field &field, std::string_view bytes);
    CellKind appendVarying(std::string &to, const Field &field, std::string_view bytes, bool isShort);

    std::shared_ptr<ByteSource> m_source;
    CodePage m_codePage;
    std::vector<Field> m_fields;
    Field m_marks = {}; ///< FoxPro's field for the marks of the others, which it does not show
    std::int64_t m_records = 0;
    std::int64_t m_headerSize = 0;
    int m_recordSize = 0;
    bool m_utf8 = false;
    int m_contradictedMark = 0; ///< code page that the file says and its text does not bear out
};
