// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetpipeline.h"

#include "core/guarded.h"
#include "importing/boundedqueue.h"
#include "importing/storebatch.h"

#include <QCoreApplication>

#include <memory>
#include <thread>

namespace {

using BatchQueue = BoundedQueue<std::shared_ptr<RowBatch>>; // shared only because std::function wants copies

/** Packs rows as they come and passes full batches on. */
class BatchingSink : public RowSink {
public:
    BatchingSink(BatchQueue &queue, BatchPool &pool, const Progress &progress)
        : m_queue(queue), m_pool(pool), m_progress(progress), m_batch(pool.take())
    {
    }

    void merged(const MergedCells &cells) override { m_batch->merged.append(cells); }
    bool row(const RowView &row) override
    {
        m_batch->rows.add(row);
        return !m_batch->rows.full() || flush();
    }
    /** False if nobody takes rows any more, or the person wants no more. */
    bool flush()
    {
        if (m_batch->rows.rows() == 0)
            return true;
        // Done here because this thread has the least to do.
        m_batch->block = RawBlocks::compress(m_batch->rows);
        const std::size_t bytes = m_batch->bytes();
        const bool taken = m_queue.push(std::move(m_batch), bytes) && !m_progress.cancelled();
        m_batch = m_pool.take();
        return taken;
    }

private:
    BatchQueue &m_queue;
    BatchPool &m_pool;
    const Progress &m_progress;
    std::shared_ptr<RowBatch> m_batch;
};

Result<void> store(CaseWriter &writer, const RowBatch &batch)
{
    if (auto added = writer.addRows(batch.block); !added)
        return added;
    return storeLines(writer, batch);
}

/** Understands batches on a thread of its own, and joins it at the end of a scope, after telling it that
 * nothing more will come. */
class Understander {
public:
    Understander(BatchQueue &queue, BatchPool &pool, WriterThread &writer, SheetUnderstanding &understanding)
        : m_queue(queue), m_thread([this, &pool, &writer, &understanding] {
              m_result = guarded([&] { return run(pool, writer, understanding); });
              if (!m_result)
                  m_queue.close(); // the reader should stop
          })
    {
    }
    ~Understander() { (void)join(); }
    /** What stopped it before the end, if anything did. */
    Result<void> join()
    {
        m_queue.close();
        if (m_thread.joinable())
            m_thread.join();
        return m_result;
    }

private:
    Result<void> run(BatchPool &pool, WriterThread &writer, SheetUnderstanding &understanding)
    {
        while (auto batch = m_queue.pop()) {
            understanding.understand(**batch);
            if (understanding.wantsSurvey()) {
                m_queue.close();
                return {};
            }
            const auto work = [batch = *batch, &pool](CaseWriter &w) {
                auto stored = store(w, *batch);
                pool.give(batch);
                return stored;
            };
            if (!writer.post(work, (*batch)->bytes()))
                m_queue.close(); // the writer has failed: the reader should stop
        }
        return {};
    }

    BatchQueue &m_queue;
    Result<void> m_result; ///< of the thread's own; read by others only after join()
    std::thread m_thread;
};

} // namespace

SheetPipeline::SheetPipeline(SheetReader &reader, WriterThread &writer, const ImportKnowledge &knowledge)
    : m_reader(reader), m_writer(writer), m_knowledge(knowledge)
{
}

Result<void> SheetPipeline::readRows(int sheet, SheetUnderstanding &understanding, const Progress &progress)
{
    BatchQueue queue(RowBatch::mostWaiting, RowBatch::mostBytesWaiting);
    Understander understander(queue, m_pool, m_writer, understanding);
    BatchingSink sink(queue, m_pool, progress);
    auto read = m_reader.read(sheet, sink, progress);
    if (read && !progress.cancelled())
        sink.flush();
    const Result<void> understood = understander.join();
    if (progress.cancelled()) {
        (void)m_writer.finish(); // it may still be at a batch whose texts live here
        return Failure{QCoreApplication::translate("SheetPipeline", "The import was canceled."),
                       Failure::Kind::Cancelled};
    }
    // A writer that failed is why the reader stopped, so it is told first; waiting also keeps the batches'
    // texts alive.
    if (auto written = m_writer.finish(); !written)
        return written;
    if (!understood)
        return understood;
    return read;
}

