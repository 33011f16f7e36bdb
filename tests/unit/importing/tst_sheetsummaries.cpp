// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetsummaries.h"

#include "importfixture.h"

#include <functional>

/** Sheets whose lines sum up another sheet; the tables of a web page stand for the sheets of a workbook. */
class SheetSummariesTest : public QObject, ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void whatSumsUpIsNotCounted_data();
    void whatSumsUpIsNotCounted();
    void aSheetOfMoreMonthsIsTaken();

private:
    struct Row {
        int month;
        QByteArray day, country, hs, firm;
        int grams, cents;
    };
    static QList<Row> rows()
    {
        QList<Row> all;
        for (int i = 0; i < 24; ++i)
            all.append({i % 6 + 1, QByteArray::number(10 + i / 2), i % 2 ? "China" : "Turkey",
                        i % 3 ? "84821000" : "73181500", i % 4 ? "ACME LTD" : "NOVA GMBH",
                        1'234'567 + i * i * 7919, 765'432 + i * 10'007});
        return all;
    }
    using Cells = QList<QByteArray>;
    static QByteArray table(const QList<Cells> &lines)
    {
        QByteArray text = "<table>";
        for (const Cells &cells : lines)
            text += "<tr><td>" + cells.join("</td><td>") + "</td></tr>";
        return text + "</table>";
    }
    static QByteArray number(qint64 units, int each, int decimals)
    {
        return QByteArray::number(static_cast<double>(units) / each, 'f', decimals);
    }
    static QByteArray month(const Row &row) { return "2022-0" + QByteArray::number(row.month); }
    /** The shipments themselves, of some months. */
    static QByteArray data(int from = 1, int to = 6, int euros = 0, int more = 0)
    {
        QList<Cells> lines{{"Date", "HS code", "Country of origin", "Supplier", "Net weight (kg)",
                            euros ? "Value (EUR)" : "Value (USD)"}};
        for (const Row &row : rows()) {
            if (row.month >= from && row.month <= to)
                lines.append({month(row) + '-' + row.day.right(2), row.hs, row.country, row.firm,
                              number(row.grams + more, 1000, 3),
                              number(euros ? row.cents - euros : row.cents, 100, 2)});
        }
        return table(lines);
    }
    /** Other masses and values of the same firms in as many packages. */
    static QByteArray packed(int more)
    {
        QList<Cells> lines{
            {"HS code", "Country of origin", "Supplier", "Packages", "Net weight (kg)", "Value (USD)"}};
        for (int i = 0; i < 10; ++i)
            lines.append({"8482" + QByteArray::number(1000 + i * 10), "China", "ACME LTD",
                          QByteArray::number(20 + i * 3), QByteArray::number(91'111 + i * 777 + more),
                          QByteArray::number(123'456 + i * 999 + more)});
        return table(lines);
    }
    static QByteArray one()
    {
        return table({{"HS code", "Country of origin", "Supplier", "Net weight (kg)", "Value (USD)"},
                      {"84821000", "China", "ACME LTD", "123456.789", "987654.32"}});
    }
    /** What they come to by some cells. */
    static QByteArray sums(const Cells &headers, const std::function<Cells(const Row &)> &key,
                           int mass = 1000, int money = 100, int decimals = 3, int more = 0)
    {
        QMap<Cells, std::pair<qint64, qint64>> found;
        for (const Row &row : rows()) {
            found[key(row)].first += row.grams + more;
            found[key(row)].second += row.cents + more;
        }
        QList<Cells> lines{headers};
        for (auto sum = found.cbegin(); sum != found.cend(); ++sum)
            lines.append(sum.key() +
                         Cells{number(sum->first, mass, decimals), number(sum->second, money, decimals)});
        return table(lines);
    }
};

void SheetSummariesTest::whatSumsUpIsNotCounted_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<int>("shipments");
    QTest::addColumn<QString>("reason");
    const QString each = QStringLiteral("Each of its lines"), most = QStringLiteral("Most of its lines");
    const auto byMonth = [](const Row &row) { return Cells{row.country, month(row)}; };
    const auto byFirm = [](const Row &row) { return Cells{row.firm, row.hs}; };
    const auto byChapter = [](const Row &row) { return Cells{row.hs.left(4), row.country}; };
    const Cells months{"Country of origin", "Month", "Net weight (kg)", "Value (USD)"};
    QTest::newRow("sums by country and month") << data() + sums(months, byMonth) << 24 << each;
    QTest::newRow("sums that stand first") << sums(months, byMonth) + data() << 24 << each;
    QTest::newRow("sums by firm and goods")
        << data() + sums({"Supplier", "HS code", "Net weight (kg)", "Value (USD)"}, byFirm) << 24 << each;
    QTest::newRow("sums by heading, rounded, in tonnes and thousands")
        << data() + sums({"HS code", "Country of origin", "Net weight (t)", "Value (thsd USD)"}, byChapter,
                         1'000'000, 100'000, 1)
        << 24 << each;
    QTest::newRow("sums of several sheets") << data(1, 3) + data(4, 6) + sums(months, byMonth) << 24 << each;
    QTest::newRow("the same masses with other values")
        << data() + data(1, 6, 4321).replace("(EUR)", "(USD)") << 48 << QString();
    QTest::newRow("packages that are alike by chance") << packed(0) + packed(31'337) << 20 << QString();
    QTest::newRow("one line like one line") << one() + one() << 2 << QString();
    QTest::newRow("the same lines in another currency") << data() + data(1, 6, 4321) << 24 << most;
    QTest::newRow("other amounts of the same countries and months")
        << data() + sums(months, byMonth, 1000, 100, 3, 77'077) << 24 + 6 << QString();
    QTest::newRow("other months") << data(1, 3) + data(4, 6) << 24 << QString();
    QTest::newRow("the same keys with other masses") << data() + data(1, 6, 4321, 5500) << 48 << QString();
}

void SheetSummariesTest::whatSumsUpIsNotCounted()
{
    QFETCH(QByteArray, tables);
    QFETCH(int, shipments);
    QFETCH(QString, reason);
    const auto report = import(write(QStringLiteral("w.xls"), "<html><body>" + tables + "</body></html>"));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(count("SELECT count(*) FROM shipment"), shipments);
    QCOMPARE(report->leftOut.size(), reason.isEmpty() ? 0 : 1);
    if (!reason.isEmpty())
        QVERIFY2(report->leftOut[0].reason.startsWith(reason), qPrintable(report->leftOut[0].reason));
}

/** Three sheets, from January on: the last of them counts in the others. */
void SheetSummariesTest::aSheetOfMoreMonthsIsTaken()
{
    QByteArray tables;
    for (int last = 1; last < 4; ++last) {
        const QByteArray months = last == 1 ? "январь" : last == 2 ? "январь-февраль" : "январь-март";
        QList<Cells> lines{
            {"Импорт за " + months + " 2022 года", "", "", "", ""},
            {"Код ТН ВЭД", "Товар", "Страна происхождения", "Вес нетто, кг", "Стоимость, USD"}};
        for (int i = 0; i < 12; ++i) {
            const int mass = 1'011 + last * (713 + i * 37) + i * 119;
            lines.append({"8482" + QByteArray::number(10 + i / 3), "ПОДШИПНИКИ",
                          i % 3 == 0   ? "КИТАЙ"
                          : i % 3 == 1 ? "ТУРЦИЯ"
                                       : "ИТАЛИЯ",
                          QByteArray::number(mass), QByteArray::number(mass * 3)});
        }
        tables += table(lines);
    }
    const auto report = import(
        write(QStringLiteral("w.xls"), "<html><meta charset=\"utf-8\"><body>" + tables + "</body></html>"));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->leftOut.size(), 2);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 12);
}

QTEST_GUILESS_MAIN(SheetSummariesTest)
#include "tst_sheetsummaries.moc"
