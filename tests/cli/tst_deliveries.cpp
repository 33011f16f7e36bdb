// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using TestSupport::runProgram;
using TestSupport::writeFile;

/** Two deliveries of one source compared, and the rows of a source written back as they stood. */
class DeliveriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAndTotalsAreCompared();
    void tablesTellTheSame();
    void sourcesAreNamedOrListed_data();
    void sourcesAreNamedOrListed();
    void rawRowsAreTheFile();
    void rawRowsHaveNumbersAndKinds();

private:
    static constexpr const char *header = "Declaration No;Date;Consignor;Consignee;Country of origin;HS "
                                          "code;Description;Net weight, kg;Value, USD\r\n";
    static QByteArray line(const char *number, const char *origin, const char *text, const char *net,
                           const char *usd)
    {
        return QByteArray("22341200EX0010") + number + ";2022-12-27;ACME;OOO B;" + origin + ";8517620009;" +
               text + ';' + net + ';' + usd + "\r\n";
    }
    ProgramRun run(QStringList words) const
    {
        words.insert(1, m_case);
        return runProgram(words);
    }

    QTemporaryDir m_folder;
    QString m_case;
    QByteArray m_first;
};

void DeliveriesTest::initTestCase()
{
    m_case = m_folder.filePath(QStringLiteral("две поставки.waybill"));
    m_first = header + line("1575", "CN", "phones", "1.5", "10.00") +
              line("1576", "CN", "\"=1+1\"", "2", "20.00") +
              line("1577", "TR", "boots; \"high\"", "3", "30.00") +
              line("1578", "TR", "gone", "499999999.993", "1.00");
    m_first.replace("boots; \"high\"", "\"boots; \"\"high\"\"\"");
    const QByteArray second = header + line("1575", "CN", "phones", "1.5", "10.00") +
                              line("1576", "CN", "\"=1+1\"", "20.5", "20.00") +
                              line("1577", "TR", "\"boots; \"\"high\"\"\"", "3", "30.00") +
                              line("1579", "AE", "new", "4", "40.01");
    const QString a = writeFile(m_folder.path(), QStringLiteral("июнь.csv"), m_first);
    const QString b = writeFile(m_folder.path(), QStringLiteral("июнь 2.csv"), second);
    const ProgramRun imported = run({QStringLiteral("import"), a, b});
    QVERIFY2(imported.exitCode == 0, imported.all());
}

void DeliveriesTest::rowsAndTotalsAreCompared()
{
    const ProgramRun json = run({QStringLiteral("compare"), QStringLiteral("июнь.csv"), QStringLiteral("2"),
                                 QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(json.exitCode == 0, json.all());
    const QJsonObject object = json.json().object();
    QCOMPARE(object[u"same"].toInteger(), 2);
    QCOMPARE(object[u"added"].toArray().size(), 1);
    QCOMPARE(object[u"added"][0][u"description"].toString(), QStringLiteral("new"));
    QCOMPARE(object[u"gone"][0][u"description"].toString(), QStringLiteral("gone"));
    QCOMPARE(object[u"changed"].toArray().size(), 1);
    QCOMPARE(object[u"changed"][0][u"changes"].toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("net")},
                                     {QStringLiteral("before"), QStringLiteral("2")},
                                     {QStringLiteral("after"), QStringLiteral("20.5")}}}));
    QJsonObject net;
    for (const QJsonValue &total : object[u"totals"].toArray()) {
        if (total[u"measure"].toString() == u"net_kg")
            net = total.toObject();
    }
    // To the gram.
    QCOMPARE(net[u"before"].toString(), QStringLiteral("500000006.493"));
    QCOMPARE(net[u"after"].toString(), QStringLiteral("29.000"));
    QCOMPARE(net[u"difference"].toString(), QStringLiteral("-499999977.493"));
}

