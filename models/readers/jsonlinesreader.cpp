// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsonlinesreader.h"

#include "readers/jsonscanner.h"
#include "readers/rowbuilder.h"
#include "readers/textsample.h"

JsonLinesReader::JsonLinesReader(OpenStream open, std::int64_t size, const QString &file,
                                 const ReadLimits &limits)
    : DocumentReader(file, limits), m_open(std::move(open)), m_size(size)
{
    {
        const std::unique_ptr<ByteStream> stream = m_open();
        const TextSample sample = TextSample::take(*stream);
        m_encoding = TextEncoding::detect(sample.head, sample.whole);
    }
    const std::int64_t objects = gatherNames();
    if (objects == 0)
        refuse(QT_TRANSLATE_NOOP("Readers", "The file holds no JSON object."));
    m_info.format = QStringLiteral("jsonl");
    m_info.encoding = m_encoding.name;
    m_info.sheets = {SheetInfo{{}, false, objects + 1}};
}

std::int64_t JsonLinesReader::gatherNames()
{
    Utf8Stream text(m_open(), m_encoding);
    JsonScanner scanner(text, m_limits);
    std::vector<JsonScanner::Member> members;
    std::int64_t objects = 0;
    try {
        while (scanner.next(members)) {
            ++objects;
            for (const JsonScanner::Member &member : members) {
                const QByteArray name = QByteArray::fromStdString(member.name);
                if (m_columns.contains(name))
                    continue;
                if (m_names.size() >= m_limits.columns)
                    refuse(QT_TRANSLATE_NOOP(
                               "Readers",
                               "The objects have more than %1 different names; a table has fewer columns."),
                           {QString::number(m_limits.columns)});
                m_columns.insert(name, static_cast<int>(m_names.size()));
                m_names.append(name);
            }
        }
    } catch (const ReadError &) {
        if (objects == 0 || m_names.size() >= m_limits.columns)
            throw;
        // Told again where the rows are read, after those before it.
    }
    return objects;
}

void JsonLinesReader::readSheet(int, RowSink &sink, const Progress &progress)
{
    const ReadLimits limits = withoutLastRow();
    RowBuilder rows(sink, limits, m_issues);
    rows.beginRow(1, false);
    for (const QByteArray &name : m_names) {
        rows.text().append(name.constData(), static_cast<std::size_t>(name.size()));
        rows.addCell(rows.nextColumn(), CellKind::Text);
    }
    bool more = rows.endRow();
    Utf8Stream text(m_open(), m_encoding);
    JsonScanner scanner(text, m_limits);
    std::vector<JsonScanner::Member> members;
    while (more && scanner.next(members)) {
        rows.beginRow(rows.rowNumber() + 1, false);
        for (const JsonScanner::Member &member : members) {
            rows.text() += member.value;
            rows.addCell(m_columns.value(QByteArray::fromStdString(member.name)), member.kind);
        }
        more = rows.endRow();
        if ((rows.rowNumber() & 0xFFF) == 0) {
            progress.report({text.consumed(), m_size, rows.rowNumber()});
            more = more && !progress.cancelled();
        }
    }
}
