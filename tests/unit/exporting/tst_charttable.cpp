// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/charttable.h"
#include "exporting/methodnote.h"
#include "support/samplefigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/** The figures behind a picture, and the note beside it. */
class ChartTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreExactAndGapsAreEmpty();
    void barsNameTheOthers();
    void whatIsNotDrawnIsInTheTable();
    void theNoteHasSumsWithAllTheirDigits();
    void theNoteTellsHowMuchComesFromEachSource();
};

void ChartTableTest::columnsAreExactAndGapsAreEmpty()
{
    const QList<QByteArray> lines = ChartTable::csv(SampleFigures::monthly()).split('\n');
    QCOMPARE(lines[0], QByteArray("month,name,state,net_kg:body-armor,net_kg:drone-parts,net_kg:helmets,"
                                  "net_kg:optics-thermal,net_kg:drones,net_kg,shipments,known\r"));
    QCOMPARE(lines[4], QByteArray("2022-04,April 2022,no-source,,,,,,,0,0\r"));
    QCOMPARE(lines[13].left(39), QByteArray("2023-01,January 2023,partial,131362.904"));
}

void ChartTableTest::barsNameTheOthers()
{
    const QByteArray csv = ChartTable::csv(SampleFigures::parties());
    QVERIFY(csv.contains("\r\n(others),3 others,whole,"));
    QVERIFY(csv.contains("\"GUANGZHOU HUALIAN PROTECTIVE CO., LTD\""));
}

void ChartTableTest::whatIsNotDrawnIsInTheTable()
{
    TableCube cube;
    cube.add(QStringLiteral("2022-01-05"), QStringLiteral("drones"), QStringLiteral("CN"),
             QStringLiteral("A"), 5000);
    cube.add(QStringLiteral("2022"), QStringLiteral("drones"), QStringLiteral("CN"), QStringLiteral("A"),
             3400);
    cube.add(QString(), QStringLiteral("drones"), QStringLiteral("CN"), QStringLiteral("A"), -1);
    const ChartFigure figure =
        *buildChart(cube, Filter(), ChartQuestion(), FigureContext(), Format(QLocale(QLocale::English)));
    QCOMPARE(ChartTable::csv(figure), QByteArray("month,name,state,net_kg,shipments,known\r\n"
                                                 "2022-01,January 2022,whole,5.000,1,1\r\n"
                                                 "(not given),not given,not-drawn,,1,0\r\n"
                                                 "2022,2022,not-drawn,3.400,1,1\r\n"));
}

void ChartTableTest::theNoteHasSumsWithAllTheirDigits()
{
    MethodNote note;
    note.totals.shipments = 3;
    note.totals.netKnown = 2;
    note.totals.netGrams = 9'223'372'036'854'775'807;
    Source source;
    source.program = QStringLiteral("Waybill 0.1.0");
    source.id = SourceId(1);
    note.sources = {source, source};
    note.shares = {{1, 3}};
    note.illustrative = true;
    note.totals.quantityMilli = 4'011'000;
    note.totals.quantityKnown = 1;
    MoneySum euros{QStringLiteral("EUR"), {}, 2};
    euros.hundredths.add(1'234'50);
    note.otherMoney = {euros};
    const QJsonObject json = QJsonDocument::fromJson(note.toJson()).object();
    QCOMPARE(json.value(QStringLiteral("sums")).toObject().value(QStringLiteral("net_kg")).toString(),
             QStringLiteral("9223372036854775.807"));
    QCOMPARE(json.value(QStringLiteral("coverage"))
                 .toObject()
                 .value(QStringLiteral("net_kg"))
                 .toObject()
                 .value(QStringLiteral("missing"))
                 .toInt(),
             1);
    const QJsonObject money = json.value(QStringLiteral("other_currencies")).toArray().first().toObject();
    QCOMPARE(money.value(QStringLiteral("value")).toString(), QStringLiteral("1234.50"));
    QVERIFY(note.toText().contains("Quantity: 4,011, given for 1 of 3 shipments\n"));
    QVERIFY(note.toText().contains("Not in dollars: EUR\u202f1,234.50, given for 2 shipments\n"));
    QVERIFY(note.toText().contains("Caution: Illustrative figures, not real records."));
    QVERIFY(note.toText().contains("Query: all shipments"));
    QVERIFY(note.toText().contains("Rules: Categories by the rules of Waybill 0.1.0, with which"));
}

void ChartTableTest::theNoteTellsHowMuchComesFromEachSource()
{
    MethodNote note;
    for (const char *file : {"a.csv", "b.xlsx", "c.csv", "d.csv"}) {
        Source source;
        source.id = SourceId(note.sources.size() + 1);
        source.file = QString::fromUtf8(file);
        source.sha256 = QStringLiteral("hash-of-") + source.file;
        source.ledger.shipments = 1500;
        source.ledger.rows = 1502;
        source.importedAt = QStringLiteral("2026-01-02");
        source.mapping.takenOut = source.file == u"d.csv";
        if (source.file == u"b.xlsx")
            source.sheet = QStringLiteral("ДТ");
        note.sources.append(source);
    }
    note.shares = {{2, 30}, {3, 1200}};
    QStringList lines;
    for (const MethodNote::Line &line : note.lines()) {
        if (line.label == u"Sources" || line.label.isEmpty())
            lines.append(line.value);
    }
    QCOMPARE(lines.join(u'\n'),
             QStringLiteral("c.csv: 1,200 of the shipments, of 1,500 read from 1,502 rows, SHA-256 "
                            "hash-of-c.csv, imported 2026-01-02\n"
                            "b.xlsx, sheet “ДТ”: 30 of the shipments, of 1,500 read from 1,502 rows, SHA-256 "
                            "hash-of-b.xlsx, imported "
                            "2026-01-02\n"
                            "Contribute nothing to this query: a.csv, SHA-256 hash-of-a.csv; d.csv, SHA-256 "
                            "hash-of-d.csv (taken out of the case)"));
    QStringList exported;
    for (const QJsonValue &file : QJsonDocument::fromJson(note.toJson())[u"sources"].toArray())
        exported.append(
            QStringLiteral("%1 %2").arg(file[u"file"].toString()).arg(file[u"exported"].toInteger()));
    QCOMPARE(exported.join(u'|'), QStringLiteral("c.csv 1200|b.xlsx 30|a.csv 0|d.csv 0"));
}

QTEST_GUILESS_MAIN(ChartTableTest)
#include "tst_charttable.moc"
