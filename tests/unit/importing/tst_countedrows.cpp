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
    void partsOfTheRowAbove_data();
    void partsOfTheRowAbove();
    void whatStandsAboveIsOfTheRowsBelow_data();
    void whatStandsAboveIsOfTheRowsBelow();
    void codesAboveLinesOfWhichSomeAreLeftOut();
    void sumsOfProportionalParts();
    void blocksUnderTitlesOfMonths();

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

void CountedRowsTest::partsOfTheRowAbove_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("counted");
    for (const char *const words :
         {"в т.ч. реэкспорт", " - в том числе прочие", "у тому числі реекспорт",
          "из них бывшие в употреблении", "bunlardan ikinci el", "其中：再出口", "davon gebraucht",
          "dont occasion", "of which used", "thereof used", "incl. used"})
        QTest::newRow(words) << QByteArray(words) << false;
    QTest::newRow("goods with another name are counted") << QByteArray("Used bearings") << true;
}

void CountedRowsTest::partsOfTheRowAbove()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, counted);
    QByteArray text = "Goods;HS code;Country of origin;Month;Net weight (kg);Value (USD)\n";
    int all = 0;
    for (int i = 1; i < 9; ++i) {
        const QByteArray keys = ";84821000;China;2022-0" + QByteArray::number(i) + ';';
        const int mass = 5000 + i * 371, part = mass / 4;
        text += "Bearings" + keys + QByteArray::number(mass) + ';' + QByteArray::number(mass * 3) + '\n';
        if (i % 2)
            text += words + keys + QByteArray::number(part) + ';' + QByteArray::number(part * 3) + '\n';
        all += mass + (counted && i % 2 ? part : 0);
    }
    compare(text, counted ? 12 : 8, all);
}

void CountedRowsTest::whatStandsAboveIsOfTheRowsBelow_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("sums");
    const QByteArrayList countries{"China", "Germany", "Italy", "Japan", "Poland", "Turkey"};
    const QByteArrayList firms{"ACME LTD", "DELTA IMPEX", "GOLDEN GATE", "NOVA GMBH", "ORION CO", "VEGA LLC"};
    const QString country = QStringLiteral("origin"), firm = QStringLiteral("consignor");
    QTest::newRow("countries with their sums")
        << QByteArray("Country of origin;HS code;Goods") << QByteArray(";8482%0;Bearings") << countries
        << country << true;
    QTest::newRow("firms with their sums")
        << QByteArray("Supplier;HS code;Goods") << QByteArray(";8482%0;Bearings") << firms << firm << true;
    QTest::newRow("countries once, of two columns")
        << QByteArray("Country of origin;Month") << QByteArray(";2022-0%") << countries << country << false;
    QTest::newRow("firms once, in order, of two columns")
        << QByteArray("Supplier;HS code") << QByteArray(";8482%0") << firms << firm << false;
}

void CountedRowsTest::whatStandsAboveIsOfTheRowsBelow()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, names);
    QFETCH(QString, column);
    QFETCH(bool, sums);
    QByteArray text = header + ";Net weight (kg);Value (USD)\n";
    int all = 0;
    int lines = 0;
    for (int i = 0; i < names.size(); ++i) {
        QByteArray below;
        int sum = 0;
        for (int k = 1; k < 4 + i % 2; ++k) {
            const int mass = 1017 + i * 733 + k * 319;
            const QByteArray name = !sums && k == 1 ? names[i] : QByteArray();
            below += name + QByteArray(line).replace('%', QByteArray::number(k)) + ';' +
                     QByteArray::number(mass) + ';' + QByteArray::number(mass * 3) + '\n';
            sum += mass;
            ++lines;
        }
        if (sums)
            text += names[i] + ";;;" + QByteArray::number(sum) + ';' + QByteArray::number(sum * 3) + '\n';
        text += below;
        all += sum;
    }
    compare(text, lines, all);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE " + column.toUtf8() + " IS NULL"), 0);
    QCOMPARE(count("SELECT count(DISTINCT " + column.toUtf8() + ") FROM shipment"),
             static_cast<int>(names.size()));
}

void CountedRowsTest::codesAboveLinesOfWhichSomeAreLeftOut()
{
    QByteArray text = "Period,HS code,Country of origin,Net weight (kg),Value (USD)\n";
    int all = 0;
    for (int i = 1; i < 7; ++i) {
        const QByteArray period = "2022-0" + QByteArray::number(i), country = i % 2 ? ",China," : ",Turkey,";
        QByteArray lines;
        int sum = 0;
        for (int k = 1; k < 4; ++k) {
            const int mass = 20'011 + i * 3'331 + k * 1'709;
            lines += period + ",8482" + QByteArray::number(k) + '0' + country + QByteArray::number(mass) +
                     ',' + QByteArray::number(mass * 5) + '\n';
            sum += mass;
        }
        text += period + ",8482" + country + QByteArray::number(sum + 17 * i) + ',' +
                QByteArray::number(sum * 5 + 211 * i) + '\n' + lines;
        all += sum;
    }
    compare(text, 18, all);
}

/** Domestic goods are thrice those that are exported again in one group, which as lots of one size proves
 * nothing. */
void CountedRowsTest::sumsOfProportionalParts()
{
    QByteArray text = "Period,Trade flow,HS,Goods,Destination,Net weight (kg),Value (USD)\n";
    int all = 0;
    for (int i = 1; i < 6; ++i) {
        const int one = 1'203 + i * 777, other = i == 1 ? one * 3 : one * 3 + i * 91;
        const auto line = [&](const char *flow, int mass) {
            text += "2022-0" + QByteArray::number(i) + ',' + flow + ",40111000,Tyres,Poland," +
                    QByteArray::number(mass) + ',' + QByteArray::number(mass * 4) + '\n';
        };
        line("Domestic exports", other);
        line("Re-exports", one);
        line("Total exports", one + other);
        all += one + other;
    }
    compare(text, 10, all);
}

void CountedRowsTest::blocksUnderTitlesOfMonths()
{
    QByteArray text;
    int all = 0;
    for (const char *const month : {"январь", "февраль", "март", "апрель"}) {
        text += QByteArray("Сведения об импорте за ") + month + " 2022 года;;;;\n";
        text += "№;Код ТН ВЭД;Страна происхождения;Вес нетто, кг;Стоимость, USD\n";
        for (int k = 1; k < 6; ++k) {
            const int mass = 1'007 + k * 313 + static_cast<int>(text.size());
            text += QByteArray::number(k) + ";848210000" + QByteArray::number(k) + ";ПОЛЬША;" +
                    QByteArray::number(mass) + ';' + QByteArray::number(mass * 3) + '\n';
            all += mass;
        }
    }
    compare(text, 20, all);
    QCOMPARE(count("SELECT count(DISTINCT date) FROM shipment"), 4);
}

QTEST_GUILESS_MAIN(CountedRowsTest)
#include "tst_countedrows.moc"
