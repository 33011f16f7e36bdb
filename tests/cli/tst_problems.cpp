// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using TestSupport::runProgram;

/** `waybill problems` lists what could not be read, `waybill remap` mends it from the cells in the case. */
class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void problemsAreCountedByKind();
    void eachProblemHasItsPlace();
    void aChoiceNarrowsTheList();
    void theListIsWrittenToAFile();
    void aHiddenSheetIsImportedAndSaidSo();
    void aCountryIsNamedOnceForAllRows();
    void aUnitMovesTheTotals();
    void aMappingFileIsTaken();
    void aMappingOfAnotherTableIsRefused();
    void aRuleIsRememberedForFilesOfTheSameShape();
    void annotationsAreKept();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();

private:
    QJsonObject remap(const QStringList &rest)
    {
        const auto run = runProgram(
            QStringList{QStringLiteral("remap"), m_case, QStringLiteral("--format"), QStringLiteral("json")} +
            rest);
        if (run.exitCode != 0)
            qWarning("%s", run.all().constData());
        return run.json().object();
    }
    QJsonArray problems(const QStringList &rest = {})
    {
        return runProgram(QStringList{QStringLiteral("problems"), m_case, QStringLiteral("--format"),
                                      QStringLiteral("json")} +
                          rest)
            .json()
            .array();
    }
    static QString source() { return QStringLiteral("--source"); }
    static QString set() { return QStringLiteral("--set"); }

    QTemporaryDir m_folder;
    QString m_path, m_file, m_case;
    int m_count = 0;
};

static const QByteArray goods = "Date,Declaration number,HS Code,Goods Description,Country of Origin,Net "
                                "Weight (kg),Value USD,Consignee\n"
                                "2022-06-14,D/1,9303201000,SHOTGUN,CN,2.5,10,SOUTH LLC\n"
                                "2022-06-15,D/2,6907210000,CERAMIC TILES,KOREA REP OF S,1200,20,SOUTH LLC\n"
                                "2022-06-16,D/3,6907210000,CERAMIC TILES,KOREA REP OF S,800,30,SOUTH LLC\n"
                                "2022-06-17,D/4,6907210000,=TILES,TR,lots,40,SOUTH LLC\n"
                                "a note about the table,,,,,,,\n";

void ProblemsTest::initTestCase()
{
    m_path = TestSupport::awkwardFolder(m_folder.path());
    m_file = TestSupport::writeFile(m_path, QStringLiteral("goods.csv"), goods);
}

void ProblemsTest::init()
{
    m_case = m_path + QStringLiteral("/case%1.waybill").arg(++m_count);
    const auto run = runProgram({QStringLiteral("import"), m_case, m_file});
    QVERIFY2(run.exitCode == 0, run.all().constData());
}

void ProblemsTest::problemsAreCountedByKind()
{
    const QJsonArray groups = problems();
    QStringList lines;
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        lines.append(
            QStringLiteral("%1 %2 %3 %4 %5 %6")
                .arg(group[QStringLiteral("count")].toInt())
                .arg(group[QStringLiteral("kind")].toString(), group[QStringLiteral("field")].toString(),
                     group[QStringLiteral("column")].toString(), group[QStringLiteral("file")].toString(),
                     group[QStringLiteral("example")].toString()));
    }
    QCOMPARE(lines.join(u'\n'), QStringLiteral("2 country-unknown origin E goods.csv KOREA REP OF S\n"
                                               "1 number-unreadable net F goods.csv lots\n"
                                               "1 row-note   goods.csv a note about the table"));
}

void ProblemsTest::eachProblemHasItsPlace()
{
    const QJsonArray rows = problems({QStringLiteral("--rows")});
    QCOMPARE(rows.size(), 4);
    const QJsonObject first = rows[0].toObject();
    QCOMPARE(first[QStringLiteral("row")].toInt(), 3);
    QCOMPARE(first[QStringLiteral("column")].toString(), QStringLiteral("E"));
    QCOMPARE(first[QStringLiteral("header")].toString(), QStringLiteral("Country of Origin"));
    QCOMPARE(first[QStringLiteral("value")].toString(), QStringLiteral("KOREA REP OF S"));
    QCOMPARE(first[QStringLiteral("severity")].toString(), QStringLiteral("warning"));
    QVERIFY(!first[QStringLiteral("reason")].toString().isEmpty());
}

void ProblemsTest::aChoiceNarrowsTheList()
{
    QCOMPARE(problems({QStringLiteral("--kind"), QStringLiteral("row-note"), source(), QStringLiteral("1")})
                 .size(),
             1);
    QCOMPARE(problems({QStringLiteral("--kind"), QStringLiteral("date-unreadable")}).size(), 0);
}

