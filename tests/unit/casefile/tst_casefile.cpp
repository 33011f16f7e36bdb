// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/caseschema.h"
#include "casefile/sharedwriting.h"
#include "casefile/sqlstatement.h"
#include "support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <sys/stat.h>

/** Opening, making and refusing cases. */
class CaseFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewCaseOpensAgain();
    void aNewCaseIsItsOwnersOnly();
    void createNeverOverwrites();
    void theSecondOpenerReadsOnly();
    void theWriterGivesWayWhenItCloses();
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void aPipeIsRefusedUnopened();
    void aFileThatMayNotBeWrittenIsRead();
    void anEmptyNewCaseCanBeDiscarded();
    void aFileThatSomebodySentIsLookedThrough();
    void connectionsAreHardened();
    void aRunningQueryCanBeStopped();
    void aFullDiskIsOneClearFailure();
    void aDiskWithoutRoomForTheLockIsSaidSo();
    void aWindowReadsOnWhileAJobWritesMuch();
    void whatAKilledJobLeftIsSettledAtTheNextOpening();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /** A good case, then some SQL that a stranger ran on it. */
    QByteArray spoiled(const char *sql)
    {
        const QString path = m_dir->filePath(QStringLiteral("spoil.waybill"));
        QFile::remove(path);
        if (auto made = CaseFile::create(path); !made)
            return {};
        sqlite3 *db = nullptr;
        sqlite3_open(path.toUtf8().constData(), &db);
        const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
        sqlite3_close(db);
        return code == SQLITE_OK ? TestSupport::readFile(path) : QByteArray();
    }

    /** So much in one change that it does not stay in memory: 80 MB, of which a connection keeps 64. */
    static void writeMuch(const CaseConnection &connection)
    {
        QVERIFY(runSql(connection.handle(), "CREATE TABLE ballast(bytes BLOB)"));
        SqlStatement insert(connection.handle(), "INSERT INTO ballast VALUES(zeroblob(1048576))");
        for (int i = 0; i < 80; ++i)
            QVERIFY(insert.run());
    }
    static std::int64_t tables(const CaseConnection &connection)
    {
        SqlStatement count(connection.handle(), "SELECT count(*) FROM sqlite_schema WHERE name = 'ballast'");
        return count.next() ? count.integer(0) : -1;
    }
    QStringList filesInFolder() const { return QDir(m_dir->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void CaseFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/waybill Дело XXXXXX"));
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("my case.waybill"));
}

void CaseFileTest::aNewCaseOpensAgain()
{
    {
        auto made = CaseFile::create(m_path);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.failure().text));
        QVERIFY(made.value()->isNew());
        QVERIFY(!made.value()->readOnly());
    }
    auto opened = CaseFile::open(m_path);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.failure().text));
    QVERIFY(!opened.value()->readOnly());
    QVERIFY(!opened.value()->isNew());
    auto connection = opened.value()->connect(CaseConnection::Mode::Write);
    QVERIFY(connection.ok());
    SqlStatement count(connection->handle(), "SELECT count(*) FROM shipments");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 0);
    opened.value().reset();
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
}

void CaseFileTest::aNewCaseIsItsOwnersOnly()
{
    QVERIFY(CaseFile::create(m_path).ok());
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
             QFile::Permissions());
}

void CaseFileTest::createNeverOverwrites()
{
    write(m_path, "precious");
    auto made = CaseFile::create(m_path);
    QVERIFY(!made.ok());
    QCOMPARE(TestSupport::readFile(m_path), QByteArray("precious"));
}

