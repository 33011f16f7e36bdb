// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvreader.h"

#include "readers/csvtokenizer.h"
#include "readers/linejoiner.h"
#include "readers/textsample.h"

CsvReader::CsvReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits,
                     const ReadOptions &options)
    : DocumentReader(file, limits), m_open(std::move(open)), m_size(size)
{
    TextSample sample;
    {
        const std::unique_ptr<ByteStream> stream = m_open();
        sample = TextSample::take(*stream);
    }
    if (sample.head.empty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The file is empty."));
    m_encoding = TextEncoding::detect(sample.head, sample.whole);
    if (m_encoding.mark == 0 && m_encoding.utf8())
        m_encoding = TextEncoding::detect(sample.tell, sample.whole);
    if (!options.encoding.isEmpty()) {
        m_encoding = TextEncoding::named(options.encoding, sample.head);
        if (m_encoding.name.isEmpty())
            refuse(QT_TRANSLATE_NOOP("Readers", "The encoding %1 is not known; choose another."),
                   {options.encoding});
    }
    if (!sample.isText(m_encoding))
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "This is no table that can be read: neither a spreadsheet nor text."));
    m_format = CsvFormat::detect(sample.utf8(m_encoding), sample.whole);
    if (!options.delimiter.isEmpty()) {
        const char16_t chosen = options.delimiter.front().unicode();
        if (options.delimiter.size() != 1 || chosen >= 0x80 || chosen == u'\n' || chosen == u'\r')
            refuse(QT_TRANSLATE_NOOP("Readers", "A delimiter is one plain character, not \"%1\"."),
                   {options.delimiter});
        m_format.delimiter = static_cast<char>(chosen);
        m_format.between.clear();
    }
    m_info.format = QStringLiteral("csv");
    m_info.encoding = m_encoding.name;
    m_info.delimiter = m_format.between.empty() ? QString(QLatin1Char(m_format.delimiter))
                                                : QString::fromStdString(m_format.between);
    m_info.sheets = {SheetInfo{}};
}

void CsvReader::readSheet(int, RowSink &sink, const Progress &progress)
{
    Utf8Stream text(m_open(), m_encoding);
    if (m_format.wrapped) {
        m_issues.add({Issue::Severity::Note,
                      "lines-quoted",
                      {QT_TRANSLATE_NOOP("Readers", "Each line of the file stands in quotation marks as a "
                                                    "whole; they were taken off."),
                       {}},
                      0,
                      -1,
                      1});
    }
    LineJoiner lines(sink, m_issues);
    if (CsvTokenizer(m_format, m_limits, m_issues).run(text, m_size, lines, progress))
        lines.finish();
    text.tell(m_issues);
}
