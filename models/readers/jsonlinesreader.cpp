// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsonlinesreader.h"

#include "readers/documentkind.h"
#include "readers/rowbuilder.h"
#include "readers/textsample.h"

#include <QJsonDocument>

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
        for (const QByteArray &name : table.columns.names()) {
            if (table.shared.contains(name))
                sheet.shared.append(QString::fromUtf8(name));
        }
        m_info.sheets.append(sheet);
    }
    if (all == 0)
        refuse(QT_TRANSLATE_NOOP("Readers", "The file holds no JSON object."));
}

bool JsonLinesReader::recognisesLists(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    if (end < 0) // so wide a table that the head is its first line
        return head.size() > DocumentKind::HeadBytes / 2 && head.startsWith("[\"");
    if (!head.mid(end).trimmed().startsWith('['))
        return false;
    // Words that programs write though they are no JSON.
    const QByteArray first = head.left(end).replace("nan", "0").replace("infinity", "0");
    return QJsonDocument::fromJson(first).isArray();
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
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The document holds %1 lists of records, and a file may have %2 tables at "
                                 "most. Put its records into one list."),
               {QString::number(places.size()), QString::number(mostLists)});
    for (JsonTable &place : places)
        m_tables.append(Table{std::move(place), {}, {}});
    refuseListsOfOneName();
}

/** The way to a list is its names, so that only the first of one name is found. */
void JsonLinesReader::refuseListsOfOneName() const
{
    for (qsizetype i = 1; i < m_tables.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (m_tables[i].place.path != m_tables[j].place.path)
                continue;
            refuse(
                QT_TRANSLATE_NOOP(
                    "Readers", "The document holds two lists of the name %1. Give one of them another name."),
                {QString::fromStdString(m_tables[i].place.path.back())});
        }
    }
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
            if (table.place.arrays)
                continue;
            table.columns.beginRecord();
            for (const JsonScanner::Member &member : members) {
                table.columns.place(QByteArray::fromStdString(member.name));
                if (table.columns.names().size() > m_limits.columns)
                    refuse(QT_TRANSLATE_NOOP(
                               "Readers",
                               "The objects have more than %1 different names; a table has fewer columns."),
                           {QString::number(m_limits.columns)});
            }
        }
    } catch (const ReadError &) {
        if (records == 0 || table.columns.names().size() > m_limits.columns)
            throw;
        // Told again where the rows are read, after those before it.
    }
    return records;
}

void JsonLinesReader::addMembers(const std::vector<JsonScanner::Member> &members, JsonColumns &columns,
                                 RowBuilder &rows)
{
    columns.beginRecord();
    for (const JsonScanner::Member &member : members) {
        const QByteArray name = QByteArray::fromStdString(member.name);
        const JsonColumns::Place place = columns.place(name);
        if (place.again)
            m_issues.add(
                {Issue::Severity::Warning,
                 "json-name-twice",
                 {QT_TRANSLATE_NOOP("Readers", "The name %1 stands more than once in the record; each value "
                                               "has a column of its own."),
                  {QString::fromUtf8(name)}},
                 rows.rowNumber(),
                 place.column});
        rows.text() += member.value;
        rows.addCell(place.column, member.kind);
    }
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
        for (const QByteArray &name : table.columns.names()) {
            rows.text().append(name.constData(), static_cast<std::size_t>(name.size()));
            rows.addCell(rows.nextColumn(), CellKind::Text);
        }
        more = rows.endRow();
    }
    Utf8Stream text(m_open(), m_encoding);
    JsonScanner scanner(text, m_limits);
    scanner.enter(table.place);
    std::vector<JsonScanner::Member> members;
    JsonColumns columns = table.columns;
    while (more && scanner.next(members)) {
        rows.beginRow(rows.rowNumber() + 1, false);
        if (!table.place.arrays)
            addMembers(members, columns, rows);
        for (std::size_t i = 0; table.place.arrays && i < members.size(); ++i) {
            rows.text() += members[i].value;
            rows.addCell(static_cast<int>(i), members[i].kind);
        }
        more = rows.endRow();
        if ((rows.rowNumber() & 0xFFF) == 0) {
            progress.report({text.consumed(), m_size, rows.rowNumber()});
            more = more && !progress.cancelled();
        }
    }
    text.tell(m_issues);
}