void DeliveriesTest::tablesTellTheSame()
{
    const ProgramRun table = run({QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("2")});
    QVERIFY2(table.out.startsWith("июнь.csv → июнь 2.csv: 2 the same, 1 changed, 1 added, 1 gone\n"),
             table.all());
    QVERIFY2(table.out.contains("origin CN: net_kg 3.500 → 22.000 (+18.500)"), table.all());
    QVERIFY2(table.out.contains("origin AE: shipments 0 → 1 (+1), net_kg 0.000 → 4.000 (+4.000), value USD "
                                "0.00 → 40.01 (+40.01)"),
             table.all());
    const ProgramRun csv = run({QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("2"),
                                QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(csv.out.count('\n'), 4);
    QVERIFY2(csv.out.contains(",net,2,20.5\n"), csv.all());
    const ProgramRun totals =
        run({QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("--format"),
             QStringLiteral("csv"), QStringLiteral("--totals")});
    QVERIFY2(totals.out.contains("origin,CN,net_kg,,3.500,22.000,18.500\n"), totals.all());
}

void DeliveriesTest::sourcesAreNamedOrListed_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("said");
    QTest::newRow("a name that no source has")
        << QStringList{QStringLiteral("июль.csv"), QStringLiteral("2")}
        << QStringLiteral("The sources are: 1 (июнь.csv), 2 (июнь 2.csv).");
    QTest::newRow("one source twice")
        << QStringList{QStringLiteral("2"), QStringLiteral("июнь 2.csv")} << QStringLiteral("name two");
    QTest::newRow("only one source") << QStringList{QStringLiteral("2")} << QStringLiteral("AFTER");
}

void DeliveriesTest::sourcesAreNamedOrListed()
{
    QFETCH(QStringList, names);
    QFETCH(QString, said);
    const ProgramRun refused = run(QStringList{QStringLiteral("compare")} + names);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(said.toUtf8()), refused.all());
}

void DeliveriesTest::rawRowsAreTheFile()
{
    const QString out = m_folder.filePath(QStringLiteral("raw.csv"));
    const ProgramRun raw = run({QStringLiteral("raw"), QStringLiteral("--source"), QStringLiteral("июнь.csv"),
                                QStringLiteral("-o"), out});
    QVERIFY2(raw.exitCode == 0, raw.all());
    QVERIFY2(raw.err.startsWith("waybill: 1 cells begin like a formula"), raw.all());
    const ProgramRun peeked =
        runProgram({QStringLiteral("peek"), out, QStringLiteral("--format"), QStringLiteral("json"),
                    QStringLiteral("--limit"), QStringLiteral("0")});
    const ProgramRun original = runProgram(
        {QStringLiteral("peek"), m_folder.filePath(QStringLiteral("июнь.csv")), QStringLiteral("--format"),
         QStringLiteral("json"), QStringLiteral("--limit"), QStringLiteral("0")});
    QCOMPARE(peeked.json()[u"sheets"][0][u"rows"].toArray(),
             original.json()[u"sheets"][0][u"rows"].toArray());
    QCOMPARE(original.json()[u"sheets"][0][u"rows"].toArray().size(), 5);
}

void DeliveriesTest::rawRowsHaveNumbersAndKinds()
{
    const ProgramRun numbered = run({QStringLiteral("raw"), QStringLiteral("--source"), QStringLiteral("1"),
                                     QStringLiteral("--numbers")});
    QVERIFY2(numbered.out.startsWith("1,Declaration No,"), numbered.all());
    QVERIFY2(numbered.out.contains("\r\n4,22341200EX00101577,"), numbered.all());
    const ProgramRun json = run({QStringLiteral("raw"), QStringLiteral("--source"), QStringLiteral("1"),
                                 QStringLiteral("--format"), QStringLiteral("json")});
    const QList<QByteArray> lines = json.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    const QJsonObject row = QJsonDocument::fromJson(lines[3]).object();
    QCOMPARE(row[u"row"].toInteger(), 4);
    QCOMPARE(row[u"cells"][6][u"text"].toString(), QStringLiteral("boots; \"high\""));
    QCOMPARE(row[u"cells"][6][u"kind"].toString(), QStringLiteral("text"));
}

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "tst_deliveries.moc"
