// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/remapjob.h"

#include "casefile/casereader.h"
#include "casefile/casewriter.h"
#include "casefile/rawrows.h"
#include "goods/classifier.h"
#include "importing/sheetunderstanding.h"
#include "importing/storebatch.h"

#include <QCoreApplication>

namespace {

Failure canceled()
{
    return {
        QCoreApplication::translate("RemapJob", "The new mapping was not applied, because it was canceled."),
        Failure::Kind::Cancelled};
}

/** Reads the rows on one connection while the shipments are written on another. */
class Remap {
public:
    Remap(CaseWriter &writer, SheetUnderstanding &understanding, const Source &source,
          const Progress &progress)
        : m_writer(writer), m_understanding(understanding), m_source(source), m_progress(progress)
    {
    }

    Result<void> run(sqlite3 *handle)
    {
        auto walked = RawRows::forEach(handle, m_source.id, [this](const RowView &row) {
            m_batch.rows.add(row);
            return !m_batch.rows.full() || flush();
        });
        if (!walked)
            return walked;
        if (m_result)
            flush();
        return m_result;
    }

private:
    bool flush()
    {
        m_understanding.understand(m_batch);
        m_result = storeLines(m_writer, m_batch);
        m_batch.clear();
        const std::int64_t rows = m_understanding.ledger().rows;
        m_progress.report({rows, m_source.ledger.rows, rows});
        if (m_result && m_progress.cancelled())
            m_result = canceled();
        return m_result.ok();
    }

    CaseWriter &m_writer;
    SheetUnderstanding &m_understanding;
    const Source &m_source;
    const Progress &m_progress;
    RowBatch m_batch;
    Result<void> m_result;
};

} // namespace

Result<RemapReport> remapSource(const CaseFile &file, SourceId id, const ColumnMapping &mapping,
                                const ImportKnowledge &knowledge, const Progress &progress)
{
    auto connection = file.connect(CaseConnection::Mode::Write);
    if (!connection)
        return connection.failure();
    const CaseReader reader(*connection);
    auto before = reader.source(id);
    if (!before)
        return before.failure();
    auto writer = CaseWriter::begin(*connection);
    if (!writer)
        return writer.failure();
    if (auto reopened = writer.value()->reopenSource(*before); !reopened)
        return reopened.failure();
    SheetUnderstanding understanding(mapping, knowledge);
    if (auto done = Remap(*writer.value(), understanding, *before, progress).run(connection->handle()); !done)
        return done.failure();
    for (const Issue &issue : understanding.issues().rest()) {
        if (auto added = writer.value()->addIssue(issue); !added)
            return added.failure();
    }
    Source after = *before;
    after.mapping = mapping;
    after.rules = knowledge.classifier.categories().fingerprint();
    after.ledger = understanding.ledger();
    after.totals = understanding.totals();
    auto finished = writer.value()->finishSource(after);
    if (!finished)
        return finished.failure();
    if (auto committed = writer.value()->commit(); !committed)
        return committed.failure();
    return RemapReport{*before, *finished, understanding.issues().problems()};
}
