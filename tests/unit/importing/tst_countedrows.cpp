// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

/** Rows that hold the amounts of others once more, by whole files: how many are counted, and their mass. */
class CountedRowsTest : public QObject, ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void wholeYearsAmongMonths_data();
    void wholeYearsAmongMonths();

private:
    void compare(const QByteArray &text, int shipments, int kilograms)
    {
        const auto report = import(write(QStringLiteral("t.csv"), text));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
        QCOMPARE(count("SELECT count(*) FROM shipment"), shipments);
        QCOMPARE(count("SELECT sum(net_g) FROM shipment"), kilograms * 1000);
    }
};

void CountedRowsTest::wholeYearsAmongMonths_data()
{
    QTest::addColumn<QByteArray>("months");
    QTest::addColumn<QByteArray>("year");
    const QByteArray apart = "2022,%";
    QTest::newRow("month 0") << apart << QByteArray("2022,0");
    QTest::newRow("month 00") << apart << QByteArray("2022,00");
    QTest::newRow("month 13") << apart << QByteArray("2022,13");
    QTest::newRow("month 99") << apart << QByteArray("2022,99");
    QTest::newRow("Annual") << apart << QByteArray("2022,Annual");
    QTest::newRow("a word of any language") << apart << QByteArray("2022,Весь год");
    QTest::newRow("six digits") << QByteArray("20220%,x") << QByteArray("202200,x");
}

void CountedRowsTest::wholeYearsAmongMonths()
{
    QFETCH(QByteArray, months);
    QFETCH(QByteArray, year);
    QByteArray text = months.endsWith('x') ? "YYYYMM,Remark" : "Year,Month";
    text += ",HS code,Country of origin,Net weight (kg),Value (USD)\n";
    int all = 0;
    for (int group = 0; group < 4; ++group) {
        const QByteArray keys =
            QByteArray(group % 2 ? ",40111000" : ",84821000") + (group / 2 ? ",China," : ",Turkey,");
        int sum = 0;
        for (int month = 1; month < 5; ++month) {
            const int mass = 1234 + month * 777 + group * 3331;
            text += QByteArray(months).replace('%', QByteArray::number(month)) + keys +
                    QByteArray::number(mass) + ',' + QByteArray::number(mass * 7) + '\n';
            sum += mass;
        }
        text += year + keys + QByteArray::number(sum) + ',' + QByteArray::number(sum * 7) + '\n';
        all += sum;
    }
    compare(text, 16, all);
}

QTEST_GUILESS_MAIN(CountedRowsTest)
#include "tst_countedrows.moc"
