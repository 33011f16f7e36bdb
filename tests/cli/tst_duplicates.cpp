// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using TestSupport::runProgram;

/** Overlaps of the sample from the command line: found, left out on request, said in every export, counted
 * again. */
class DuplicatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTwinsOfTheSampleAreFound();
    void everyFormatTellsTheSame();
    void whatMayCountTwiceIsSaid();
    void leftOutIsInNoSumAndSaidInEveryExport();
    void itemsWithOtherCellsAreLeftOutOnlyByTheirName();
    void wrongWordsAreRefused();

private:
    ProgramRun run(QStringList words) const
    {
        words.insert(1, m_case);
        return runProgram(words);
    }
    QJsonArray groups(const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("duplicates"), QStringLiteral("--format"),
                               QStringLiteral("json")} +
                   more)
            .json()
            .array();
    }
    QJsonObject armor(const QString &query = {}) const
    {
        return run({QStringLiteral("summary"), QStringLiteral("--format"), QStringLiteral("json"),
                    QStringLiteral("--query"), QStringLiteral("category:body-armor net:<1000000 ") + query})
            .json()
            .object();
    }

    QTemporaryDir m_folder;
    QString m_case;
};

void DuplicatesTest::initTestCase()
{
    m_case = m_folder.filePath(QStringLiteral("образец ı.waybill"));
    const QString samples = QString::fromUtf8(WAYBILL_TEST_DATA "/../resources/samples/");
    const ProgramRun imported = run({QStringLiteral("import"), samples + QStringLiteral("ru_import_2022.csv"),
                                     samples + QStringLiteral("tr_ihracat_2022.xlsx")});
    QVERIFY2(imported.exitCode == 0, imported.all());
}

void DuplicatesTest::theTwinsOfTheSampleAreFound()
{
    const QJsonArray found = groups();
    QCOMPARE(found.size(), 41); // as many as are planted
    for (const QJsonValue &group : found) {
        QCOMPARE(group[u"kind"].toString(), QStringLiteral("same-goods"));
        const QJsonArray members = group[u"shipments"].toArray();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[0][u"file"].toString(), QStringLiteral("ru_import_2022.csv"));
        QCOMPARE(members[1][u"file"].toString(), QStringLiteral("tr_ihracat_2022.xlsx"));
        QVERIFY(!members[1][u"left_out"].toBool());
        QVERIFY(group[u"same"].toArray().contains(QStringLiteral("net")));
        QVERIFY(group[u"same"].toArray().contains(QStringLiteral("consignor")));
        bool differs = false;
        for (const QJsonValue &difference : group[u"differs"].toArray())
            differs = differs || difference[u"field"].toString() == u"declaration";
        QVERIFY(differs);
    }
    QCOMPARE(groups({QStringLiteral("--kind"), QStringLiteral("same-declaration")}).size(), 0);
    QCOMPARE(groups({QStringLiteral("--query"), QStringLiteral("category:rifles")}).size(), 0);
    QVERIFY(groups({QStringLiteral("--query"), QStringLiteral("dispatch:TR date:2022-12")}).size() > 10);
}

