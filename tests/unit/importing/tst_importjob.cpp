// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"
#include "casefile/mappingstore.h"
#include "importfixture.h"
#include "importing/documentsurvey.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

/** Whole imports of small files. */
class ImportJobTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void aFileBecomesShipments();
    void theLedgerCountsEveryRow();
    void problemsAreListedWithTheirCells();
    void anotherTableIsTold();
    void theSameFileIsRefusedUnlessAsked();
    void filesOfOneNameKeepApart();
    void strictRefusesProblems();
    void whatHoldsNoShipmentsIsRefused();
    void cancelLeavesTheCaseAsItWas();
    void aKilledImportLeavesTheCaseAsItWas_data();
    void aKilledImportLeavesTheCaseAsItWas();
    void aFullDiskLeavesTheCaseAsItWas();
    void aRememberedMappingIsUsed();
    void manyRowsComeThroughInOrder();
    void mergedCellsStandForTheRowsBelow_data();
    void mergedCellsStandForTheRowsBelow();
    void headLinesSpeakForTheirItems();
    void headLinesBehindALongList();
    void aHeaderOfThreeRowsStandsAgain();
    void pointsAndCommasOfTwoHands();
    void aSlipMakesNoDayFollowTheYear();
    void rowsBesideADatabaseAreNotLeftOutInSilence();
    void theReportIsJson();
};

void ImportJobTest::aFileBecomesShipments()
{
    const QString path =
        write(QStringLiteral("a.csv"),
              QByteArray(header) +
                  "27.12.2022;10216/1;ACME LTD;OOO B;CN;Turkey;9303200000;ceramic plates;12,5;USD;100,25\n"
                  "28.12.2022;10216/2;ACME LTD;OOO B;ТУРЦИЯ;TR;8517620009;phones;1;USD;3\n");
    auto report = import(path);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 1);
    const Source &source = report->sheets[0].source;
    QCOMPARE(source.ledger, (Ledger{3, 2, 1, 0, 0, 0}));
    QCOMPARE(source.sha256.size(), 64);
    QCOMPARE(source.encoding, QStringLiteral("UTF-8"));
    {
        auto connection = m_case->connect(CaseConnection::Mode::Read);
        auto trace = CaseReader(*connection).trace(ShipmentId(1));
        QVERIFY2(trace.ok(), trace ? "" : qPrintable(trace.failure().text));
        QCOMPARE(trace->shipment.origin, QStringLiteral("CN"));
        QCOMPARE(trace->shipment.dispatch, QStringLiteral("TR"));
        QCOMPARE(trace->shipment.text(Field::Net), QStringLiteral("12.5"));
        QCOMPARE(trace->shipment.text(Field::Value), QStringLiteral("100.25"));
        QCOMPARE(trace->shipment.text(Field::Date), QStringLiteral("2022-12-27"));
        QVERIFY(!trace->shipment.category.isEmpty());
        QCOMPARE(trace->source.file, QStringLiteral("a.csv"));
        QCOMPARE(trace->row.number, 2);
        QCOMPARE(QByteArray::fromStdString(trace->row.cells[8].text), QByteArray("12,5"));
    }
    expectSound();
}

void ImportJobTest::theLedgerCountsEveryRow()
{
    const QString path =
        write(QStringLiteral("a.csv"),
              QByteArray(header) + "27.12.2022;10216/1;ACME;OOO B;CN;TR;9303200000;plates;12,5;USD;100\n" +
                  header + "28.12.2022;10216/2;ACME;OOO B;CN;TR;8517620009;phones;1;USD;3\n" +
                  "Total;;;;;;;;13,5;;103\n" + ";;;;;;;;;;\n");
    auto report = import(path);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    const Ledger ledger = report->sheets[0].source.ledger;
    QVERIFY(ledger.balances());
    QCOMPARE(ledger.shipments, 2);
    QCOMPARE(ledger.headers, 2);
    QCOMPARE(ledger.subtotals, 1);
    const auto totals = report->sheets[0].source.totals;
    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals[0].field, Field::Net);
    QCOMPARE(totals[0].stored, QStringLiteral("13500"));
    QCOMPARE(totals[1].stored, QStringLiteral("10300"));
}

