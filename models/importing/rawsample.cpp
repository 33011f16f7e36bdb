// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rawsample.h"

SheetSample rawSample(const QList<RawRow> &rows, std::int64_t firstRow, const QString &delimiter)
{
    SheetSample sample;
    sample.setDelimiter(delimiter);
    for (const RawRow &raw : rows) {
        if (raw.number < firstRow)
            continue;
        const std::vector<CellView> cells = raw.views();
        sample.add({raw.number, cells, raw.hidden});
    }
    return sample;
}
