// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "importing/importreport.h"
#include "importing/sheetunderstanding.h"
#include "importing/writerthread.h"
#include "readers/sheetreader.h"

#include <QByteArray>

#include <functional>
#include <optional>

/**
 * Takes one sheet into a case: the calling thread reads its rows, a second one understands them, the writer's
 * stores them. Only some batches of rows are in memory at any time.
 */
class SheetPipeline {
public:
    SheetPipeline(SheetReader &reader, WriterThread &writer, const ImportKnowledge &knowledge);

    using Sum = std::function<Result<QByteArray>()>;
    /**
     * Stores the sheet; `source` says what is known of it before, the SHA-256 of its file is asked for once
     * the rows are through. Gives the source as it was stored. Nothing is committed. `surveyed`: the last row
     * that was looked over for sums, 0 for all of them; where there may be sums behind it, this gives
     * nothing, and what was written is to be rolled back.
     */
    Result<std::optional<ImportedSheet>> run(int sheet, std::int64_t surveyed, Source source, const Sum &sum,
                                             const Progress &progress);

private:
    Result<void> readRows(int sheet, SheetUnderstanding &understanding, const Progress &progress);
    static QStringList notes(const QList<Issue> &reading);
    /** What was met in reading the file, whatever its columns mean. */
    QList<Issue> reading(int sheet, const Source &source) const;
    /** What is to be said of rows that the case has already, if there are such. */
    Result<QList<Issue>> elsewhere();
    Result<Source> finish(Source source, const QList<Issue> &rest, const QList<Issue> &reading);

    SheetReader &m_reader;
    WriterThread &m_writer;
    const ImportKnowledge &m_knowledge;
    BatchPool m_pool;
};