void CaseFileTest::theSecondOpenerReadsOnly()
{
    auto first = CaseFile::create(m_path);
    QVERIFY(first.ok());
    auto second = CaseFile::open(m_path);
    QVERIFY(second.ok());
    QVERIFY(second.value()->readOnly());
    QVERIFY(second.value()->holder().has_value());
    QCOMPARE(second.value()->holder()->process, QCoreApplication::applicationPid());
    QVERIFY(second.value()->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(!second.value()->connect(CaseConnection::Mode::Write).ok());
    QVERIFY(second.value()->connect(CaseConnection::Mode::Read).ok());
}

void CaseFileTest::theWriterGivesWayWhenItCloses()
{
    auto first = CaseFile::create(m_path);
    QVERIFY(first.ok());
    first.value().reset();
    auto second = CaseFile::open(m_path);
    QVERIFY(second.ok());
    QVERIFY(!second.value()->readOnly());
}

void CaseFileTest::refusesAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray good = spoiled("SELECT 1");
    QVERIFY(good.size() > 4096);
    QTest::newRow("an empty file") << QByteArray("") << QStringLiteral("empty");
    QTest::newRow("a text file") << QByteArray("hs,net\n9303,12\n").repeated(20)
                                 << QStringLiteral("not a Waybill case");
    QByteArray random(5000, 0);
    QRandomGenerator generator(7);
    for (char &c : random)
        c = static_cast<char>(generator.bounded(256));
    QTest::newRow("random bytes") << random << QStringLiteral("not a Waybill case");
    QTest::newRow("random bytes after a good header") << good.left(100) + random << QStringLiteral("damaged");
    QTest::newRow("a case cut in half") << good.left(good.size() / 2) << QStringLiteral("damaged");
    QTest::newRow("a newer version") << spoiled("PRAGMA user_version=3") << QStringLiteral("newer version");
    QTest::newRow("version 0") << spoiled("PRAGMA user_version=0") << QStringLiteral("not a");
    QTest::newRow("the least version")
        << spoiled("PRAGMA user_version=-2147483648") << QStringLiteral("not a");
    QTest::newRow("another program's database")
        << spoiled("PRAGMA application_id=0") << QStringLiteral("another program");
    QTest::newRow("a trigger that deletes")
        << spoiled("CREATE TRIGGER t AFTER INSERT ON shipment BEGIN DELETE FROM source; END")
        << QStringLiteral("“t”");
    QTest::newRow("a view that lies")
        << spoiled("DROP VIEW shipments; CREATE VIEW shipments AS SELECT 1 AS shipment")
        << QStringLiteral("“shipments”");
    QTest::newRow("a missing table") << spoiled("DROP TABLE raw_block") << QStringLiteral("“raw_block”");
    QTest::newRow("a table too much") << spoiled("CREATE TABLE extra(a)") << QStringLiteral("“extra”");
    QTest::newRow("a column too much")
        << spoiled("ALTER TABLE shipment ADD COLUMN x") << QStringLiteral("“shipment”");
}

void CaseFileTest::refusesAndChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    write(m_path, bytes);
    auto opened = CaseFile::open(m_path);
    QVERIFY(!opened.ok());
    QVERIFY2(opened.failure().text.contains(says), qPrintable(opened.failure().text));
    QVERIFY(opened.failure().text.contains(QStringLiteral("my case.waybill")));
    QVERIFY(TestSupport::readFile(m_path) == bytes);
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
}

void CaseFileTest::aPipeIsRefusedUnopened()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    auto opened = CaseFile::open(m_path);
    QVERIFY(!opened.ok());
}

void CaseFileTest::aFileThatMayNotBeWrittenIsRead()
{
    QVERIFY(CaseFile::create(m_path).ok());
    auto opened = CaseFile::open(m_path, CaseFile::Access::ReadOnly);
    QVERIFY(opened.ok());
    QVERIFY(opened.value()->readOnly());
    QVERIFY(!opened.value()->holder());
    auto writing = opened.value()->connect(CaseConnection::Mode::Write);
    QVERIFY(!writing.ok());
    auto reading = opened.value()->connect(CaseConnection::Mode::Read);
    QVERIFY(reading.ok());
    auto change = runSql(reading->handle(), "INSERT INTO setting VALUES('a', 'b')");
    QVERIFY(!change.ok());
    QVERIFY2(change.failure().text.contains(QStringLiteral("cannot be written")),
             qPrintable(change.failure().text));
}

void CaseFileTest::anEmptyNewCaseCanBeDiscarded()
{
    auto made = CaseFile::create(m_path);
    QVERIFY(made.ok());
    made.value()->discardIfEmpty();
    made.value().reset();
    QVERIFY(!QFile::exists(m_path));
}

void CaseFileTest::aFileThatSomebodySentIsLookedThrough()
{
    QByteArray bytes = spoiled("INSERT INTO party(id, name) VALUES(1, hex(zeroblob(400)))");
    // A page that no table says anything about is damaged: only looking through all of them shows it.
    const qsizetype cell = bytes.lastIndexOf("0000000000");
    QVERIFY(cell > 0);
    const qsizetype page = cell / 16384 * 16384;
    bytes.replace(page, 8, QByteArray(8, '\x7f'));
    write(m_path, bytes);
    auto opened = CaseFile::open(m_path);
    QVERIFY(!opened.ok());
    QVERIFY2(opened.failure().text.contains(QStringLiteral("damaged")), qPrintable(opened.failure().text));
}

