// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetrepeats.h"

#include "importfixture.h"

/** Sheets of one file that hold the same rows; the tables of a web page stand for the sheets of a workbook. */
class SheetRepeatsTest : public QObject, ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void aSheetOfAllRowsIsTakenOnce();
    void aCopyIsTakenOnce();
    void otherRowsAreTaken();
    void aPartInCommonIsAsked();
    void sumsOfDeclarationsAreTakenOnce();
    void theSameDeclarationsAreAsked();

private:
    /** Rows from `first` to `last`, one a day. */
    static QByteArray table(int first, int last)
    {
        QByteArray rows = "<table><tr><th>Date</th><th>Declaration number</th><th>Consignor</th><th>HS code</th>"
                          "<th>Country of origin</th><th>Net weight, kg</th></tr>";
        for (int i = first; i <= last; ++i) {
            const QByteArray n = QByteArray::number(i);
            rows += "<tr><td>2022-03-" + n + "</td><td>10/" + n + "</td><td>ACME LTD</td><td>851762</td><td>CN</td><td>" +
                    QByteArray::number(i * 7) + "</td></tr>";
        }
        return rows + "</table>";
    }
    /** Two lines for each of the declarations, or one row that sums them up, off by `off`. */
    static QByteArray goods()
    {
        QByteArray rows = "<table><tr><th>Declaration number</th><th>Item</th><th>Date</th><th>HS code</th>"
                          "<th>Net weight, kg</th></tr>";
        for (int i = 10; i < 16; ++i) {
            for (int item = i > 12 ? 3 : 1; item < (i > 12 ? 4 : 3); ++item) // half of them have one line
                rows += "<tr><td>10216120/2022/" + QByteArray::number(i) + "</td><td>" +
                        QByteArray::number(item) + "</td><td>2022-03-10</td><td>851762</td><td>" +
                        QByteArray::number(i * item) + "</td></tr>";
        }
        return rows + "</table>";
    }
    static QByteArray heads(int off)
    {
        QByteArray rows = "<table><tr><th>Declaration number</th><th>Date</th><th>Consignor</th>"
                          "<th>Country of origin</th><th>Net weight, kg</th></tr>";
        for (int i = 10; i < 16; ++i)
            rows += "<tr><td>10216120/2022/" + QByteArray::number(i) +
                    "</td><td>2022-03-10</td><td>ACME LTD</td><td>CN</td><td>" +
                    QByteArray::number(i * 3 + off) + "</td></tr>";
        return rows + "</table>";
    }
    Result<ImportReport> importTables(const QByteArray &tables, bool strict = false)
    {
        ImportOptions options;
        options.strict = strict;
        return import(write(QStringLiteral("w.xls"), "<html><body>" + tables + "</body></html>"), options);
    }
};

void SheetRepeatsTest::aSheetOfAllRowsIsTakenOnce()
{
    const auto report = importTables(table(10, 14) + table(10, 22) + table(15, 22));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 1);
    QCOMPARE(report->leftOut.size(), 2);
    QVERIFY2(report->leftOut[0].reason.contains(u"counted twice"), qPrintable(report->leftOut[0].reason));
    QCOMPARE(count("SELECT count(*) FROM shipment"), 13);
}

void SheetRepeatsTest::aCopyIsTakenOnce()
{
    const auto report = importTables(table(10, 14) + table(10, 14));
    QVERIFY(report.ok());
    QCOMPARE(report->sheets.size(), 1);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 5);
}

void SheetRepeatsTest::otherRowsAreTaken()
{
    const auto report = importTables(table(10, 14) + table(15, 22), true);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 2);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 13);
}

void SheetRepeatsTest::aPartInCommonIsAsked()
{
    const auto refused = importTables(table(10, 16) + table(13, 22), true);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.failure().text.contains(u"sheet-overlap"), qPrintable(refused.failure().text));
    const auto report = importTables(table(10, 16) + table(13, 22));
    QVERIFY(report.ok());
    QCOMPARE(report->sheets[1].questions[0].id, QStringLiteral("sheet-overlap"));
    QCOMPARE(count("SELECT count(*) FROM shipment"), 17);
}

void SheetRepeatsTest::sumsOfDeclarationsAreTakenOnce()
{
    for (const QByteArray &tables : {goods() + heads(0), heads(0) + goods()}) {
        makeCase();
        const auto report = importTables(tables);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
        QCOMPARE(report->sheets.size(), 1);
        QVERIFY2(report->leftOut[0].reason.contains(u"sums up"), qPrintable(report->leftOut[0].reason));
        QCOMPARE(count("SELECT count(*) FROM shipment"), 9);
    }
}

void SheetRepeatsTest::theSameDeclarationsAreAsked()
{
    const auto report = importTables(goods() + heads(7));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets.size(), 2);
    QCOMPARE(report->sheets[1].questions[0].id, QStringLiteral("sheet-overlap"));
    QCOMPARE(count("SELECT count(*) FROM shipment"), 15);
}

QTEST_GUILESS_MAIN(SheetRepeatsTest)
#include "tst_sheetrepeats.moc"