void ProblemsTest::theListIsWrittenToAFile()
{
    const QString out = m_path + QStringLiteral("/problems.csv");
    const auto run =
        runProgram({QStringLiteral("problems"), m_case, QStringLiteral("--rows"), QStringLiteral("--format"),
                    QStringLiteral("csv"), QStringLiteral("-o"), out});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.startsWith("file,sheet,row,column,header,value,kind,severity,reason,count\r\n"),
             csv.constData());
    QCOMPARE(csv.count("\r\n"), 5);
}

void ProblemsTest::aHiddenSheetIsImportedAndSaidSo()
{
    QByteArray rows;
    for (const QByteArray &line : goods.split('\n').first(2)) {
        rows += "<Row>";
        for (const QByteArray &cell : line.split(','))
            rows += "<Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell>";
        rows += "</Row>";
    }
    const QString book = TestSupport::writeFile(
        m_path, QStringLiteral("hidden.xls"),
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"old\"><Table>" +
            rows +
            "</Table><WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\">"
            "<Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>");
    const auto run = runProgram({QStringLiteral("import"), m_case, book});
    QVERIFY2(run.all().contains("1 shipment of") && run.all().contains("hidden"), run.all().constData());
    const QJsonObject told = problems({QStringLiteral("--source"), QStringLiteral("2")})[0].toObject();
    QCOMPARE(told[QStringLiteral("kind")].toString(), QStringLiteral("hidden-sheet"));
    QCOMPARE(told[QStringLiteral("severity")].toString(), QStringLiteral("note"));
}

void ProblemsTest::aCountryIsNamedOnceForAllRows()
{
    const QJsonObject report =
        remap({source(), QStringLiteral("goods.csv"), set(), QStringLiteral("country:KOREA REP OF S=KR")});
    QCOMPARE(report[QStringLiteral("before")][QStringLiteral("problems")].toInt(), 3);
    QCOMPARE(report[QStringLiteral("after")][QStringLiteral("problems")].toInt(), 1);
    QVERIFY(report[QStringLiteral("moved")].toArray().isEmpty());
    const auto summary =
        runProgram({QStringLiteral("summary"), m_case, QStringLiteral("--query"), QStringLiteral("origin:KR"),
                    QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(summary.json().object()[QStringLiteral("total")][QStringLiteral("shipments")].toInt(), 2);
    QCOMPARE(runProgram({QStringLiteral("doctor"), m_case}).exitCode, 0);
}

void ProblemsTest::aUnitMovesTheTotals()
{
    const auto run = runProgram({QStringLiteral("remap"), m_case, source(), QStringLiteral("1"), set(),
                                 QStringLiteral("net.unit=t")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.out.contains("2002.500"), run.out.constData());
    QVERIFY2(run.out.contains("2002500.000"), run.out.constData());
    QVERIFY2(run.out.contains("totals that moved: net\n"), run.out.constData());
    QCOMPARE(runProgram({QStringLiteral("doctor"), m_case}).exitCode, 0);
}

void ProblemsTest::aMappingFileIsTaken()
{
    const QString mapping = TestSupport::writeFile(
        m_path, QStringLiteral("m.json"),
        R"({"columns": [{"column": 1, "field": "date", "dateOrder": "ymd"}, {"column": 2, "field": "invoice"},
            {"column": 4, "field": "description"}, {"column": 6, "field": "gross"}]})");
    const QJsonObject report =
        remap({source(), QStringLiteral("goods.csv"), QStringLiteral("--mapping"), mapping});
    QCOMPARE(report[QStringLiteral("after")][QStringLiteral("ledger")][QStringLiteral("shipments")].toInt(),
             4);
    QCOMPARE(report[QStringLiteral("moved")].toArray(),
             (QJsonArray{QStringLiteral("net"), QStringLiteral("gross"), QStringLiteral("value")}));
    const auto shipments =
        runProgram({QStringLiteral("shipments"), m_case, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(shipments.json().array()[0][QStringLiteral("invoice")].toString(), QStringLiteral("D/1"));
    QCOMPARE(runProgram({QStringLiteral("doctor"), m_case}).exitCode, 0);
}

void ProblemsTest::aMappingOfAnotherTableIsRefused()
{
    const QString mapping = TestSupport::writeFile(
        m_path, QStringLiteral("other.json"),
        R"({"headerRow": 1, "columns": [{"column": 1, "field": "date", "header": "date"},
            {"column": 6, "field": "net", "header": "Вага нетто, т", "unit": "t"}]})");
    const QString file = TestSupport::writeFile(m_path, QStringLiteral("fit.csv"), goods + "\n");
    for (const QStringList &words :
         {QStringList{QStringLiteral("import"), m_path + QStringLiteral("/fit.waybill"), file},
          QStringList{QStringLiteral("remap"), m_case, QStringLiteral("--source"), QStringLiteral("1")}}) {
        const auto run = runProgram(words + QStringList{QStringLiteral("--mapping"), mapping});
        QVERIFY2(run.exitCode == 1 && run.err.contains("Вага нетто, т"), run.all().constData());
    }
    // One that says in which other row the headers stand is asked by that row.
    const QString row2 = TestSupport::writeFile(
        m_path, QStringLiteral("row2.json"),
        R"({"headerRow": 2, "columns": [{"column": 1, "field": "date", "header": "2022-06-14"},
            {"column": 4, "field": "description", "header": "SHOTGUN"}, {"column": 6, "field": "net", "header": "2.5"}]})");
    const QJsonObject report = remap({source(), QStringLiteral("1"), QStringLiteral("--mapping"), row2});
    QCOMPARE(report[QStringLiteral("after")][QStringLiteral("ledger")][QStringLiteral("shipments")].toInt(), 3);
}

