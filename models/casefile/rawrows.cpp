// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/rawrows.h"

#include "casefile/sqlstatement.h"

#include <QCoreApplication>

namespace {

struct RawRowsText {
    Q_DECLARE_TR_FUNCTIONS(RawRows)
};

RawRow copyOf(const RowView &view)
{
    RawRow row{view.number, view.hidden, {}};
    row.cells.reserve(view.cells.size());
    for (const CellView &cell : view.cells)
        row.cells.push_back({std::string(cell.text), cell.kind});
    return row;
}

Result<void> walk(SqlStatement &blocks, const std::function<bool(const RowView &)> &take)
{
    while (blocks.next()) {
        const RawBlock block{blocks.integer(0), blocks.integer(1), static_cast<int>(blocks.integer(2)),
                             blocks.integer(3), blocks.integer(4), {}};
        auto rows = RawBlocks::expand(block, blocks.blob(5));
        if (!rows)
            return rows.failure();
        PackedRows::Cursor cursor(*rows);
        RowView row;
        while (cursor.next(row)) {
            if (!take(row))
                return {};
        }
        if (!cursor.whole()) {
            return Failure{RawRowsText::tr("The stored cells of rows %1 to %2 are damaged.")
                               .arg(QString::number(block.firstRow), QString::number(block.lastRow))};
        }
    }
    return blocks.result();
}

} // namespace

Result<QList<RawRow>> RawRows::read(sqlite3 *handle, SourceId source, std::int64_t firstRow,
                                    std::int64_t count)
{
    QList<RawRow> found;
    const std::int64_t lastRow = firstRow + count - 1;
    // Only the block that may hold the first row and those after it, not all blocks before.
    SqlStatement blocks(handle,
                        "SELECT first_row, last_row, rows, size, sum, data FROM raw_block WHERE source = ?1"
                        " AND first_row >= coalesce((SELECT max(first_row) FROM raw_block WHERE source = ?1"
                        " AND first_row <= ?2), 0) AND first_row <= ?3 ORDER BY first_row");
    blocks.bind(1, source.value).bind(2, firstRow).bind(3, lastRow);
    auto walked = walk(blocks, [&](const RowView &row) {
        if (row.number >= firstRow && row.number <= lastRow)
            found.append(copyOf(row));
        return row.number < lastRow;
    });
    if (!walked)
        return walked.failure();
    return found;
}

Result<void> RawRows::forEach(sqlite3 *handle, SourceId source,
                              const std::function<bool(const RowView &)> &take)
{
    SqlStatement blocks(handle,
                        "SELECT first_row, last_row, rows, size, sum, data FROM raw_block WHERE source = ?"
                        " ORDER BY first_row");
    blocks.bind(1, source.value);
    return walk(blocks, take);
}
