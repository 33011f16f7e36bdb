// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headlines.h"

#include <QSet>

void fillFromHeads(ColumnMapping &mapping, const QList<MergedCells> &heads)
{
    QSet<int> columns;
    for (const MergedCells &cells : heads) {
        columns.insert(cells.column);
        if (mapping.merged.top(cells.column, cells.first + 1) ==
            0) // they may be known from an earlier import
            mapping.merged.add(cells);
    }
    mapping.questions.removeIf([&](const MappingQuestion &question) {
        return question.id == u"fill-down" && columns.contains(question.column);
    });
}
