// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsonlinesreader.h"

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
    m_info.format = QStringLiteral("jsonl");
    m_info.encoding = m_encoding.name;
    findTables();
    std::int64_t all = 0;
    for (Table &table : m_tables) {
        const std::int64_t records = gatherNames(table);
        all += records;
        QStringList path;
        for (const std::string &step : table.place.path)
            path.append(QString::fromStdString(step));
        SheetInfo sheet{path.join(u'.'), false, table.place.arrays ? records : records + 1};
        for (const QByteArray &name : table.names) {
            if (table.shared.contains(name))
                sheet.shared.append(QString::fromUtf8(name));
        }
        m_info.sheets.append(sheet);
    }
    if (all == 0)
        refuse(QT_TRANSLATE_NOOP("Readers", "The file holds no JSON object."));
}

void JsonLinesReader::findTables()
{
    Utf8Stream text(m_open(), m_encoding);
    std::vector<JsonTable> places{JsonTable{}};
    try {
        places = JsonScanner(text, m_limits).tables();
    } catch (const ReadError &) {
        // Told again where the records are read, after those before it.
    }
    // Each is read from the beginning of the document, and would be a source of its own.
    constexpr std::size_t mostLists = 100;
    if (places.size() > mostLists)
        refuse(QT_TRANSLATE_NOOP("Readers", "The document holds %1 lists of records, and a file may have %2 tables at "
                                            "most. Put its records into one list."),
               {QString::number(places.size()), QString::number(mostLists)});
    for (JsonTable &place : places)
        m_tables.append(Table{std::move(place), {}, {}, {}});
}

std::int64_t JsonLinesReader::gatherNames(Table &table)
{
    Utf8Stream text(m_open(), m_encoding);
    JsonScanner scanner(text, m_limits);
    std::vector<JsonScanner::Member> members;
    std::int64_t records = 0;
    try {
        scanner.enter(table.place);
        while (scanner.next(members)) {
            ++records;
            for (std::size_t i = 0; i < scanner.shared(); ++i)
                table.shared.insert(QByteArray::fromStdString(members[i].name));
            for (const JsonScanner::Member &member : members) {
                const QByteArray name = QByteArray::fromStdString(member.name);
                if (table.place.arrays || table.columns.contains(name))
                    continue;
                if (table.names.size() >= m_limits.columns)
                    refuse(QT_TRANSLATE_NOOP(
                               "Readers",
                               "The objects have more than %1 different names; a table has fewer columns."),
                           {QString::number(m_limits.columns)});
                table.columns.insert(name, static_cast<int>(table.names.size()));
                table.names.append(name);
            }
        }
    } catch (const ReadError &) {
        if (records == 0 || table.names.size() >= m_limits.columns)
            throw;
        // Told again where the rows are read, after those before it.
    }
    return records;
}

void JsonLinesReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    const Table &table = m_tables[sheet];
    if (!table.place.beside.empty()) {
        QStringList names;
        for (const std::string &name : table.place.beside)
            names.append(QString::fromStdString(name));
        m_issues.add(
            {Issue::Severity::Note,
             "json-beside",
             {QT_TRANSLATE_NOOP("Readers", "Values that stand beside the list of records are not read: %1."),
              {names.join(QStringLiteral(", "))}}});
    }
    const ReadLimits limits = withoutLastRow();
    RowBuilder rows(sink, limits, m_issues);
    bool more = true;
    if (!table.place.arrays) {
        rows.beginRow(1, false);
        for (const QByteArray &name : table.names) {
            rows.text().append(name.constData(), static_cast<std::size_t>(name.size()));
            rows.addCell(rows.nextColumn(), CellKind::Text);
        }
        more = rows.endRow();
    }
    Utf8Stream text(m_open(), m_encoding);
    JsonScanner scanner(text, m_limits);
    scanner.enter(table.place);
    std::vector<JsonScanner::Member> members;
    while (more && scanner.next(members)) {
        rows.beginRow(rows.rowNumber() + 1, false);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const JsonScanner::Member &member = members[i];
            rows.text() += member.value;
            rows.addCell(table.place.arrays ? static_cast<int>(i)
                                            : table.columns.value(QByteArray::fromStdString(member.name)),
                         member.kind);
        }
        more = rows.endRow();
        if ((rows.rowNumber() & 0xFFF) == 0) {
            progress.report({text.consumed(), m_size, rows.rowNumber()});
            more = more && !progress.cancelled();
        }
    }
}
