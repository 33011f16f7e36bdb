// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytescan.h"
#include "readers/csvformat.h"
#include "readers/issuelog.h"
#include "readers/linerewriter.h"
#include "readers/sheetreader.h"
#include "readers/textencoding.h"

#include <deque>
#include <exception>
#include <string>
#include <vector>

/**
 * Cuts text into records and fields as RFC 4180 says, and forgives what is common: quotes inside a field,
 * text after a closing quote, a last line without its end. Holds one record, not the file.
 */
class CsvTokenizer {
public:
    CsvTokenizer(const CsvFormat &format, const ReadLimits &limits, IssueLog &issues);
    /** Hands over all records. Throws ReadError for a line beyond the limit. False: the sink or the person
     * stopped. */
    bool run(Utf8Stream &text, std::int64_t totalBytes, RowSink &sink, const Progress &progress);

private:
    struct Field {
        const char *begin;
        const char *end;
        bool unescape; ///< holds doubled quotes, or text after its closing quote
    };
    /** One record from p; its end, or null if the buffer ends before the record does. */
    const char *record(const char *p, const char *end, bool last);
    const char *quotedField(const char *open, const char *end, bool last, const char *&next);
    enum class Joined { No, Yes, Unknown };
    Joined joinsRows(const char *open, const char *close, const char *end, bool last) const;
    void push(const char *begin, const char *end, bool unescape);
    bool handOver(RowSink &sink);
    bool handOverParts(RowSink &sink);
    std::vector<std::vector<Field>> partsByOtherEnds() const;
    std::string_view unescaped(const Field &field);
    std::string_view withoutNuls(std::string_view text, int column);
    void takeOffEnd();
    void fill(Utf8Stream &text);
    std::size_t read(Utf8Stream &text, char *to, std::size_t room);

    CsvFormat m_format;
    ReadLimits m_limits;
    IssueLog &m_issues;
    LineRewriter m_rewriter;
    std::string m_piece; ///< read, and to be rewritten
    ByteScan m_scan;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; ///< of what is not yet handed over
    std::size_t m_end = 0;
    bool m_textEnded = false;
    std::exception_ptr m_damage; ///< met while reading ahead
    const char *m_literalFrom = nullptr; ///< quotes from here on are letters: one of them was never closed
    const char *m_recordBegin = nullptr;
    std::size_t m_usual = 0; ///< fields of the last record that stood on one line
    std::vector<Field> m_fields;
    std::vector<CellView> m_cells;
    std::string m_unescaped;
    std::deque<std::string> m_cleaned; ///< cells of the record that held bytes of zero
    bool m_nuls = false;               ///< the text holds some
    std::int64_t m_number;
    std::int64_t m_givenUp = 0; ///< the last record with an unclosed quote, so that it is reported once
};
