// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sourcetable.h"

#include "casefile/wordings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace {

constexpr const char *insertSource =
    "INSERT INTO source(id, file, path, sheet, sha256, size, format, encoding, delimiter, header_row, "
    "header_rows,"
    " shape, mapping, headers, imported_at, imported_by, program, rows_read, shipments, header_lines, "
    "subtotals, blank,"
    " refused, first_shipment, last_shipment, rules) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

constexpr const char *selectSource =
    "SELECT id, file, path, sheet, sha256, size, format, encoding, delimiter, shape, mapping, headers, "
    "imported_at,"
    " imported_by, program, rows_read, shipments, header_lines, subtotals, blank, refused, first_shipment,"
    " last_shipment, rules FROM source WHERE ?1 = 0 OR id = ?1 ORDER BY id";

Result<Source> sourceOf(const SqlStatement &row)
{
    Source s;
    s.id = SourceId(row.integer(0));
    s.file = row.string(1);
    s.path = row.string(2);
    s.sheet = row.string(3);
    s.sha256 = row.string(4);
    s.size = row.integer(5);
    s.format = row.string(6);
    s.encoding = row.string(7);
    s.delimiter = row.string(8);
    s.shape = row.string(9);
    auto mapping = ColumnMapping::fromJson(row.string(10).toUtf8());
    if (!mapping)
        return mapping.failure();
    s.mapping = *mapping;
    for (const QJsonValue &header : QJsonDocument::fromJson(row.string(11).toUtf8()).array())
        s.headers.append(header.toString());
    s.importedAt = row.string(12);
    s.importedBy = row.string(13);
    s.program = row.string(14);
    s.ledger = {row.integer(15), row.integer(16), row.integer(17),
                row.integer(18), row.integer(19), row.integer(20)};
    s.firstShipment = row.integer(21);
    s.lastShipment = row.integer(22);
    s.rules = row.string(23);
    return s;
}

Result<void> readTotals(sqlite3 *handle, Source &source)
{
    SqlStatement rows(handle,
                      "SELECT field, column_index, header, cells, unread, read_total, stored_total, measure,"
                      " column_total, subtotals, header_lines, refused, unused, otherwise"
                      " FROM source_total WHERE source = ?");
    rows.bind(1, source.id.value);
    while (rows.next()) {
        source.totals.append({fieldFromId(rows.string(0)).value_or(Field::None),
                              static_cast<int>(rows.integer(1)), rows.string(2), rows.integer(3),
                              rows.integer(4), rows.string(5), rows.string(6), rows.string(7), rows.string(8),
                              rows.string(9), rows.string(10), rows.string(11), rows.string(12),
                              rows.integer(13)});
    }
    std::sort(source.totals.begin(), source.totals.end(), [](const ColumnTotal &a, const ColumnTotal &b) {
        return std::pair(a.field, a.measure.toUtf8()) < std::pair(b.field, b.measure.toUtf8());
    });
    return rows.result();
}

} // namespace

Result<void> SourceTable::insert(sqlite3 *handle, const Source &s)
{
    SqlStatement row(handle, insertSource);
    row.bind(1, s.id.value)
        .bind(2, s.file)
        .bind(3, s.path)
        .bind(4, s.sheet)
        .bind(5, s.sha256)
        .bind(6, s.size);
    row.bind(7, s.format).bind(8, s.encoding).bind(9, s.delimiter);
    row.bind(10, std::int64_t{s.mapping.headerRow})
        .bind(11, std::int64_t{s.mapping.headerRows})
        .bind(12, s.shape);
    row.bind(13, QString::fromUtf8(s.mapping.toJson()));
    row.bind(14, QString::fromUtf8(
                     QJsonDocument(QJsonArray::fromStringList(s.headers)).toJson(QJsonDocument::Compact)));
    row.bind(15, s.importedAt).bind(16, s.importedBy).bind(17, s.program);
    row.bind(18, s.ledger.rows)
        .bind(19, s.ledger.shipments)
        .bind(20, s.ledger.headers)
        .bind(21, s.ledger.subtotals);
    row.bind(22, s.ledger.blank)
        .bind(23, s.ledger.refused)
        .bind(24, s.firstShipment)
        .bind(25, s.lastShipment)
        .bind(26, s.rules);
    if (!row.run())
        return row.failure();
    SqlStatement total(handle, "INSERT INTO source_total VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const ColumnTotal &t : s.totals) {
        total.bind(1, s.id.value).bind(2, fieldId(t.field)).bind(3, t.measure);
        total.bind(4, std::int64_t{t.column}).bind(5, t.header);
        total.bind(6, t.cells).bind(7, t.unread).bind(8, t.otherwise);
        total.bind(9, t.all).bind(10, t.read).bind(11, t.stored);
        total.bind(12, t.subtotals).bind(13, t.headers).bind(14, t.refused).bind(15, t.unused);
        if (!total.run())
            return total.failure();
    }
    // Remembered beside the rows, so that the numbers of a source that was taken out are not given again.
    SqlStatement last(
        handle, "INSERT INTO setting VALUES('last-source', ?1), ('last-shipment', ?2) ON CONFLICT(key) DO"
                " UPDATE SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))");
    if (!last.bind(1, QString::number(s.id.value)).bind(2, QString::number(s.lastShipment)).run())
        return last.failure();
    return Wordings(handle).keep(s.mapping);
}

Result<QList<Source>> SourceTable::read(sqlite3 *handle, SourceId only)
{
    QList<Source> sources;
    Wordings wordings(handle);
    SqlStatement rows(handle, selectSource);
    rows.bind(1, only.value);
    while (rows.next()) {
        auto source = sourceOf(rows);
        if (!source)
            return source.failure();
        if (auto totals = readTotals(handle, *source); !totals)
            return totals.failure();
        wordings.restore(source->mapping);
        sources.append(*source);
    }
    if (!rows.ok())
        return rows.failure();
    return sources;
}