void ImportJobTest::problemsAreListedWithTheirCells()
{
    QByteArray csv = manyRows(20);
    csv += "31.02.2022;10/21;ACME;OOO B;Atlantis;TR;8517620009;phones;abc;USD;1\n";
    auto report = import(write(QStringLiteral("a.csv"), csv));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets[0].problems, 3);
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    auto issues = CaseReader(*connection).problems();
    QCOMPARE(issues->size(), 3);
    QStringList cells;
    for (const Issue &issue : *issues) {
        QCOMPARE(issue.row, 22);
        QCOMPARE(issue.file, QStringLiteral("a.csv"));
        cells.append(issue.header + u'=' + issue.value);
    }
    QCOMPARE(cells.join(u'|'),
             QStringLiteral("Date=31.02.2022|Country of origin=Atlantis|Net weight, kg=abc"));
    QVERIFY(CaseReader(*connection).shipment(ShipmentId(21))->hasProblems);
}

void ImportJobTest::anotherTableIsTold()
{
    const auto report = import(write(QStringLiteral("a.csv"),
                                     "Date,Declaration No,HS Code,Net weight (kg),Value (USD)\n"
                                     "2022-03-10,10/1,851762,120,900\n2022-03-11,10/2,851762,121,901\n"
                                     "Date,Declaration No,HS Code,Value (USD),Net weight (kg)\n"
                                     "2022-03-12,10/3,851762,902,122\n"));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    const QString notes = report->sheets[0].notes.join(u' ');
    QVERIFY2(notes.contains(u"Another table begins"), qPrintable(notes));
}

void ImportJobTest::theSameFileIsRefusedUnlessAsked()
{
    const QString path = write(QStringLiteral("a.csv"), manyRows(5));
    QVERIFY(import(path).ok());
    auto again = import(write(QStringLiteral("renamed.csv"), manyRows(5)));
    QVERIFY(!again.ok());
    QVERIFY2(again.failure().text.contains(QStringLiteral("already")), qPrintable(again.failure().text));
    QCOMPARE(count("SELECT count(*) FROM source"), 1);
    ImportOptions options;
    options.again = true;
    QVERIFY(import(path, options).ok());
    QCOMPARE(count("SELECT count(*) FROM source"), 2);
    QVERIFY(import(write(QStringLiteral("b.csv"), manyRows(6))).ok());
}

void ImportJobTest::filesOfOneNameKeepApart()
{
    const auto name = [this](const QString &path, bool again = false) {
        ImportOptions options;
        options.again = again;
        const auto report = import(path, options);
        return report ? report->sheets[0].source.file : report.failure().text;
    };
    QDir().mkpath(m_dir->filePath(QStringLiteral("2021")));
    QDir().mkpath(m_dir->filePath(QStringLiteral("2022")));
    QCOMPARE(name(write(QStringLiteral("2021/data.csv"), manyRows(5))), QStringLiteral("data.csv"));
    const QString later = write(QStringLiteral("2022/data.csv"), manyRows(6));
    QCOMPARE(name(later), QStringLiteral("2022/data.csv"));
    QCOMPARE(name(later, true), QStringLiteral("data.csv (2)"));
    QCOMPARE(name(write(QStringLiteral("2022/data.csv"), manyRows(7))), QStringLiteral("data.csv (3)"));
    expectSound();
}

void ImportJobTest::strictRefusesProblems()
{
    const QString path = write(QStringLiteral("a.csv"),
                               manyRows(9) + "31.02.2022;10/21;ACME;OOO B;CN;TR;8517620009;phones;1;USD;1\n");
    ImportOptions options;
    options.strict = true;
    auto report = import(path, options);
    QVERIFY(!report.ok());
    QCOMPARE(report.failure().kind, Failure::Kind::Refused);
    expectEmptyCase();
}

void ImportJobTest::whatHoldsNoShipmentsIsRefused()
{
    auto report = import(write(QStringLiteral("a.csv"), "name,color\nAnn,red\nBob,blue\n"));
    QVERIFY(!report.ok());
    QVERIFY2(report.failure().text.contains(QStringLiteral("a.csv")), qPrintable(report.failure().text));
    expectEmptyCase();
    QVERIFY(!import(m_dir->filePath(QStringLiteral("missing.csv"))).ok());
}

