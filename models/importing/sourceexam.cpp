// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourceexam.h"

#include "casefile/rawrows.h"
#include "casefile/storedtotals.h"
#include "core/sha256.h"
#include "core/text.h"
#include "importing/issueexam.h"
#include "importing/rowexam.h"
#include "importing/sheetunderstanding.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct SourceExamText {
    Q_DECLARE_TR_FUNCTIONS(SourceExam)
};

/** Understands batches of the stored cells and hands on what came of them. */
class Walk {
public:
    Walk(sqlite3 *handle, const Source &source, const ImportKnowledge &knowledge, DoctorLog &log)
        : m_log(log), m_understanding(source.mapping, knowledge), m_rows(handle, source, knowledge, log),
          m_issues(handle, source, log)
    {
    }

    void row(const RowView &view)
    {
        m_batch.rows.add(view);
        if (m_batch.rows.full())
            flush();
    }
    void end()
    {
        flush();
        m_log.begin(QStringLiteral("shipments"));
        m_rows.end();
        m_log.begin(QStringLiteral("problems"));
        m_issues.end(m_understanding.closingIssues());
    }
    const SheetUnderstanding &understanding() const { return m_understanding; }

private:
    void flush()
    {
        m_understanding.understand(m_batch);
        m_log.begin(QStringLiteral("shipments"));
        for (const RowBatch::Line &line : m_batch.lines)
            m_rows.compare(line);
        m_log.begin(QStringLiteral("problems"));
        m_issues.compare(m_batch.issues);
        m_batch.clear();
    }

    DoctorLog &m_log;
    SheetUnderstanding m_understanding;
    RowExam m_rows;
    IssueExam m_issues;
    RowBatch m_batch;
};

} // namespace

SourceExam::SourceExam(sqlite3 *handle, const Source &source, const ImportKnowledge &knowledge,
                       DoctorLog &log)
    : m_handle(handle), m_source(source), m_knowledge(knowledge), m_log(log)
{
}

bool SourceExam::run(const Progress &progress)
{
    m_log.begin(QStringLiteral("shipments"));
    Walk walk(m_handle, m_source, m_knowledge, m_log);
    bool stopped = false;
    std::int64_t rows = 0;
    auto walked = RawRows::forEach(m_handle, m_source.id, [&](const RowView &row) {
        walk.row(row);
        if (++rows % 4096 == 0) {
            progress.report({rows, m_source.ledger.rows, rows});
            stopped = progress.cancelled();
        }
        return !stopped;
    });
    if (stopped)
        return false;
    if (walked)
        walk.end();
    m_log.begin(QStringLiteral("shipments"));
    if (!walked)
        m_log.damage(walked.failure(), m_source.id); // what is behind it cannot be compared
    if (walked && walk.understanding().ledger() != m_source.ledger)
        m_log.damage(
            SourceExamText::tr("The ledger of %1 is not what its rows add up to.").arg(m_source.file),
            m_source.id);
    m_log.begin(QStringLiteral("totals"));
    if (walked)
        compareTotals(walk.understanding().totals());
    return compareFile(progress);
}

void SourceExam::compareTotals(const QList<ColumnTotal> &fresh)
{
    Source again = m_source;
    StoredTotals totals(m_handle);
    auto added = totals.add(m_source.id, m_source.firstShipment, m_source.lastShipment);
    if (added)
        added = totals.giveTo(again);
    if (!added)
        m_log.damage(added.failure(), m_source.id);
    for (const ColumnTotal &total : again.totals) {
        m_log.looked();
        if (total.stored != total.read && total.otherwise == 0)
            m_log.damage(SourceExamText::tr(
                             "The column “%1” of %2 added up to %3 when it was imported, and now to %4.")
                             .arg(total.header, m_source.file, total.read, total.stored),
                         m_source.id);
    }
    QList<ColumnTotal> stored = m_source.totals;
    for (ColumnTotal &total : stored)
        total.stored.clear(); // compared above
    if (stored.size() != fresh.size())
        m_log.damage(SourceExamText::tr("The cells of %1 give %2 totals, but %3 are stored.")
                         .arg(m_source.file, QString::number(fresh.size()), QString::number(stored.size())),
                     m_source.id);
    for (qsizetype i = 0; i < qMin(stored.size(), fresh.size()); ++i) {
        if (stored[i] == fresh[i])
            continue;
        m_log.damage(
            SourceExamText::tr("The totals of the column “%1” of %2 are not what its cells add up to "
                               "(stored ≠ cells): %3 ≠ %4 in all, %5 ≠ %6 cells, %7 ≠ %8 unread.")
                .arg(fresh[i].header, m_source.file, stored[i].all, fresh[i].all)
                .arg(stored[i].cells)
                .arg(fresh[i].cells)
                .arg(stored[i].unread)
                .arg(fresh[i].unread),
            m_source.id);
    }
}

/** A file that has changed since is no damage of the case, but whoever shows both should know. */
bool SourceExam::compareFile(const Progress &progress)
{
    m_log.begin(QStringLiteral("files"));
    const QFileInfo info(m_source.path);
    const QString name = Text::visible(m_source.path);
    if (!info.isFile()) {
        m_log.note(SourceExamText::tr("%1 is not there any more, so it was not compared.").arg(name));
        return true;
    }
    m_log.looked();
    const auto sum = Sha256::ofFile(m_source.path, progress);
    if (progress.cancelled())
        return false;
    if (!sum)
        m_log.note(sum.failure().text);
    else if (QString::fromLatin1(*sum) != m_source.sha256)
        m_log.note(
            SourceExamText::tr("%1 has changed since it was imported; the case keeps the cells as they were.")
                .arg(name));
    return true;
}
