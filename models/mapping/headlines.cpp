// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headlines.h"

void fillFromHeads(ColumnMapping &mapping, const HeadCells &heads)
{
    QMap<int, std::int64_t> answered; // by column, the rows that the heads speak for
    for (const MergedCells &cells : heads.cells) {
        answered[cells.column] += cells.last - cells.first;
        if (mapping.merged.top(cells.column, cells.first + 1) == 0) // which the sheet itself says
            mapping.heads.add(cells);
    }
    mapping.questions.removeIf([&](const MappingQuestion &question) {
        constexpr std::int64_t fewOpen = 20; // one in so many
        const std::int64_t rows = answered.value(question.column);
        if (question.id != u"fill-down" || rows == 0 || heads.open.value(question.column) * fewOpen > rows)
            return false;
        for (ColumnUse &use : mapping.columns) {
            if (use.column == question.column)
                use.fillDown = false; // what a head leaves empty is not what the head before it says
        }
        return true;
    });
}
