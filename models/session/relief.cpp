// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/relief.h"

#include "session/filteredit.h"

#include <algorithm>

Result<QList<Relief>> Relief::of(const Cube &cube, const Filter &filter, const Progress &progress)
{
    QList<Relief> found;
    for (qsizetype clause = 0; clause < filter.clauses.size(); ++clause) {
        const auto answer = cube.answer(FilterEdit::without(filter, clause), {CubeRequest()}, progress);
        if (!answer)
            return answer.failure();
        if (const std::int64_t shipments = answer->first().total.shipments; shipments > 0)
            found.append({clause, shipments});
    }
    std::ranges::stable_sort(found, std::greater(), &Relief::shipments);
    return found;
}