void ImportJobTest::cancelLeavesTheCaseAsItWas()
{
    int asked = 0;
    auto report = import(write(QStringLiteral("a.csv"), manyRows(20'000)), {},
                         Progress({}, [&asked] { return ++asked > 12; }));
    QVERIFY(!report.ok());
    QCOMPARE(report.failure().kind, Failure::Kind::Cancelled);
    expectEmptyCase();
}

void ImportJobTest::aKilledImportLeavesTheCaseAsItWas_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<bool>("whileWriting");
    QTest::newRow("killed when the first rows are read") << qint64(1) << false;
    QTest::newRow("killed in the middle") << qint64(30'000) << false;
    QTest::newRow("killed when the file is being written") << qint64(-1) << true;
}

void ImportJobTest::aKilledImportLeavesTheCaseAsItWas()
{
    QFETCH(qint64, rows);
    QFETCH(bool, whileWriting);
    importText(QStringLiteral("first.csv"), manyRows(10));
    const QString path = write(QStringLiteral("a.csv"), manyRows(60'000));
    const QString casePath = m_case->path();
    const qint64 size = QFileInfo(casePath).size();
    m_case.reset(); // the lock is the child's now
    const pid_t child = ::fork();
    if (child == 0) {
        auto file = CaseFile::open(casePath);
        if (!file || file.value()->readOnly())
            ::_exit(1);
        std::thread watcher([&] {
            while (whileWriting && QFileInfo(casePath).size() <= size) {
            }
            if (whileWriting)
                ::kill(::getpid(), SIGKILL);
        });
        auto report = importFile(*file.value(), path, {}, knowledge(),
                                 Progress(
                                     [&](const Progress::State &state) {
                                         if (rows > 0 && state.rows >= rows)
                                             ::kill(::getpid(), SIGKILL);
                                     },
                                     {}));
        ::_exit(2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    // Whoever kills while the last pages are written may come too late; then the import must be there whole.
    const bool finished = whileWriting && WIFEXITED(status) && WEXITSTATUS(status) == 2;
    QVERIFY(finished || (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    auto opened = CaseFile::open(casePath);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.failure().text));
    m_case = std::move(opened.value());
    QVERIFY(!m_case->readOnly());
    const auto shipments = count("SELECT count(*) FROM shipment");
    QVERIFY2(shipments == 10 || (whileWriting && shipments == 60'010),
             qPrintable(QString::number(shipments)));
    QCOMPARE(count("SELECT count(*) FROM source"), shipments == 10 ? 1 : 2);
    expectSound();
}

void ImportJobTest::aFullDiskLeavesTheCaseAsItWas()
{
    // A limit on the size of files stands for a full disk: writes beyond it fail for this process.
    const QString path = write(QStringLiteral("a.csv"), manyRows(40'000));
    {
        const TestSupport::FileSizeLimit limit(QFileInfo(m_case->path()).size() + 300'000);
        auto report = import(path);
        QVERIFY(!report.ok());
        QVERIFY2(report.failure().text.contains(QStringLiteral("c.waybill")),
                 qPrintable(report.failure().text));
    }
    expectEmptyCase();
    expectSound();
}

void ImportJobTest::aRememberedMappingIsUsed()
{
    const QString path = write(QStringLiteral("a.csv"), manyRows(30));
    auto survey = surveyDocument(m_case.get(), path, {}, knowledge(), {});
    QVERIFY(survey.ok());
    QCOMPARE(survey->sheets.size(), 1);
    SheetProposal &sheet = survey->sheets[0];
    QVERIFY2(sheet.taken, qPrintable(sheet.reason));
    QVERIFY(!sheet.remembered);
    QCOMPARE(sheet.sample.size(), 31);
    ColumnMapping mapping = sheet.mapping;
    std::swap(mapping.columns[4].field, mapping.columns[5].field);
    {
        auto connection = m_case->connect(CaseConnection::Mode::Write);
        QVERIFY(MappingStore(*connection).save(sheet.shape, QStringLiteral("swapped"), mapping).ok());
    }
    const QString other = write(QStringLiteral("b.csv"), manyRows(12));
    const auto again = surveyDocument(m_case.get(), other, {}, knowledge(), {});
    QVERIFY(again.ok() && again->sheets[0].remembered);
    for (qsizetype i = 0; i < sheet.mapping.columns.size(); ++i) { // of this file, not of the one before
        const QString evidence = again->sheets[0].mapping.columns[i].evidence;
        QVERIFY2(!evidence.contains(QStringLiteral(" 30 ")), qPrintable(evidence));
        QCOMPARE(evidence.contains(QStringLiteral("last file")), i == 4 || i == 5);
    }
    QVERIFY(import(path).ok());
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    QCOMPARE(CaseReader(*connection).shipment(ShipmentId(1))->origin, QStringLiteral("TR"));
}

void ImportJobTest::manyRowsComeThroughInOrder()
{
    auto report = import(write(QStringLiteral("a.csv"), manyRows(30'000)));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets[0].source.ledger.shipments, 30'000);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE row = id + 1"), 30'000);
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 30'000LL * 30'001 / 2 * 1000 + 30'000 * 500);
    QCOMPARE(count("SELECT sum(rows) FROM raw_block"), 30'001);
    expectSound();
}

void ImportJobTest::mergedCellsStandForTheRowsBelow_data()
{
    QTest::addColumn<QByteArray>("file");
    // Cells of a list as a web page or an Excel file of 2003 writes them: "*3" spans so many rows.
    const QList<QByteArray> lines{"Declaration No|Date|Consignor|Country of origin|HS code|Goods "
                                  "description|Net weight, kg|Quantity, kg",
                                  "D1*3|2023-01-05*3|ACME*3|China*3|6907210000|tiles|100*2|60",
                                  "#|#|#|#|6907220000|more tiles|#|40",
                                  "#|#|#|#|6907230000|border tiles|7|7",
                                  "D2|2023-02-06|BOLT|Turkey|8517620009|phones|9|9",
                                  "D3*2|2023-03-07*2|ACME*2|Germany*2|8517130000|smartphones|5|5",
                                  "#|#|#|#|8517140000|other phones|6|6"};
    QByteArray html, xml;
    for (const QByteArray &line : lines) {
        html += "<tr>";
        xml += "<Row>";
        int column = 0;
        for (const QByteArray &cell : line.split('|')) {
            ++column;
            const auto parts = cell.split('*');
            const int rows = parts.size() > 1 ? parts[1].toInt() : 1;
            if (cell == "#")
                continue;
            html += "<td rowspan=" + QByteArray::number(rows) + ">" + parts[0] + "</td>";
            xml += "<Cell ss:Index='" + QByteArray::number(column) + "' ss:MergeDown='" +
                   QByteArray::number(rows - 1) + "'><Data ss:Type='String'>" + parts[0] + "</Data></Cell>";
        }
        html += "</tr>";
        xml += "</Row>";
    }
    QTest::newRow("a web page") << QByteArray("<html><table>" + html + "</table></html>");
    QTest::newRow("Excel 2003") << QByteArray(
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
        "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='A'><Table>" +
        xml + "</Table></Worksheet></Workbook>");
}

void ImportJobTest::mergedCellsStandForTheRowsBelow()
{
    QFETCH(QByteArray, file);
    auto report = import(write(QStringLiteral("a.xls"), file));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets[0].source.ledger.shipments, 6);
    QCOMPARE(report->sheets[0].source.mapping.questions.size(), 0);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE declaration = 1"), 3);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE date IS NULL OR origin IS NULL OR consignor IS NULL"),
             0);
    // The mass over two rows counts once, and is not made up again of the second row's quantity.
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 127'000);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE net_g IS NULL"), 1);
    QVERIFY(report->sheets[0].notes.constLast().contains(QStringLiteral("counted once")));
    QCOMPARE(count("SELECT count(*) FROM issue WHERE kind = 'merged-cells'"), 5);
    expectSound();
}

void ImportJobTest::headLinesSpeakForTheirItems()
{
    QByteArray csv =
        "Date,Declaration No,HS code,Goods description,Consignor,Country of origin,Net weight kg,Value USD\n";
    for (int i = 1; i <= 5; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "2023-01-0" + n + ",D" + n + ",,,ACME,," + QByteArray::number(300 + 2 * i) + ",3" + n +
               "00\n,,6907210000,Tiles " + n + ",,China," + QByteArray::number(100 + i) + ",1" + n +
               "00\n,,6907220000,Pipes " + n + ",,China," + QByteArray::number(200 + i) + ",2000\n";
    }
    const Source source = importText(QStringLiteral("a.csv"), csv);
    QCOMPARE(source.ledger, (Ledger{16, 10, 1, 5, 0, 0}));
    QCOMPARE(source.mapping.questions.size(), 0);
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 1'530'000);
    QCOMPARE(count("SELECT count(DISTINCT declaration) FROM shipment"), 5);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE date IS NULL OR consignor IS NULL"), 0);
    expectSound();
}

/** As long as the beginning that is looked over for sums first. */
void ImportJobTest::headLinesBehindALongList()
{
    QByteArray csv =
        "Date,Declaration No,HS code,Goods description,Consignor,Country of origin,Net weight kg\n";
    constexpr int plain = 20'000;
    for (int i = 0; i < plain; ++i)
        csv += "2023-01-05,P" + QByteArray::number(i) + ",8517620000,Phones,BOLT,Turkey,1\n";
    for (int i = 1; i <= 5; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "2023-02-0" + n + ",D" + n + ",,,ACME,," + QByteArray::number(3000 + 2 * i) +
               "\n,,6907210000,Tiles " + n + ",,China," + QByteArray::number(1000 + i) +
               "\n,,6907220000,Pipes " + n + ",,China," + QByteArray::number(2000 + i) + "\n";
    }
    const Source source = importText(QStringLiteral("a.csv"), csv);
    QCOMPARE(source.ledger, (Ledger{plain + 16, plain + 10, 1, 5, 0, 0}));
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 1000 * (plain + 15'030));
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE date IS NULL OR consignor IS NULL"), 0);
    expectSound();
}

void ImportJobTest::aHeaderOfThreeRowsStandsAgain()
{
    const QByteArray header = "Declaration;Date;Country of origin;HS code;Description;Indicators;;;;;\n"
                              ";;;;;Quantity;;Weight;;Value;\n"
                              ";;;;;Amount;Unit;Net, kg;Gross, kg;Amount;Currency\n";
    QByteArray csv = header;
    for (int i = 1; i <= 6; ++i) {
        csv += "D" + QByteArray::number(i) + ";2022-03-1" + QByteArray::number(i) +
               ";CHINA;8806220000;DRONE;3;pcs;10.5;11;100;USD\n";
        if (i == 3)
            csv += header;
    }
    const Source source = importText(QStringLiteral("a.csv"), csv);
    QCOMPARE(source.ledger, (Ledger{12, 6, 6, 0, 0, 0}));
    expectSound();
}

void ImportJobTest::pointsAndCommasOfTwoHands()
{
    QByteArray csv = "Date;Declaration No;HS code;Goods description;Consignor;Origin;Net weight kg\n";
    const QByteArrayList masses{"2325.305", "2843,298", "95,808",   "1063.460",
                                "3522,372", "12.5",     "5541,116", "8,250"};
    for (int i = 0; i < 24; ++i)
        csv += "2023-01-" + QByteArray::number(i + 1).rightJustified(2, '0') + ";D" + QByteArray::number(i) +
               ";690721;Tiles;ACME;China;" + masses[i % masses.size()] + "\n";
    const Source source = importText(QStringLiteral("a.csv"), csv);
    QCOMPARE(source.mapping.use(Field::Net)->decimalSign, DecimalSign::Both);
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 3 * 15'412'109);
    QCOMPARE(count("SELECT count(*) FROM issue WHERE kind = 'number-other-sign' AND severity = 1"), 6);
    expectSound();
}

void ImportJobTest::aSlipMakesNoDayFollowTheYear()
{
    QByteArray csv = "Date,Declaration No,HS code,Goods description,Origin,Net weight kg\n";
    for (int i = 0; i < 40; ++i)
        csv += "2022-" + QByteArray::number(i % 12 + 1).rightJustified(2, '0') + "-01,D" +
               QByteArray::number(i) + ",690721,Tiles,China,5\n";
    csv += "2022-15-06,D99,690721,Tiles,China,5\n";
    const Source source = importText(QStringLiteral("a.csv"), csv);
    QVERIFY(source.mapping.use(Field::Date)->dateOrder != DateOrder::YearDayMonth);
    QCOMPARE(count("SELECT count(DISTINCT date) FROM shipment"), 12);
    QCOMPARE(count("SELECT count(*) FROM issue WHERE row = 42 AND severity > 0"), 1);
}

void ImportJobTest::rowsBesideADatabaseAreNotLeftOutInSilence()
{
    const QString path = write(QStringLiteral("t.sqlite"), "SQLite format 3");
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write(QByteArray(200, '\0')) == 200);
    file.close();
    write(QStringLiteral("t.sqlite-wal"), "\x37\x7F\x06\x82" + QByteArray(600, '\0'));
    const auto report = import(path);
    QVERIFY(!report.ok());
    QVERIFY2(report.failure().text.contains(QStringLiteral("t.sqlite-wal")),
             qPrintable(report.failure().text));
}

void ImportJobTest::theReportIsJson()
{
    auto report = import(write(QStringLiteral("a.csv"), manyRows(5)));
    QVERIFY(report.ok());
    const auto objects = report->toJson();
    QCOMPARE(objects.size(), 1);
    const QJsonObject object = QJsonDocument::fromJson(objects[0]).object();
    QCOMPARE(object.value(QStringLiteral("rows")).toInt(), 6);
    QCOMPARE(object.value(QStringLiteral("imported")).toInt(), 5);
    QCOMPARE(object.value(QStringLiteral("ledger")).toObject().value(QStringLiteral("headers")).toInt(), 1);
    QVERIFY(object.value(QStringLiteral("columns")).isArray());
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "tst_importjob.moc"
