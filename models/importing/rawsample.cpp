// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rawsample.h"

SheetSample rawSample(const QList<RawRow> &rows, std::int64_t firstRow, const QString &delimiter)
{
    SheetSample sample;
    sample.setDelimiter(delimiter);
    std::vector<CellView> cells;
    for (const RawRow &raw : rows) {
        if (raw.number < firstRow)
            continue;
        cells.clear();
        for (const RawCell &cell : raw.cells)
            cells.push_back({cell.text, cell.kind});
        sample.add({raw.number, cells, raw.hidden});
    }
    return sample;
}
