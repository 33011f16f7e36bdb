// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/doctor.h"

#include "casefile/casefile.h"
#include "casefile/caseschema.h"
#include "casefile/leftoutstore.h"
#include "casefile/sourcetable.h"
#include "casefile/sqlstatement.h"
#include "core/text.h"
#include "importing/doctorlog.h"
#include "importing/importjob.h"
#include "importing/sourceexam.h"

#include <QCoreApplication>
#include <QDir>

#include <string>

namespace {

struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

void examineSchema(sqlite3 *handle, DoctorLog &log)
{
    log.begin(QStringLiteral("schema"), DoctorText::tr("Tables, views and indexes, word for word"));
    auto differences = CaseSchema::differences(handle);
    if (!differences)
        return log.damage(differences.failure());
    for (const QString &line : *differences)
        log.damage(line);
    SqlStatement count(handle, "SELECT count(*) FROM sqlite_schema");
    if (count.next())
        log.looked(count.integer(0));
}

/** Lines of a pragma that says "ok", or what is wrong. */
void examinePages(sqlite3 *handle, DoctorLog &log)
{
    log.begin(QStringLiteral("pages"), DoctorText::tr("Pages of the file"));
    SqlStatement check(handle, "PRAGMA integrity_check(200)");
    while (check.next()) {
        if (check.text(0) != "ok")
            log.damage(DoctorText::tr("SQLite says: %1").arg(Text::visible(check.string(0))));
    }
    if (!check.ok())
        log.damage(check.failure());
    SqlStatement pages(handle, "PRAGMA page_count");
    if (pages.next())
        log.looked(pages.integer(0));
}

void examineReferences(sqlite3 *handle, DoctorLog &log)
{
    log.begin(QStringLiteral("references"),
              DoctorText::tr("Numbers that stand for names, sources and shipments"));
    SqlStatement check(handle, "PRAGMA foreign_key_check");
    while (check.next()) {
        log.damage(DoctorText::tr("Row %1 of the table “%2” names something that is missing from “%3”.")
                       .arg(check.string(1), check.string(0), check.string(2)));
    }
    if (!check.ok())
        log.damage(check.failure());
}

/** The decision and the mark that keeps the shipment out of sums are written together, so they must agree. */
void examineLeftOut(sqlite3 *handle, DoctorLog &log)
{
    log.begin(QStringLiteral("left-out"), DoctorText::tr("What is left out of sums, and who decided so"));
    SqlStatement check(
        handle, std::string("SELECT s.id, (s.marks & 4) <> 0, l.shipment NOT NULL FROM shipment s"
                            " LEFT JOIN left_out l ON l.shipment = s.id AND l.") +
                    LeftOutStore::holds + " WHERE (s.marks & 4) <> 0 OR l.shipment NOT NULL");
    std::int64_t looked = 0;
    while (check.next()) {
        ++looked;
        if (check.integer(1) == check.integer(2))
            continue;
        log.damage(check.integer(1) != 0
                       ? DoctorText::tr("Shipment %1 is left out of sums, but nobody decided so.")
                             .arg(check.integer(0))
                       : DoctorText::tr("Shipment %1 counts in sums, although somebody left it out.")
                             .arg(check.integer(0)));
    }
    if (!check.ok())
        log.damage(check.failure());
    log.looked(looked);
}

/** Of a case that SQLite cannot even open there is one thing to say. */
Result<DoctorReport> examineUnreadable(const QString &path, const Failure &failure)
{
    if (failure.kind != Failure::Kind::Damaged)
        return failure;
    DoctorLog log;
    log.begin(QStringLiteral("file"), DoctorText::tr("The file as a database"));
    log.looked();
    log.damage(DoctorText::tr("Damage found: %1 was a case and can no longer be opened. Go back to a copy.")
                   .arg(Text::visible(QDir::toNativeSeparators(path))));
    return log.report();
}

/** What is examined source by source. */
void beginExams(DoctorLog &log)
{
    log.begin(
        QStringLiteral("shipments"),
        DoctorText::tr("Every row, with category and flags of its shipment, made again from its cells"));
    log.begin(QStringLiteral("problems"),
              DoctorText::tr("Every problem and note of a row, found again in its cells"));
    log.begin(QStringLiteral("totals"), DoctorText::tr("Every total, added up again from the cells"));
    log.begin(QStringLiteral("files"), DoctorText::tr("The imported files, where they still are"));
}

} // namespace

Result<DoctorReport> Doctor::examine(const QString &path, const Progress &progress) const
{
    auto connection = CaseFile::connectUnchecked(path);
    if (!connection)
        return examineUnreadable(path, connection.failure());
    sqlite3 *const handle = connection->handle();
    connection->setInterrupt([&progress] { return progress.cancelled(); });
    DoctorLog log;
    examineSchema(handle, log);
    examinePages(handle, log);
    examineReferences(handle, log);
    examineLeftOut(handle, log);
    beginExams(log);
    auto sources = SourceTable::read(handle);
    if (!sources)
        log.damage(sources.failure());
    for (const Source &source : sources ? *sources : QList<Source>()) {
        if (!SourceExam(handle, source, m_knowledge, log).run(progress))
            break;
    }
    if (progress.cancelled())
        return Failure{DoctorText::tr("The examination was stopped."), Failure::Kind::Cancelled};
    return log.report();
}
