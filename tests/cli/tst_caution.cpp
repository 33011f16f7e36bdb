// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using TestSupport::runProgram;

/** What goes wrong in the hands of people: damaged cases, names that are none, outputs over inputs. */
class CautionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TestSupport::writeFile(m_folder.path(), QStringLiteral("a.csv"), csv);
        const ProgramRun run = runProgram({QStringLiteral("import"), file("a.waybill"), file("a.csv"),
                                           QStringLiteral("--answer"), QStringLiteral("currency=USD")});
        QVERIFY2(run.exitCode == 0, run.all());
    }
    void aDamagedCaseIsFoundByTheDoctor_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("the first letters of the file overwritten") << 0 << QByteArray("XXXX");
        QTest::newRow("a size of pages that cannot be") << 16 << QByteArray("\x00\x03", 2);
        QTest::newRow("the first page overwritten") << 100 << QByteArray(3000, '\xAB');
        QTest::newRow("the tables overwritten") << 16384 << QByteArray(30000, '\xAB');
    }
    void aDamagedCaseIsFoundByTheDoctor()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        const QString path = file("damaged.waybill");
        QFile::remove(path);
        QVERIFY(QFile::copy(file("a.waybill"), path));
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(at));
        QCOMPARE(damaged.write(bytes), bytes.size());
        damaged.close();
        const ProgramRun doctor = runProgram({QStringLiteral("doctor"), path});
        QVERIFY2(doctor.exitCode == 3, doctor.all());
        QVERIFY2(doctor.out.contains("damaged"), doctor.all());
        const ProgramRun summary = runProgram({QStringLiteral("summary"), path});
        QVERIFY2(summary.exitCode == 1, summary.all());
        QVERIFY2(summary.err.startsWith("waybill: ") && summary.err.contains("damaged"), summary.all());
    }
    void whatIsNoCaseIsNoDamage()
    {
        const ProgramRun run = runProgram({QStringLiteral("doctor"), file("a.csv")});
        QVERIFY2(run.exitCode == 1, run.all());
    }
    void aNameThatTheCaseDoesNotHaveIsSaid_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("says");
        QTest::newRow("a source") << QStringLiteral("source:b.csv")
                                  << QString::fromUtf8(
                                         "waybill: No source is called “b.csv”. The case has: a.csv.");
        QTest::newRow("a tag") << QStringLiteral("tag:lead")
                               << QString::fromUtf8("waybill: No shipment has the tag “lead”.");
        QTest::newRow("none") << QStringLiteral("source:a.csv \"no such goods\"") << QString();
    }
    void aNameThatTheCaseDoesNotHaveIsSaid()
    {
        QFETCH(QString, query);
        QFETCH(QString, says);
        for (const QString &command : {QStringLiteral("summary"), QStringLiteral("shipments")}) {
            const ProgramRun run = runProgram({command, file("a.waybill"), QStringLiteral("--query"), query});
            QVERIFY2(run.exitCode == 0, run.all());
            QVERIFY2(QString::fromUtf8(run.err).startsWith(says) && says.isEmpty() == run.err.isEmpty(),
                     run.all());
        }
    }
    void aSearchNeedsNoAccents()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("shipments"), file("a.waybill"), QStringLiteral("--query"),
                        QStringLiteral("consignor:muller kugel"), QStringLiteral("--columns"),
                        QStringLiteral("shipment"), QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.out.simplified(), QByteArray("shipment 1"));
    }
    void anOutputReplacesNoCaseAndNoSource_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *command, const char *output, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(output)
                                << QString::fromUtf8(says);
        };
        const char *const isCase = "is a Waybill case", *const isSource = "was imported into this case";
        row("shipments over the case", "shipments a.waybill", "a.waybill", isCase);
        row("shipments over another case", "shipments a.waybill", "other.waybill", isCase);
        row("a case by another ending", "shipments a.waybill --format csv", "case.csv", isCase);
        row("shipments over the source", "shipments a.waybill --format csv", "a.csv", isSource);
        row("the source by another way", "shipments a.waybill --format csv", "sub/../a.csv", isSource);
        row("the source by a link", "shipments a.waybill --format csv", "link.csv", isSource);
        row("raw rows over the source", "raw a.waybill --source a.csv", "a.csv", isSource);
        row("problems over the source", "problems a.waybill", "a.csv", isSource);
        row("a chart over the source", "chart a.waybill --by month", "a.csv", isSource);
        row("a table over an older one", "shipments a.waybill --format csv", "old.csv", "");
        row("raw rows over an older file", "raw a.waybill --source a.csv", "old.csv", "");
        row("a chart over an older one", "chart a.waybill --by month", "old.csv", "");
    }
    void anOutputReplacesNoCaseAndNoSource()
    {
        QFETCH(QString, command);
        QFETCH(QString, output);
        QFETCH(QString, says);
        QDir(m_folder.path()).mkdir(QStringLiteral("sub"));
        for (const char *copy : {"other.waybill", "case.csv"}) {
            QFile::remove(file(copy));
            QVERIFY(QFile::copy(file("a.waybill"), file(copy)));
        }
        QFile::remove(file("link.csv"));
        QVERIFY(QFile::link(file("a.csv"), file("link.csv")));
        TestSupport::writeFile(m_folder.path(), QStringLiteral("old.csv"), "old");
        const QByteArray before = TestSupport::readFile(m_folder.filePath(output));
        const ProgramRun run =
            runProgram(command.split(u' ') + QStringList{QStringLiteral("-o"), output}, m_folder.path());
        if (says.isEmpty()) {
            QVERIFY2(run.exitCode == 0, run.all());
            QVERIFY(TestSupport::readFile(m_folder.filePath(output)) != before);
            return;
        }
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(QString::fromUtf8(run.err).contains(says), run.all());
        QVERIFY(TestSupport::readFile(m_folder.filePath(output)) == before);
    }

private:
    static constexpr const char *csv = "Date,Consignor,Description,Net weight (kg),Value\n"
                                       "2022-06-14,M\xC3\xBCller GmbH,\"K\xC3\xBCgelsichere Westen\",10,100\n"
                                       "2022-07-14,Schmidt KG,Kugellager,20,200\n";
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CautionTest)
#include "tst_caution.moc"
