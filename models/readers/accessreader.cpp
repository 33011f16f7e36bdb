// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/accessreader.h"

#include "readers/plaintext.h"
#include "readers/rowbuilder.h"
#include "readers/sheetvalue.h"

#include <mdbtools.h>

#include <vector>

namespace {

// The file is held in memory: libmdb opens files by name, which a locked process cannot.
constexpr std::int64_t LargestFile = 512 << 20;
constexpr std::size_t LargestCell = 1 << 16;

CellKind kindOf(int type)
{
    switch (type) {
    case MDB_BOOL:
        return CellKind::Boolean;
    case MDB_BYTE:
    case MDB_INT:
    case MDB_LONGINT:
    case MDB_MONEY:
    case MDB_FLOAT:
    case MDB_DOUBLE:
    case MDB_NUMERIC:
        return CellKind::Number;
    case MDB_DATETIME:
        return CellKind::DateTime;
    default:
        return CellKind::Text;
    }
}

[[noreturn]] void damaged()
{
    refuse(QT_TRANSLATE_NOOP("Readers",
                             "The database is damaged, encrypted or too new. Export its table from Access."));
}

} // namespace

struct AccessReader::Database {
    QByteArray bytes;
    MdbHandle *handle = nullptr;
    std::vector<MdbCatalogEntry *> tables;

    ~Database()
    {
        if (handle)
            mdb_close(handle);
    }
};

AccessReader::AccessReader(const std::shared_ptr<ByteSource> &source, const QString &file,
                           const ReadLimits &limits)
    : DocumentReader(file, limits), m_database(std::make_unique<Database>())
{
    if (source->size() > LargestFile)
        refuse(
            QT_TRANSLATE_NOOP("Readers", "The database is larger than %1 MiB. Export its table from Access."),
            {QString::number(LargestFile >> 20)});
    Database &db = *m_database;
    db.bytes = source->bytes(0, static_cast<std::size_t>(source->size()));
    db.handle = mdb_open_buffer(db.bytes.data(), static_cast<std::size_t>(db.bytes.size()), MDB_NOFLAGS);
    if (!db.handle)
        damaged();
    mdb_set_date_fmt(db.handle, "%Y-%m-%dT%H:%M:%S");
    mdb_set_shortdate_fmt(db.handle, "%Y-%m-%d");
    mdb_set_bind_size(db.handle, LargestCell);
    mdb_set_boolean_fmt_words(db.handle);
    GPtrArray *catalog = mdb_read_catalog(db.handle, MDB_TABLE);
    if (!catalog)
        damaged();
    for (guint i = 0; i < catalog->len; ++i) {
        auto *entry = static_cast<MdbCatalogEntry *>(g_ptr_array_index(catalog, i));
        if (entry->object_type != MDB_TABLE || !mdb_is_user_table(entry))
            continue;
        db.tables.push_back(entry);
        m_info.sheets.append({QString::fromUtf8(entry->object_name), false, -1});
    }
    if (db.tables.empty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The database holds no table."));
    m_info.format = QStringLiteral("access");
}

AccessReader::~AccessReader() = default;

void AccessReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    const std::unique_ptr<MdbTableDef, decltype(&mdb_free_tabledef)> table(
        mdb_read_table(m_database->tables[static_cast<std::size_t>(sheet)]), mdb_free_tabledef);
    if (!table || !mdb_read_columns(table.get()))
        damaged();
    const ReadLimits limits = withoutLastRow();
    RowBuilder rows(sink, limits, m_issues);
    mdb_rewind_table(table.get());
    std::vector<std::string> values(table->num_cols, std::string(LargestCell, '\0'));
    std::vector<int> lengths(table->num_cols, 0);
    rows.beginRow(1, false);
    for (unsigned i = 0; i < table->num_cols; ++i) {
        const auto *column = static_cast<MdbColumn *>(g_ptr_array_index(table->columns, i));
        PlainText::appendValid(rows.text(), column->name);
        rows.addCell(i, CellKind::Text);
        mdb_bind_column(table.get(), static_cast<int>(i) + 1, values[i].data(), &lengths[i]);
    }
    bool more = rows.endRow();
    while (more && mdb_fetch_row(table.get())) {
        rows.beginRow(rows.rowNumber() + 1, false);
        for (unsigned i = 0; i < table->num_cols; ++i) {
            const auto *column = static_cast<MdbColumn *>(g_ptr_array_index(table->columns, i));
            const std::string_view text(values[i].data(), strnlen(values[i].data(), LargestCell));
            const std::string_view valid = text.substr(0, PlainText::validUtf8(text));
            CellKind kind = kindOf(column->col_type);
            if (kind != CellKind::Number || !SheetValue::appendDecimal(rows.text(), valid))
                PlainText::appendValid(rows.text(), text);
            rows.addCell(i, kind);
        }
        more = rows.endRow();
        if ((rows.rowNumber() & 0xFFF) == 0) {
            progress.report({rows.rowNumber(), table->num_rows, rows.rowNumber()});
            more = more && !progress.cancelled();
        }
    }
}