// What concerns the sheet as a whole: that a program converted it, that it ends before its time, that nobody
// sees it in the program that made it.
QStringList SheetPipeline::notes(const QList<Issue> &reading)
{
    QStringList notes;
    for (const Issue &issue : reading) {
        if (issue.kind == u"converted" || issue.kind == u"file-cut" || issue.kind == u"hidden-sheet" ||
            issue.kind == u"merged-cells" || issue.kind == u"rows-elsewhere" || issue.kind == u"other-table")
            notes.append(issue.text);
    }
    return notes;
}

QList<Issue> SheetPipeline::reading(int sheet, const Source &source) const
{
    QList<Issue> issues = m_reader.issues();
    if (const SheetInfo &info = m_reader.info().sheets.at(sheet); info.hidden) {
        Issue hidden;
        hidden.severity = Issue::Severity::Note;
        hidden.kind = QStringLiteral("hidden-sheet");
        hidden.text = Said(
            "SheetPipeline",
            QT_TRANSLATE_NOOP("SheetPipeline",
                              "This sheet is hidden in its workbook. Its rows are imported and counted."));
        hidden.file = source.file;
        hidden.sheet = info.name;
        issues.prepend(hidden);
    }
    return issues;
}

Result<QList<Issue>> SheetPipeline::elsewhere()
{
    Issue issue;
    issue.kind = QStringLiteral("rows-elsewhere");
    issue.count = 0;
    m_writer.post([&issue](CaseWriter &writer) -> Result<void> {
        const auto rows = writer.knownElsewhere();
        if (!rows)
            return rows.failure();
        issue.count = *rows;
        return {};
    });
    if (auto counted = m_writer.finish(); !counted)
        return counted.failure();
    if (issue.count == 0)
        return QList<Issue>();
    issue.text = Said("SheetPipeline",
                      QT_TRANSLATE_NOOP("SheetPipeline",
                                        "Shipments whose declaration, and item, another source of the case "
                                        "gives too: %1. They are counted, and may be counted twice: the "
                                        "overlaps show them, and can leave them out."))
                     .arg(issue.count);
    return QList<Issue>{issue};
}

Result<Source> SheetPipeline::finish(Source source, const QList<Issue> &rest, const QList<Issue> &reading)
{
    m_writer.post([&](CaseWriter &writer) -> Result<void> {
        for (const Issue &issue : rest) {
            if (auto added = writer.addIssue(issue); !added)
                return added;
        }
        for (const Issue &issue : reading) {
            if (auto added = writer.addIssue(issue, true); !added)
                return added;
        }
        auto finished = writer.finishSource(source);
        if (!finished)
            return finished.failure();
        source = *finished;
        return {};
    });
    if (auto written = m_writer.finish(); !written)
        return written.failure();
    return source;
}

Result<std::optional<ImportedSheet>> SheetPipeline::run(int sheet, std::int64_t surveyed, Source source,
                                                        const Sum &sum, const Progress &progress)
{
    SheetUnderstanding understanding(source.mapping, m_knowledge);
    understanding.watchSums(surveyed);
    m_writer.post([](CaseWriter &writer) {
        writer.beginSource();
        return Result<void>();
    });
    auto read = readRows(sheet, understanding, progress);
    // Whatever happened, the writer must be done with texts that live in this scope.
    if (auto written = m_writer.finish(); !written && read)
        read = written;
    if (!read)
        return read.failure();
    if (understanding.wantsSurvey())
        return std::optional<ImportedSheet>();
    const Result<QByteArray> hash = sum();
    if (!hash)
        return hash.failure();
    source.sha256 = QString::fromLatin1(*hash);
    source.ledger = understanding.ledger();
    source.totals = understanding.totals();
    source.mapping.merged = understanding.merged();
    const QList<Issue> rest = understanding.closingIssues();
    const auto known = elsewhere();
    if (!known)
        return known.failure();
    const QList<Issue> ofReading = reading(sheet, source) + *known;
    for (const Issue &issue : ofReading)
        understanding.issues().take(issue);
    auto stored = finish(std::move(source), rest, ofReading);
    if (!stored)
        return stored.failure();
    return std::optional(ImportedSheet{*stored, understanding.issues().problems(),
                                       notes(ofReading + rest + understanding.otherTables()),
                                       stored->mapping.questions});
}