void CaseFileTest::connectionsAreHardened()
{
    auto made = CaseFile::create(m_path);
    auto connection = made.value()->connect(CaseConnection::Mode::Write);
    QVERIFY(connection.ok());
    sqlite3 *db = connection->handle();
    QVERIFY(!runSql(db, "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''").ok());
    QVERIFY(!runSql(db, "SELECT load_extension('x')").ok());
    SqlStatement trusted(db, "PRAGMA trusted_schema");
    QVERIFY(trusted.next());
    QCOMPARE(trusted.integer(0), 0);
}

void CaseFileTest::aRunningQueryCanBeStopped()
{
    auto made = CaseFile::create(m_path);
    auto connection = made.value()->connect(CaseConnection::Mode::Read);
    int asked = 0;
    connection->setInterrupt([&asked] { return ++asked > 3; });
    auto run = runSql(connection->handle(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                            "SELECT count(*) FROM n");
    QVERIFY(!run.ok());
    QCOMPARE(run.failure().kind, Failure::Kind::Cancelled);
}

void CaseFileTest::aFullDiskIsOneClearFailure()
{
    auto made = CaseFile::create(m_path);
    auto connection = made.value()->connect(CaseConnection::Mode::Write);
    sqlite3 *db = connection->handle();
    QVERIFY(runSql(db, "PRAGMA max_page_count=80").ok());
    CaseTransaction transaction(db);
    QVERIFY(transaction.begin().ok());
    auto filled = runSql(db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) "
                             "INSERT INTO setting SELECT i, hex(randomblob(500)) FROM n");
    QVERIFY(!filled.ok());
    QVERIFY2(filled.failure().text.contains(QStringLiteral("full")), qPrintable(filled.failure().text));
}

void CaseFileTest::aDiskWithoutRoomForTheLockIsSaidSo()
{
    QVERIFY(CaseFile::create(m_path));
    const auto opened = [this] {
        const TestSupport::FileSizeLimit full(0); // no byte more can be written to any file
        return CaseFile::open(m_path);
    }();
    QVERIFY(opened.ok());
    QVERIFY((*opened)->readOnly());
    QVERIFY2((*opened)->readOnlyReason().contains(QStringLiteral("Make room")),
             qPrintable((*opened)->readOnlyReason()));
}

void CaseFileTest::aWindowReadsOnWhileAJobWritesMuch()
{
    auto file = CaseFile::create(m_path);
    QVERIFY(file);
    {
        const auto window = (*file)->connect(CaseConnection::Mode::Read);
        QCOMPARE(tables(*window), 0); // open before the job begins, as a window is
        SharedWriting::begin(m_path);
        const auto job = (*file)->connect(CaseConnection::Mode::Write);
        CaseTransaction transaction(job->handle());
        QVERIFY(transaction.begin());
        writeMuch(*job);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(tables(*window), 0);
        const auto another = (*file)->connect(CaseConnection::Mode::Read);
        QCOMPARE(tables(*another), 0);
        QCOMPARE_LT(clock.elapsed(), 1000);
        QVERIFY(transaction.commit());
        QCOMPARE(tables(*window), 1);
    }
    file.value().reset();
    QVERIFY(!SharedWriting::isOn(m_path));
    QCOMPARE(filesInFolder(), QStringList{QFileInfo(m_path).fileName()});
}

void CaseFileTest::whatAKilledJobLeftIsSettledAtTheNextOpening()
{
    const QString copy = m_dir->filePath(QStringLiteral("copy.waybill"));
    auto file = CaseFile::create(m_path);
    QVERIFY(file);
    for (const bool committed : {false, true}) {
        SharedWriting::begin(m_path);
        const auto job = (*file)->connect(CaseConnection::Mode::Write);
        CaseTransaction transaction(job->handle());
        QVERIFY(transaction.begin());
        writeMuch(*job);
        if (committed)
            QVERIFY(transaction.commit());
        // The files as they lie there when the program is killed; the shared memory goes with its machine.
        for (const char *ending : {"", "-wal"}) {
            QFile::remove(copy + QLatin1String(ending));
            QVERIFY(QFile::copy(m_path + QLatin1String(ending), copy + QLatin1String(ending)));
        }
        const auto connection = CaseFile::connectUnchecked(copy);
        QVERIFY(connection);
        QCOMPARE(tables(*connection), committed ? 1 : 0);
        QVERIFY(!SharedWriting::isOn(copy));
        QVERIFY(!QFileInfo::exists(copy + QStringLiteral("-wal")));
    }
}

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
