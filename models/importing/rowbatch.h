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

#include <memory>
#include <mutex>
#include <vector>

/** Some rows of one sheet on their way through the import: verbatim first, then understood, then stored. */
struct RowBatch {
    /** How many may wait between two threads: enough that neither waits when the other takes a breath ... */
    static constexpr std::size_t mostWaiting = 32;
    /** ... but rows may be large, so no more than this in all. */
    static constexpr std::size_t mostBytesWaiting = 8 << 20;

    struct Line {
        RowKind kind = RowKind::Blank;
        ShipmentRecord
            record; ///< its row is set whatever the kind; texts live in the rows, the arena or the parser
        StoredCategory category;
        std::int64_t marks = 0;
    };
    QList<MergedCells> merged; ///< told before these rows
    PackedRows rows;
    TextArena arena;
    std::vector<Line> lines;
    QList<Issue> issues; ///< to be listed
    RawBlock block;

    /** About what its rows hold in memory. */
    std::size_t bytes() const { return rows.bytes().size() + block.data.size(); }
    /** Empties it for the next rows, keeping its memory. */
    void clear()
    {
        merged.clear();
        rows.clear();
        arena.clear();
        lines.clear();
        issues.clear();
    }
};

/** Batches that were used and can be used again. Any thread may take and give. */
class BatchPool {
public:
    std::shared_ptr<RowBatch> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return std::make_shared<RowBatch>();
        auto batch = std::move(m_free.back());
        m_free.pop_back();
        return batch;
    }
    void give(std::shared_ptr<RowBatch> batch)
    {
        batch->clear();
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(batch));
    }

private:
    std::mutex m_mutex;
    std::vector<std::shared_ptr<RowBatch>> m_free;
};
