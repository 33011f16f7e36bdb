// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casemark.h"
#include "readers/documentkind.h"
#include "support/rowtext.h"
#include "support/zipbuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

/** SQLite tables as they lie about: with a log or a journal beside them, with views. */
class SqliteReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesRowsInALogBeside();
    void refusesAnUnfinishedChange();
    void readsBesideLogsWithoutRows_data();
    void readsBesideLogsWithoutRows();
    void looksWhereALinkLeads();
    void leavesOutOfAnArchiveWhatHasALogThere();
    void refusesCases();
    void namesViews();
    void saysWhereThereAreOnlyViews();
    void refusesWhatIsCutOff_data();
    void refusesWhatIsCutOff();
    void listsBytesOfZeroInTexts();

private:
    void run(const QByteArray &sql);
    void copyAs(const QString &name, const QString &beside);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytes(const QString &name) const;
    QString text(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    sqlite3 *m_database = nullptr;
    QList<Issue> m_issues;
};

void SqliteReaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(sqlite3_open(path(QStringLiteral("x.db")).toUtf8().constData(), &m_database), SQLITE_OK);
}

void SqliteReaderTest::cleanup()
{
    sqlite3_close(m_database);
}

void SqliteReaderTest::run(const QByteArray &sql)
{
    QCOMPARE(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

QByteArray SqliteReaderTest::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Copies the database as it lies there, with what lies beside it, as after a crash. */
void SqliteReaderTest::copyAs(const QString &name, const QString &beside)
{
    QVERIFY(QFile::copy(path(QStringLiteral("x.db")), path(name)));
    QVERIFY(QFile::copy(path(QStringLiteral("x.db") + beside), path(name + beside)));
}

QString SqliteReaderTest::text(const QString &name)
{
    const auto opened = openDocument(path(name));
    if (!opened)
        return opened.failure().text;
    RowText rows;
    const auto done = (*opened)->read(0, rows, {});
    m_issues = (*opened)->issues();
    return done ? rows.text() : done.failure().text;
}

void SqliteReaderTest::refusesRowsInALogBeside()
{
    run("PRAGMA journal_mode=wal; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a); INSERT INTO t VALUES(1);"
        "PRAGMA wal_checkpoint; INSERT INTO t VALUES(2)");
    copyAs(QStringLiteral("copy.db"), QStringLiteral("-wal"));
    const QString said = text(QStringLiteral("copy.db"));
    QVERIFY2(said.contains(QStringLiteral("copy.db-wal")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("sqlite3 \"copy.db\" \"PRAGMA wal_checkpoint(TRUNCATE)\"")),
             qPrintable(said));
    // What is advised helps.
    run("PRAGMA wal_checkpoint(TRUNCATE)");
    QCOMPARE(text(QStringLiteral("x.db")), QStringLiteral("1: a\n2: 1\n3: 2"));
}

void SqliteReaderTest::refusesAnUnfinishedChange()
{
    run("PRAGMA cache_size=1; CREATE TABLE t(a); CREATE TABLE u(a); INSERT INTO t VALUES(1)");
    // More than the memory holds, so that the file is changed before the end of the change.
    run("BEGIN; UPDATE t SET a = 2; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        "5000) "
        "INSERT INTO u SELECT hex(randomblob(50)) FROM n");
    copyAs(QStringLiteral("copy.db"), QStringLiteral("-journal"));
    const QString said = text(QStringLiteral("copy.db"));
    QVERIFY2(said.contains(QStringLiteral("copy.db-journal")), qPrintable(said));
    run("ROLLBACK");
    QCOMPARE(text(QStringLiteral("x.db")), QStringLiteral("1: a\n2: 1"));
}

void SqliteReaderTest::readsBesideLogsWithoutRows_data()
{
    QTest::addColumn<QByteArray>("setUp");
    QTest::addColumn<QString>("beside");
    QTest::newRow("an empty log")
        << QByteArray("PRAGMA journal_mode=wal; CREATE TABLE t(a); INSERT INTO t VALUES(1);"
                      "PRAGMA wal_checkpoint(TRUNCATE)")
        << QStringLiteral("-wal");
    QTest::newRow("a journal that is kept for the next change")
        << QByteArray("PRAGMA journal_mode=persist; CREATE TABLE t(a); INSERT INTO t VALUES(1)")
        << QStringLiteral("-journal");
}

void SqliteReaderTest::readsBesideLogsWithoutRows()
{
    QFETCH(QByteArray, setUp);
    QFETCH(QString, beside);
    run(setUp);
    copyAs(QStringLiteral("copy.db"), beside);
    QCOMPARE(text(QStringLiteral("copy.db")), QStringLiteral("1: a\n2: 1"));
}

void SqliteReaderTest::looksWhereALinkLeads()
{
    run("PRAGMA journal_mode=wal; CREATE TABLE t(a)");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
    QVERIFY(QFile::link(path(QStringLiteral("x.db")), path(QStringLiteral("in/link.db"))));
    const QString said = text(QStringLiteral("in/link.db"));
    QVERIFY2(said.contains(QStringLiteral("x.db-wal")), qPrintable(said));
}

void SqliteReaderTest::leavesOutOfAnArchiveWhatHasALogThere()
{
    run("PRAGMA journal_mode=wal; CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    QFile archive(path(QStringLiteral("x.zip")));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write(ZipBuilder()
                      .add("in/x.db", bytes(QStringLiteral("x.db")))
                      .add("in/x.db-wal", bytes(QStringLiteral("x.db-wal")))
                      .add("y.csv", "a,b\n1,2\n")
                      .bytes());
    archive.close();
    QCOMPARE(text(QStringLiteral("x.zip")), QStringLiteral("1: a·b\n2: 1·2"));
    QVERIFY(!m_issues.isEmpty());
    QVERIFY2(m_issues.constFirst().text.english().contains(QStringLiteral("x.db-wal")),
             qPrintable(m_issues[0].text));
}

void SqliteReaderTest::refusesCases()
{
    run("CREATE TABLE shipment(a); INSERT INTO shipment VALUES(1)");
    QCOMPARE(text(QStringLiteral("x.db")), QStringLiteral("1: a\n2: 1"));
    run("PRAGMA application_id=" + QByteArray::number(CaseMark::applicationId));
    const QString said = text(QStringLiteral("x.db"));
    QVERIFY2(said.contains(QStringLiteral("a case of Waybill")), qPrintable(said));
}

void SqliteReaderTest::namesViews()
{
    run("CREATE TABLE t(a); INSERT INTO t VALUES(1); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW \"w w\" "
        "AS SELECT 2;"
        "CREATE VIRTUAL TABLE f USING fts5(a)");
    QCOMPARE(text(QStringLiteral("x.db")), QStringLiteral("1: a\n2: 1"));
    QCOMPARE(m_issues.size(), 1);
    QCOMPARE(m_issues.constFirst().kind, QStringLiteral("view-unread"));
    QVERIFY2(m_issues.constFirst().text.english().contains(QStringLiteral("(3): v, w w, f")),
             qPrintable(m_issues.constFirst().text));
}

void SqliteReaderTest::saysWhereThereAreOnlyViews()
{
    run("CREATE VIEW v AS SELECT 1 AS a");
    const QString said = text(QStringLiteral("x.db"));
    QVERIFY2(said.contains(QStringLiteral("no table")) && said.contains(QStringLiteral(": v.")),
             qPrintable(said));
}

void SqliteReaderTest::refusesWhatIsCutOff_data()
{
    QTest::addColumn<int>("less");
    QTest::addColumn<bool>("cut");
    QTest::newRow("within the last page") << 300 << true;
    QTest::newRow("at the border of a page") << 4096 << true;
    QTest::newRow("within a page before the last") << 5000 << true;
    QTest::newRow("not at all") << 0 << false;
    QTest::newRow("longer than it says") << -700 << false;
}

void SqliteReaderTest::refusesWhatIsCutOff()
{
    QFETCH(int, less);
    QFETCH(bool, cut);
    run("PRAGMA page_size=4096; CREATE TABLE t(a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n WHERE i < 3000) INSERT INTO t SELECT 'text ' || i FROM n");
    QFile file(path(QStringLiteral("x.db")));
    QVERIFY(file.resize(file.size() - less));
    const QString said = text(QStringLiteral("x.db"));
    QVERIFY2(cut ? said.contains(QStringLiteral("The database is cut off"))
                 : said.endsWith(QStringLiteral("3001: text 3000")),
             qPrintable(said.right(100)));
}

void SqliteReaderTest::listsBytesOfZeroInTexts()
{
    run("CREATE TABLE t(a, b); INSERT INTO t VALUES(1, CAST(x'4100420000' AS TEXT)), (2, 'C')");
    QCOMPARE(text(QStringLiteral("x.db")), QStringLiteral("1: a·b\n2: 1·AB\n3: 2·C"));
    QCOMPARE(m_issues.size(), 1);
    QCOMPARE(m_issues.constFirst().kind, QStringLiteral("text-nul"));
    QCOMPARE(m_issues.constFirst().row, std::int64_t(2));
    QCOMPARE(m_issues.constFirst().column, 1);
}

QTEST_GUILESS_MAIN(SqliteReaderTest)
#include "tst_sqlitereader.moc"
