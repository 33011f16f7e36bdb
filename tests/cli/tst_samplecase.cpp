// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using TestSupport::runProgram;

/** The sample's files are imported as a script would, and every planted truth must come out exactly. */
class SampleCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLedgerBalances();
    void everyPictureSaysThatItIsMadeUp();
    void everyTruthIsFound_data();
    void everyTruthIsFound();
    void whatLooksWrongIsFlagged();
    void aShipmentLeadsBackToItsCells();
    void theFiguresHoldAgainstTheRawRows();

private:
    static QString samples() { return QString::fromUtf8(WAYBILL_TEST_DATA "/../resources/samples/"); }
    QString casePath() const { return m_folder.filePath(QStringLiteral("sample.waybill")); }
    QTemporaryDir m_folder;
    QJsonArray m_sources;
};

void SampleCaseTest::initTestCase()
{
    const ProgramRun run = runProgram({QStringLiteral("import"), casePath(), samples() + QStringLiteral("ru_import_2022.csv"),
                                       samples() + QStringLiteral("tr_ihracat_2022.xlsx"),
                                       samples() + QStringLiteral("cn_export_2022.txt"), QStringLiteral("--format"),
                                       QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.all());
    m_sources = run.json().array();
    QVERIFY2(m_sources.size() == 3, run.all());
}

void SampleCaseTest::everyLedgerBalances()
{
    for (const QJsonValue &source : std::as_const(m_sources)) {
        const QJsonObject ledger = source[u"ledger"].toObject();
        qint64 sum = 0;
        for (const QJsonValue &part : ledger)
            sum += part.toInteger();
        QCOMPARE(sum, source[u"rows"].toInteger());
        QCOMPARE(ledger[u"refused"].toInteger(), 0);
        QCOMPARE(ledger[u"shipments"].toInteger(), source[u"imported"].toInteger());
    }
}

void SampleCaseTest::everyPictureSaysThatItIsMadeUp()
{
    const QString out = m_folder.filePath(QStringLiteral("chart.svg"));
    const ProgramRun run = runProgram({QStringLiteral("chart"), casePath(), QStringLiteral("--by"), QStringLiteral("month"),
                                       QStringLiteral("-o"), out});
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY(TestSupport::readFile(out).contains("Illustrative figures, not real records."));
}

void SampleCaseTest::everyTruthIsFound_data()
{
    QTest::addColumn<QJsonObject>("truth");
    const QJsonArray truths =
        QJsonDocument::fromJson(TestSupport::readFile(samples() + QStringLiteral("truths.json")))[u"truths"].toArray();
    QVERIFY(!truths.isEmpty());
    for (const QJsonValue &truth : truths)
        QTest::newRow(qPrintable(truth[u"name"].toString())) << truth.toObject();
}

void SampleCaseTest::everyTruthIsFound()
{
    QFETCH(QJsonObject, truth);
    const ProgramRun run = runProgram({QStringLiteral("summary"), casePath(), QStringLiteral("--query"),
                                       truth[u"query"].toString(), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.all());
    const QJsonObject total = run.json()[u"total"].toObject();
    QCOMPARE(total[u"shipments"].toInteger(), truth[u"shipments"].toInteger());
    QCOMPARE(std::llround(total[u"net_kg"].toDouble() * 1000), truth[u"net_grams"].toInteger());
    QCOMPARE(std::llround(total[u"value_usd"].toDouble() * 100), truth[u"usd_cents"].toInteger());
    if (truth.contains(u"quantity_milli"))
        QCOMPARE(std::llround(total[u"quantity"].toDouble() * 1000), truth[u"quantity_milli"].toInteger());
}

void SampleCaseTest::whatLooksWrongIsFlagged()
{
    const auto count = [this](const QString &query) {
        return runProgram({QStringLiteral("summary"), casePath(), QStringLiteral("--query"), query, QStringLiteral("--format"),
                           QStringLiteral("json")})
            .json()[u"total"][u"shipments"]
            .toInteger(-1);
    };
    QCOMPARE(count(QStringLiteral("flag:net-above-gross")), 1); // the line in grams
    QCOMPARE(count(QStringLiteral("flag:text-and-code-differ category:rifles source:ru_import_2022.csv")), 2);
}

void SampleCaseTest::aShipmentLeadsBackToItsCells()
{
    const ProgramRun list =
        runProgram({QStringLiteral("shipments"), casePath(), QStringLiteral("--query"), QStringLiteral("category:rifles source:ru_import_2022.csv"),
                    QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(list.exitCode == 0, list.all());
    const QJsonArray rifles = list.json().array();
    QVERIFY2(rifles.size() == 2, list.all());
    const ProgramRun trace = runProgram({QStringLiteral("trace"), casePath(), QString::number(rifles[0][u"shipment"].toInteger()),
                                         QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(trace.exitCode == 0, trace.all());
    const QJsonObject object = trace.json().object();
    QCOMPARE(object[u"file"].toString(), QStringLiteral("ru_import_2022.csv"));
    QVERIFY2(object[u"reason"].toString().contains(QStringLiteral("CQ-A")), trace.all());
    bool found = false;
    for (const QJsonValue &cell : object[u"cells"].toArray())
        found |= cell[u"text"].toString().startsWith(QStringLiteral("РУЖЬЕ ГРАЖДАНСКОЕ, МОДЕЛЬ CQ-A"));
    QVERIFY2(found, trace.all());
}

void SampleCaseTest::theFiguresHoldAgainstTheRawRows()
{
    const ProgramRun run = runProgram({QStringLiteral("doctor"), casePath()});
    QVERIFY2(run.exitCode == 0, run.all());
}

QTEST_GUILESS_MAIN(SampleCaseTest)
#include "tst_samplecase.moc"
