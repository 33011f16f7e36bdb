// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casewriter.h"
#include "casefile/packedrows.h"
#include "core/issue.h"
#include "mapping/rowparser.h"
#include "mapping/shipmentrecord.h"
#include "mapping/textarena.h"

#include <QList>

#include <vector>

/** Some rows of one sheet on their way through the import: verbatim first, then understood, then stored. */
struct RowBatch {
    struct Line {
        RowKind kind = RowKind::Blank;
        ShipmentRecord
            record; ///< its row is set whatever the kind; texts live in the rows, the arena or the parser
        StoredCategory category;
        std::int64_t marks = 0;
    };
    PackedRows rows;
    TextArena arena;
    std::vector<Line> lines;
    QList<Issue> issues; ///< to be listed
    RawBlock block;
};
