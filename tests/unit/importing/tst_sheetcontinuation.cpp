// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetcontinuation.h"

#include "importfixture.h"

/** Sheets that go on without a header; the tables of a web page stand for the sheets of a workbook. */
class SheetContinuationTest : public QObject, ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void rowsThatGoOnAreRead();
    void itsCancelledRowsAreAskedFor();
    void aColumnMoreIsNotRead();
    void whatIsCountedOnceIsSaid();
    void rowsOfOtherColumnsAreNot_data();
    void rowsOfOtherColumnsAreNot();

private:
    static QByteArray row(const QByteArrayList &cells)
    {
        return "<tr><td>" + cells.join("</td><td>") + "</td></tr>";
    }
    /** Rows from `first` to `last`, one a day. */
    static QByteArray rows(int first, int last)
    {
        QByteArray rows;
        for (int i = first; i <= last; ++i) {
            const QByteArray n = QByteArray::number(i);
            rows += row({"2022-03-" + n, "10/" + n, "ACME LTD", "851762", "CN", QByteArray::number(i * 7)});
        }
        return rows;
    }
    Result<ImportReport> importTables(const QByteArray &second)
    {
        const QByteArray header = row(
            {"Date", "Declaration number", "Consignor", "HS code", "Country of origin", "Net weight, kg"});
        return import(write(QStringLiteral("w.xls"), "<html><body><table>" + header + rows(10, 14) +
                                                         "</table><table>" + second +
                                                         "</table></body></html>"));
    }
};

void SheetContinuationTest::rowsThatGoOnAreRead()
{
    const auto report = importTables(rows(15, 22));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 2);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 13);
    QCOMPARE(report->sheets[1].source.ledger.shipments, 8);
    QVERIFY2(report->sheets[1].notes.join(u' ').contains(u"no header"),
             qPrintable(report->sheets[1].notes.join(u' ')));
    expectSound();
}

void SheetContinuationTest::itsCancelledRowsAreAskedFor()
{
    const auto line = [](int day, const QByteArray &status) {
        const QByteArray n = QByteArray::number(day);
        return row(
            {"2022-03-" + n, "10/" + n, "ACME LTD", "851762", "CN", QByteArray::number(day * 7), status});
    };
    const QByteArray header = row({"Date", "Declaration number", "Consignor", "HS code", "Country of origin",
                                   "Net weight, kg", "Status"});
    const QByteArray page = "<html><body><table>" + header + line(10, "Released") + line(11, "Released") +
                            line(12, "Released") + "</table><table>" + line(13, "Released") +
                            line(14, "Cancelled") + line(15, "Released") + "</table></body></html>";
    const auto report = import(write(QStringLiteral("w.xls"), page));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 2);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 5);
    QCOMPARE(report->sheets[1].questions.value(0).id, QStringLiteral("cancelled-rows"));
    ImportOptions options;
    options.answers.insert(QStringLiteral("cancelled-rows"), QStringLiteral("take"));
    makeCase();
    QVERIFY(import(write(QStringLiteral("w.xls"), page), options).ok());
    QCOMPARE(count("SELECT count(*) FROM shipment"), 6);
}

void SheetContinuationTest::aColumnMoreIsNotRead()
{
    QByteArray second;
    for (int day = 15; day < 19; ++day) {
        const QByteArray n = QByteArray::number(day);
        second +=
            row({"2022-03-" + n, "10/" + n, "ACME LTD", "851762", "CN", QByteArray::number(day * 7), "ok"});
    }
    const auto report = importTables(second);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 2);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 9);
    const QString notes = report->sheets[1].notes.join(u' ');
    QVERIFY2(notes.contains(u"Column G"), qPrintable(notes));
    expectSound();
}

void SheetContinuationTest::whatIsCountedOnceIsSaid()
{
    const auto lines = [](const QByteArray &number, const QByteArray &mass, int first) {
        QByteArray all;
        for (int i = first; i < first + 4; ++i) {
            const QByteArray n = QByteArray::number(i);
            all += row({"2022-05-04", number, "8510001" + n, mass, QByteArray::number(1050 + i * 137)});
        }
        return all;
    };
    const auto notes = [&](const QByteArray &second) {
        makeCase();
        const auto report = import(
            write(QStringLiteral("w.xls"),
                  "<html><body><table>" +
                      row({"Date", "Declaration No", "HS Code", "Net weight (kg)", "Value (USD)"}) +
                      lines("10216/1", "1152.5", 1) + "</table><table>" + second + "</table></body></html>"));
        return report.ok() && report->sheets.size() == 2 ? report->sheets[1].notes.join(u' ') : QString();
    };
    const auto apart = notes(lines("10216/2", "2230.7", 5));
    QVERIFY2(apart.contains(u"go on with those") && !apart.contains(u"counted once"), qPrintable(apart));
    const auto shared = notes(lines("10216/1", "1152.5", 5));
    QCOMPARE(shared.count(u"is counted once for each document"), 1);
}

void SheetContinuationTest::rowsOfOtherColumnsAreNot_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("other columns") << row({"China", "851762", "100", "500"}) +
                                          row({"Turkey", "851762", "200", "700"}) +
                                          row({"India", "851762", "300", "900"});
    QTest::newRow("more columns") << row({"2022-03-15", "10/15", "ACME", "851762", "CN", "70", "x", "80"}) +
                                         row({"2022-03-16", "10/16", "ACME", "851762", "CN", "71", "x",
                                              "81"});
    QTest::newRow("words") << row({"Notes"}) + row({"Prepared by", "J. Smith"}) +
                                  row({"All rights reserved"});
}

void SheetContinuationTest::rowsOfOtherColumnsAreNot()
{
    QFETCH(QByteArray, second);
    const auto report = importTables(second);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 1);
    QCOMPARE(report->leftOut.size(), 1);
}

QTEST_GUILESS_MAIN(SheetContinuationTest)
#include "tst_sheetcontinuation.moc"
