// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sqlitereader.h"

#include "core/casemark.h"
#include "readers/nulbytes.h"
#include "readers/plaintext.h"
#include "readers/rowbuilder.h"
#include "readers/sheetvalue.h"

#include <sqlite3.h>

#include <memory>

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[noreturn]] void damaged(sqlite3 *database)
{
    refuse(QT_TRANSLATE_NOOP("Readers", "The database is damaged or encrypted (%1). Ask for the file again."),
           {QString::fromUtf8(sqlite3_errmsg(database))});
}

Statement prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        damaged(database);
    return Statement(statement, sqlite3_finalize);
}

std::string_view textOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(row, column)))
                : std::string_view();
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

void appendHex(std::string &to, const void *bytes, int size)
{
    static constexpr char Digits[] = "0123456789abcdef";
    const auto *b = static_cast<const unsigned char *>(bytes);
    for (int i = 0; i < size; ++i) {
        to += Digits[b[i] >> 4];
        to += Digits[b[i] & 15];
    }
}

CellKind appendCell(std::string &to, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        to += std::to_string(sqlite3_column_int64(row, column));
        return CellKind::Number;
    case SQLITE_FLOAT:
        SheetValue::appendNumber(to, sqlite3_column_double(row, column));
        return CellKind::Number;
    case SQLITE_TEXT:
        PlainText::appendValid(to, textOf(row, column));
        return CellKind::Text;
    case SQLITE_BLOB:
        appendHex(to, sqlite3_column_blob(row, column), sqlite3_column_bytes(row, column));
        return CellKind::Text;
    default:
        return CellKind::Empty;
    }
}

bool isCase(sqlite3 *database)
{
    const Statement mark = prepared(database, "PRAGMA application_id");
    return sqlite3_step(mark.get()) == SQLITE_ROW &&
           sqlite3_column_int(mark.get(), 0) == CaseMark::applicationId;
}

} // namespace

SqliteReader::SqliteReader(std::shared_ptr<ByteSource> source, const QString &file, const ReadLimits &limits)
    : DocumentReader(file, limits), m_source(std::move(source))
{
    if (isCase(m_source.handle()))
        refuse(QT_TRANSLATE_NOOP(
            "Readers", "This is a case of Waybill and no customs file: its shipments were counted once "
                       "already. Open it as a case, or import the files that it was made from."));
    for (const QString &name : names("type='table' AND sql NOT LIKE 'CREATE VIRTUAL%'"))
        m_info.sheets.append({name, false, -1});
    // Both run what the file's author wrote, and so are named only.
    m_unread = names("type='view' OR type='table' AND sql LIKE 'CREATE VIRTUAL%'");
    if (m_info.sheets.isEmpty() && !m_unread.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The database holds no table, only views or virtual tables, which are "
                                 "not read: %1. Copy their rows into a table or a .csv file."),
               {m_unread.join(QStringLiteral(", "))});
    if (m_info.sheets.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The database holds no table."));
    m_info.format = QStringLiteral("sqlite");
}

QStringList SqliteReader::names(const QByteArray &which) const
{
    const Statement list =
        prepared(m_source.handle(), "SELECT name FROM sqlite_schema WHERE (" + which +
                                        ") AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
    QStringList found;
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(list.get())) == SQLITE_ROW) {
        const std::string_view name = textOf(list.get(), 0);
        found.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    if (state != SQLITE_DONE)
        damaged(m_source.handle());
    return found;
}

void SqliteReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    if (sheet == 0 && !m_unread.isEmpty())
        m_issues.add(
            {Issue::Severity::Note,
             "view-unread",
             {QT_TRANSLATE_NOOP("Readers", "Views and virtual tables of the database are not read (%1): %2."),
              {QString::number(m_unread.size()), m_unread.join(QStringLiteral(", "))}}});
    const ReadLimits limits = withoutLastRow();
    RowBuilder rows(sink, limits, m_issues);
    const Statement table = prepared(m_source.handle(), "SELECT * FROM " + quoted(m_info.sheets[sheet].name));
    const int columns = sqlite3_column_count(table.get());
    rows.beginRow(1, false);
    for (int i = 0; i < columns; ++i) {
        PlainText::appendValid(rows.text(), sqlite3_column_name(table.get(), i));
        rows.addCell(i, CellKind::Text);
    }
    bool more = rows.endRow();
    int state = SQLITE_DONE;
    while (more && (state = sqlite3_step(table.get())) == SQLITE_ROW) {
        rows.beginRow(rows.rowNumber() + 1, false);
        for (int i = 0; i < columns; ++i) {
            const std::size_t before = rows.text().size();
            const CellKind kind = appendCell(rows.text(), table.get(), i);
            if (NulBytes::areIn(std::string_view(rows.text()).substr(before))) {
                m_issues.add(NulBytes::leftOut(rows.rowNumber(), i));
                std::erase(rows.text(), '\0');
            }
            rows.addCell(i, kind);
        }
        more = rows.endRow();
        if ((rows.rowNumber() & 0xFFF) == 0) {
            progress.report({0, 0, rows.rowNumber()});
            more = more && !progress.cancelled();
        }
    }
    if (more && state != SQLITE_DONE)
        damaged(m_source.handle());
}