void DuplicatesTest::everyFormatTellsTheSame()
{
    const ProgramRun table = run({QStringLiteral("duplicates")});
    QVERIFY2(table.out.contains(
                 "41 shipments say again what others say: net 725538.000 kg, 8995970.36 USD. 0 of them"),
             table.all());
    const ProgramRun csv =
        run({QStringLiteral("duplicates"), QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(csv.out.count('\n'), 83);
    QVERIFY2(csv.out.startsWith("group,kind,shipment,file,sheet,row,counts,"), csv.all());
}

void DuplicatesTest::whatMayCountTwiceIsSaid()
{
    QCOMPARE(armor()[u"maybe_twice"].toInteger(), 41);
    QCOMPARE(armor(QStringLiteral("source:ru_import_2022.csv"))[u"maybe_twice"].toInteger(),
             0); // the twins are not in view
    QCOMPARE(armor()[u"left_out"].toInteger(), 0);
    const ProgramRun list =
        run({QStringLiteral("shipments"), QStringLiteral("--limit"), QStringLiteral("1")});
    QVERIFY2(list.err.contains("41 shipments may be counted twice"), list.all());
}

void DuplicatesTest::leftOutIsInNoSumAndSaidInEveryExport()
{
    const qint64 before = armor()[u"total"][u"shipments"].toInteger();
    const ProgramRun leave = run({QStringLiteral("duplicates"), QStringLiteral("--leave-out")});
    QCOMPARE(leave.out, QByteArray("41 shipments left out of sums\n"));
    QCOMPARE(run({QStringLiteral("duplicates"), QStringLiteral("--leave-out")}).out,
             QByteArray("0 shipments left out of sums\n"));
    const QJsonObject after = armor();
    QCOMPARE(after[u"total"][u"shipments"].toInteger(), before - 41);
    QCOMPARE(after[u"left_out"].toInteger(), 41);
    QCOMPARE(after[u"maybe_twice"].toInteger(), 0);
    QCOMPARE(armor(QStringLiteral("has:duplicate"))[u"total"][u"net_kg"].toDouble(), 725538.0);
    const QJsonValue member = groups().first()[u"shipments"][1];
    QVERIFY(member[u"left_out"].toBool());
    const QByteArray author = member[u"decided_by"].toString().toUtf8(); // the account's name
    QVERIFY(!author.isEmpty());

    const QByteArray sentence = "41 shipments left out as duplicates.";
    const ProgramRun table =
        run({QStringLiteral("summary"), QStringLiteral("--by"), QStringLiteral("origin")});
    QVERIFY2(table.out.contains(sentence), table.all());
    for (const QString &format : {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}) {
        const ProgramRun list = run({QStringLiteral("shipments"), QStringLiteral("--limit"),
                                     QStringLiteral("1"), QStringLiteral("--format"), format});
        QVERIFY2(list.err.contains(sentence), list.all());
    }
    const auto file = [this](const char *name) { return m_folder.filePath(QString::fromUtf8(name)); };
    const QStringList chart{QStringLiteral("chart"), QStringLiteral("--by"), QStringLiteral("month"),
                            QStringLiteral("-o")};
    QVERIFY(run(chart + QStringList{file("chart.svg")}).exitCode == 0);
    // In print the name of an account may betray a source.
    const QByteArray picture = TestSupport::readFile(file("chart.svg"));
    QVERIFY(picture.contains("left out as duplicates") && !picture.contains("decided by"));
    QVERIFY2(run(chart + QStringList{file("chart.csv")}).err.contains(sentence), "chart.csv");
    QVERIFY(run({QStringLiteral("map"), QStringLiteral("-o"), file("map.geojson")}).exitCode == 0);
    QVERIFY(TestSupport::readFile(file("map.geojson")).contains(sentence));
    QVERIFY(run({QStringLiteral("shipments"), QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--format"),
                 QStringLiteral("xlsx"), QStringLiteral("-o"), file("list.xlsx")})
                .exitCode == 0);
    const ProgramRun about = runProgram({QStringLiteral("peek"), file("list.xlsx"), QStringLiteral("--sheet"),
                                         QStringLiteral("About"), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(about.out.contains(sentence), about.all());
    const ProgramRun asked =
        run({QStringLiteral("shipments"), QStringLiteral("--query"), QStringLiteral("has:duplicate"),
             QStringLiteral("--columns"), QStringLiteral("shipment,left-out"), QStringLiteral("--format"),
             QStringLiteral("csv")});
    QCOMPARE(asked.out.count(",yes"), 41);

    QVERIFY(run({QStringLiteral("doctor")}).exitCode == 0);
    const ProgramRun again = run({QStringLiteral("duplicates"), QStringLiteral("--count-again"),
                                  QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(again.json()[u"changed"].toInteger(), 41);
    QCOMPARE(armor()[u"total"][u"shipments"].toInteger(), before);
}

void DuplicatesTest::wrongWordsAreRefused()
{
    QCOMPARE(
        run({QStringLiteral("duplicates"), QStringLiteral("--leave-out"), QStringLiteral("--count-again")})
            .exitCode,
        2);
    QCOMPARE(run({QStringLiteral("duplicates"), QStringLiteral("--kind"), QStringLiteral("twins")}).exitCode,
             2);
    QCOMPARE(
        run({QStringLiteral("duplicates"), QStringLiteral("--query"), QStringLiteral("orign:CN")}).exitCode,
        2);
}

void DuplicatesTest::itemsWithOtherCellsAreLeftOutOnlyByTheirName()
{
    const QString folder = m_folder.filePath(QStringLiteral("items"));
    QVERIFY(QDir().mkpath(folder));
    const QString file = TestSupport::writeFile(
        folder, QStringLiteral("a.csv"),
        "Declaration number,Item,Date,Consignor,Country of origin,Net weight (kg)\n"
        "10216120/2022/1,1,2022-03-10,ACME,CN,12.5\n10216120/2022/1,1,2022-03-10,ACME,CN,13.5\n"
        "10216120/2022/2,1,2022-03-11,ACME,CN,7\n");
    const QString items = m_folder.filePath(QStringLiteral("items.waybill"));
    QCOMPARE(runProgram({QStringLiteral("import"), items, file}).exitCode, 0);
    const auto changed = [&](const QStringList &more) {
        return runProgram(QStringList{QStringLiteral("duplicates"), items, QStringLiteral("--leave-out"),
                                      QStringLiteral("--format"), QStringLiteral("json")} +
                          more)
            .json()[u"changed"]
            .toInteger();
    };
    QCOMPARE(changed({}), 0);
    QCOMPARE(changed({QStringLiteral("--kind"), QStringLiteral("same-item")}), 1);
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