void ProblemsTest::aRuleIsRememberedForFilesOfTheSameShape()
{
    QVERIFY(!remap({source(), QStringLiteral("1"), set(), QStringLiteral("country:KOREA REP OF S=KR")})
                 .isEmpty());
    const QString next =
        TestSupport::writeFile(m_path, QStringLiteral("next.csv"),
                               goods + "2022-07-01,D/9,6907210000,TILES,KOREA REP OF S,1,1,SOUTH LLC\n");
    QCOMPARE(runProgram({QStringLiteral("import"), m_case, next}).exitCode, 0);
    QCOMPARE(problems({QStringLiteral("--kind"), QStringLiteral("country-unknown")}).size(), 0);
}

void ProblemsTest::annotationsAreKept()
{
    QCOMPARE(runProgram({QStringLiteral("annotate"), m_case, QStringLiteral("--shipment"),
                         QStringLiteral("2"), QStringLiteral("--status"), QStringLiteral("suspicious")})
                 .exitCode,
             0);
    QVERIFY(!remap({source(), QStringLiteral("1"), set(), QStringLiteral("net.unit=t"), set(),
                    QStringLiteral("country:KOREA REP OF S=KR")})
                 .isEmpty());
    const auto list = runProgram({QStringLiteral("shipments"), m_case, QStringLiteral("--query"),
                                  QStringLiteral("status:suspicious origin:KR"), QStringLiteral("--format"),
                                  QStringLiteral("json")});
    QCOMPARE(list.json().array().size(), 1);
    QCOMPARE(list.json().array()[0][QStringLiteral("shipment")].toInt(), 2);
}

void ProblemsTest::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &words, int code, const char *says) {
        QTest::newRow(name) << words << code << QByteArray(says);
    };
    const QString remap = QStringLiteral("remap"), one = QStringLiteral("1");
    row("a source that is not there",
        {remap, source(), QStringLiteral("other.csv"), set(), QStringLiteral("net.unit=t")}, 2,
        "The sources are: 1 (goods.csv)");
    row("nothing changes", {remap, source(), one, set(), QStringLiteral("net.unit=kg")}, 1,
        "nothing would change");
    row("nothing is asked for", {remap, source(), one}, 2, "--mapping, --set");
    row("a wrong rule", {remap, source(), one, set(), QStringLiteral("net.unit=pud")}, 2, "after = it wants");
    row("no row would be a shipment", {remap, source(), one, set(), QStringLiteral("header=99")}, 1,
        "no row of goods.csv would be a shipment");
    row("a mapping file that is not there",
        {remap, source(), one, QStringLiteral("--mapping"), QStringLiteral("none.json")}, 1,
        "cannot be read");
    row("a kind of problems that is none",
        {QStringLiteral("problems"), QStringLiteral("--kind"), QStringLiteral("bad")}, 2,
        "no kind of problems “bad”. The kinds in this case are: ");
    row("problems of a source that is not there", {QStringLiteral("problems"), source(), QStringLiteral("x")},
        2, "There is no source");
}

void ProblemsTest::whatCannotBeDoneIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    words.insert(1, m_case);
    const QJsonArray before = problems();
    const auto run = runProgram(words);
    QVERIFY2(run.exitCode == code, run.all().constData());
    QVERIFY2(run.err.contains(says), run.all().constData());
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(problems(), before);
    QCOMPARE(runProgram({QStringLiteral("doctor"), m_case}).exitCode, 0);
}

QTEST_GUILESS_MAIN(ProblemsTest)
#include "tst_problems.moc"
