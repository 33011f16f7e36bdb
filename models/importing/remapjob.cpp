// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/remapjob.h"

#include "casefile/casereader.h"
#include "casefile/casewriter.h"
#include "casefile/mappingstore.h"
#include "casefile/problemreader.h"
#include "casefile/rawrows.h"
#include "core/text.h"
#include "goods/classifier.h"
#include "importing/sheetunderstanding.h"
#include "importing/storebatch.h"
#include "mapping/headlines.h"
#include "mapping/sumsurvey.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct RemapText {
    Q_DECLARE_TR_FUNCTIONS(RemapJob)
};

Failure canceled()
{
    return {RemapText::tr("The new mapping was not applied, because it was canceled."),
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
        return m_result.ok() && !m_understanding.wantsSurvey();
    }

    CaseWriter &m_writer;
    SheetUnderstanding &m_understanding;
    const Source &m_source;
    const Progress &m_progress;
    RowBatch m_batch;
    Result<void> m_result;
};

} // namespace

namespace {

/** The mapping with every column of the source, and with headers where its writer gave none. */
ColumnMapping completed(ColumnMapping mapping, const Source &source)
{
    mapping.heads.clear();                  // found anew
    mapping.merged = source.mapping.merged; // the sheet's own, which a mapping from elsewhere does not know
    for (ColumnUse &use : mapping.columns) {
        if (use.header.isEmpty())
            use.header = source.headers.value(use.column);
    }
    for (int column = 0; column < source.headers.size(); ++column) {
        const bool listed = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                        [column](const ColumnUse &use) { return use.column == column; });
        if (!listed) {
            ColumnUse use;
            use.column = column;
            use.header = source.headers[column];
            mapping.columns.append(use);
        }
    }
    std::stable_sort(mapping.columns.begin(), mapping.columns.end(),
                     [](const ColumnUse &a, const ColumnUse &b) { return a.column < b.column; });
    return mapping;
}

Result<std::optional<ColumnMapping>> remember(const CaseConnection &connection, const Source &source,
                                              const std::optional<ColumnMapping> &mapping,
                                              bool takenOutOrBack)
{
    const MappingStore store(connection);
    if (source.shape.isEmpty())
        return std::optional<ColumnMapping>();
    auto before = store.find(source.shape);
    if (!before || takenOutOrBack)
        return before;
    if (auto done = mapping ? store.save(source.shape, source.file, *mapping) : store.forget(source.shape);
        !done)
        return done.failure();
    return before;
}

/** How far the rows are looked over for sums. */
struct SumSearch {
    SumSurvey::Limits limits = {};
    std::int64_t stoppedAt = 0;
    bool fellShort = false; ///< there are sums behind what was looked over
};

/** Another reading of the columns may make sums of other rows. */
Result<void> findSums(ColumnMapping &mapping, sqlite3 *handle, const Source &source,
                      const ImportKnowledge &knowledge, SumSearch &search)
{
    SumSurvey survey(mapping, knowledge.countries, search.limits);
    auto walked = RawRows::forEach(handle, source.id, [&](const RowView &row) { return survey.row(row); });
    if (walked) {
        mapping.rows = survey.verdicts();
        fillFromHeads(mapping, survey.heads());
        search.stoppedAt = survey.stoppedAt();
    }
    return walked;
}

/** The shipments anew, in a transaction that is still open. */
Result<Source> rewrite(CaseWriter &writer, const CaseConnection &connection, const Source &before,
                       const ColumnMapping &mapping, const ImportKnowledge &knowledge, SumSearch &search,
                       const Progress &progress)
{
    if (auto reopened = writer.reopenSource(before); !reopened)
        return reopened.failure();
    SheetUnderstanding understanding(mapping, knowledge);
    understanding.watchSums(search.stoppedAt);
    if (auto done = Remap(writer, understanding, before, progress).run(connection.handle()); !done)
        return done.failure();
    search.fellShort = understanding.wantsSurvey();
    for (const Issue &issue : understanding.closingIssues()) {
        if (auto added = writer.addIssue(issue); !added)
            return added.failure();
    }
    Source after = before;
    after.mapping = mapping;
    after.rules = knowledge.classifier.categories().fingerprint();
    after.ledger = understanding.ledger();
    after.totals = understanding.totals();
    if (after.ledger.shipments == 0 && before.ledger.shipments > 0 && !mapping.takenOut)
        return Failure{
            RemapText::tr("With this mapping no row of %1 would be a shipment, so nothing was changed.")
                .arg(Text::visible(before.file))};
    return writer.finishSource(after);
}

Result<RemapReport> remapped(const CaseFile &file, const RemapOrder &order, const ImportKnowledge &knowledge,
                             SumSearch &search, const Progress &progress)
{
    if (file.readOnly())
        return Failure{file.readOnlyReason()};
    auto connection = file.connect(CaseConnection::Mode::Write);
    if (!connection)
        return connection.failure();
    auto before = CaseReader(*connection).source(order.source);
    if (!before)
        return before.failure();
    ColumnMapping mapping = completed(order.mapping, *before);
    if (before->mapping.takenOut && !readAlike(mapping, RemapOrder::takeOut(*before, false).mapping))
        return Failure{RemapText::tr("%1 is taken out of the case. Put it back first.")
                           .arg(Text::visible(before->file))};
    const bool sameRules = before->rules == knowledge.classifier.categories().fingerprint();
    if (sameRules && readAlike(mapping, before->mapping))
        return Failure{RemapText::tr("%1 is read like this already: nothing would change.")
                           .arg(Text::visible(before->file))};
    if (auto found = findSums(mapping, connection->handle(), *before, knowledge, search); !found)
        return found.failure();
    const ProblemReader problems(*connection);
    const auto problemsBefore = problems.count(order.source);
    if (!problemsBefore)
        return problemsBefore.failure();
    auto writer = CaseWriter::begin(*connection);
    if (!writer)
        return writer.failure();
    auto after = rewrite(*writer.value(), *connection, *before, mapping, knowledge, search, progress);
    if (!after)
        return after.failure();
    if (search.fellShort)
        return Failure(); // what was written is rolled back, and written anew
    const bool takenOutOrBack = mapping.takenOut != before->mapping.takenOut;
    const auto remembered = remember(*connection, *before, order.remembered, takenOutOrBack);
    if (!remembered)
        return remembered.failure();
    const auto problemsAfter = problems.count(order.source);
    if (!problemsAfter)
        return problemsAfter.failure();
    if (auto committed = writer.value()->commit(); !committed)
        return committed.failure();
    return RemapReport{*before, *after, *problemsBefore, *problemsAfter, *remembered};
}

} // namespace

Result<RemapReport> remapSource(const CaseFile &file, const RemapOrder &order,
                                const ImportKnowledge &knowledge, const Progress &progress)
{
    SumSearch search;
    auto report = remapped(file, order, knowledge, search, progress);
    if (!report)
        file.rollBack();
    if (!search.fellShort)
        return report;
    search = {SumSurvey::Limits::thorough()};
    report = remapped(file, order, knowledge, search, progress);
    if (!report)
        file.rollBack();
    return report;
}
