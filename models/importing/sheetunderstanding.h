// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "goods/classifier.h"
#include "goods/classifiercache.h"
#include "importing/columnledger.h"
#include "importing/declarationruns.h"
#include "importing/importjob.h"
#include "importing/issuecollector.h"
#include "importing/rowbatch.h"
#include "importing/rowrepeats.h"
#include "mapping/columnmapping.h"
#include "mapping/rowparser.h"
#include "mapping/sumwatch.h"

#include <QList>

#include <optional>

/**
 * Makes shipments of the rows of one sheet, batch after batch, and keeps its ledger. One thread at a time;
 * the texts of a batch live as long as this.
 */
class SheetUnderstanding {
public:
    SheetUnderstanding(const ColumnMapping &mapping, const ImportKnowledge &knowledge);

    /** Watches for sums behind a row, if only the rows up to it were looked over; for 0 nothing. */
    void watchSums(std::int64_t after);
    /** True once the sheet has to be looked over as a whole: what was understood is worth nothing. */
    bool wantsSurvey() const { return m_watch && m_watch->found(); }

    void understand(RowBatch &batch);

    const Ledger &ledger() const { return m_ledger; }
    /** For every summed column what its cells say in all; the stored totals are empty. */
    QList<ColumnTotal> totals() const { return m_columns.totals(); }
    IssueCollector &issues() { return m_issues; }
    /** Where other tables begin, whose rows are listed and not counted: the first of them. */
    const QList<Issue> &otherTables() const { return m_otherTables; }
    /** Which cells stand for the rows below them: those that the mapping knew, and those told with the rows.
     */
    const MergedColumns &merged() const { return m_mapping.merged; }
    /** What is said of the sheet as a whole once its rows are through: what was assumed because nobody
     * answered, and how many issues are only counted. To be asked once. */
    QList<Issue> closingIssues();

private:
    void count(RowKind kind);
    void list(const Issue &issue, RowBatch &batch);
    void findRepeats(RowBatch &batch);
    void classify(RowBatch &batch);
    void classify(RowBatch::Line &line, TextArena &arena);

    ColumnMapping m_mapping;
    RowParser m_parser;
    RowRepeats m_repeats;
    DeclarationRuns m_runs;
    std::optional<SumWatch> m_watch;
    const Classifier &m_classifier;
    ClassifierCache m_categories;
    ColumnLedger m_columns;
    IssueCollector m_issues;
    QList<Issue> m_otherTables;
    Ledger m_ledger;
};
