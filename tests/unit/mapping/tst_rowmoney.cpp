// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mapping/rowreading.h"

#include "mapping/summedcolumn.h"

#include <QTest>

#include <string>

class RowMoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void money();
    void signsAtAmounts_data();
    void signsAtAmounts();
    void theCurrencyOfTheCellCounts_data();
    void theCurrencyOfTheCellCounts();
    void theCurrencyIsThatOfTheColumnThatGaveTheValue();
    void theFormatOfANumberSaysLeast();

private:
    RowReading m_reading;
};

void RowMoneyTest::money()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Value), use(2, Field::Currency)};
    const auto record = [&](const char *value, const char *currency) {
        return m_reading.parse(mapping, Row({"A", value, currency})).record;
    };
    // texts of records live as long as their rows: only what is owned is kept here
    QCOMPARE(*record("12", "EUR").valueCents, 1200);
    const Row euro({"A", "12", "евро"});
    QCOMPARE(std::string(m_reading.parse(mapping, euro).record.currency), std::string("EUR"));
    const Row sign({"A", "€ 12.5", ""});
    QCOMPARE(std::string(m_reading.parse(mapping, sign).record.currency), std::string("EUR"));
    mapping.columns[1].factor = 1000;
    QCOMPARE(*record("34.446", "USD").valueCents, 3444600);
    ColumnMapping beside = mapping;
    beside.columns.removeLast();
    beside.columns[1].currencyColumn = 2;
    const Row yuan({"A", "12", "人民币"});
    QCOMPARE(std::string(m_reading.parse(beside, yuan).record.currency), std::string("CNY"));
    const Row words({"A", "12 boxes", ""});
    QVERIFY(!m_reading.parse(mapping, words).record.valueCents.has_value());
}

void RowMoneyTest::signsAtAmounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("grams");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("listed");
    const auto row = [](const char *cell, qint64 grams, qint64 cents, const char *listed) {
        QTest::addRow("%s", cell) << QString::fromUtf8(cell) << grams << cents << QString::fromUtf8(listed);
    };
    row("100", 100'000, 10'000, "");
    row("100*", 100'000, 10'000, "number-marked number-marked");
    row("100**", 100'000, 10'000, "number-marked number-marked");
    row("~300", 300'000, 30'000, "number-approximate number-approximate");
    row("≈ 300", 300'000, 30'000, "number-approximate number-approximate");
    row("около 300", 300'000, 30'000, "number-approximate number-approximate");
    row("About 300", 300'000, 30'000, "number-approximate number-approximate");
    row("approx. 300", 300'000, 30'000, "number-approximate number-approximate");
    row("approx 300", 300'000, 30'000, "number-approximate number-approximate");
    row("yaklaşık 300", 300'000, 30'000, "number-approximate number-approximate");
    row("约300", 300'000, 30'000, "number-approximate number-approximate");
    row(">100", -1, -1, "unit-unknown number-unreadable");
    row("2 kg*", 2000, -1, "number-unreadable");
    row("1.5K", -1, 150'000, "unit-unknown");
    row("0.0004", 0, 0, "mass-rounded amount-rounded");
    row("11.255", 11'255, 1'126, "amount-rounded");
    row("11.250", 11'250, 1'125, "");
}

/** What stands at a number without being a part of it is said, and read alike wherever sums are made. */
void RowMoneyTest::signsAtAmounts()
{
    QFETCH(QString, cell);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net), use(2, Field::Value)};
    const Row row({"A", cell.toStdString(), cell.toStdString()});
    const ParsedRow parsed = m_reading.parse(mapping, row);
    QStringList listed;
    for (const Issue &issue : parsed.issues)
        listed.append(issue.kind);
    QTEST(listed.join(u' '), "listed");
    QTEST(qint64(parsed.record.netGrams.value_or(-1)), "grams");
    QTEST(qint64(parsed.record.valueCents.value_or(-1)), "cents");
    QTEST(qint64(SummedColumn(mapping, mapping.columns[1]).read(row.view()).amount.value_or(-1)), "grams");
    QTEST(qint64(SummedColumn(mapping, mapping.columns[2]).read(row.view()).amount.value_or(-1)), "cents");
}

void RowMoneyTest::theCurrencyOfTheCellCounts_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<int>("listed");

    QTest::newRow("as the column says") << QByteArray("100") << QByteArray("USD") << QByteArray("USD") << 0;
    QTest::newRow("the same") << QByteArray("100 USD") << QByteArray("USD") << QByteArray("USD") << 0;
    QTest::newRow("another sign") << QByteArray("€100") << QByteArray("USD") << QByteArray("EUR") << 1;
    QTest::newRow("another code") << QByteArray("80 EUR") << QByteArray("USD") << QByteArray("EUR") << 1;
    QTest::newRow("a sign of several dollars")
        << QByteArray("$100") << QByteArray("CAD") << QByteArray("CAD") << 0;
    QTest::newRow("only the cell says it") << QByteArray("€100") << QByteArray("") << QByteArray("EUR") << 0;
}

void RowMoneyTest::theCurrencyOfTheCellCounts()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, taken);
    QFETCH(int, listed);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Value)};
    mapping.columns[1].currency = QString::fromLatin1(column);
    RowParser parser(mapping, m_reading.countries()); // the record's texts may live in it
    const Row row({"A", cell.toStdString()});
    const ParsedRow parsed = parser.parse(row.view(), m_reading.arena());
    QVERIFY(parsed.record.valueCents.has_value());
    QCOMPARE(std::string(parsed.record.currency), taken.toStdString());
    const auto differs = [](const Issue &issue) { return issue.kind == u"currency-differs"; };
    QCOMPARE(static_cast<int>(std::count_if(parsed.issues.begin(), parsed.issues.end(), differs)), listed);
}

void RowMoneyTest::theCurrencyIsThatOfTheColumnThatGaveTheValue()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Value), use(2, Field::Value)};
    mapping.columns[1].currency = QStringLiteral("USD");
    mapping.columns[2].currency = QStringLiteral("EUR");
    RowParser parser(mapping, m_reading.countries());
    const Row dollars({"A", "100", "90"});
    QCOMPARE(std::string(parser.parse(dollars.view(), m_reading.arena()).record.currency),
             std::string("USD"));
    const Row euros({"A", "", "90"}, 3);
    const ParsedRow parsed = parser.parse(euros.view(), m_reading.arena());
    QCOMPARE(parsed.record.valueCents.value_or(0), 9000);
    QCOMPARE(std::string(parsed.record.currency), std::string("EUR"));
}

/** What a number's format shows is less than header and column say, and makes no number unreadable. */
void RowMoneyTest::theFormatOfANumberSaysLeast()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net), use(2, Field::Value)};
    mapping.columns[2].currency = QStringLiteral("USD");
    Row row({"A", "5 EUR", "7 EUR"});
    row.setKind(1, CellKind::Number);
    row.setKind(2, CellKind::Number);
    const ParsedRow parsed = m_reading.parse(mapping, row);
    QCOMPARE(parsed.record.netGrams, 5000);
    QCOMPARE(parsed.record.valueCents, 700);
    QCOMPARE(parsed.record.currency, "USD");
    QCOMPARE(SummedColumn(mapping, mapping.columns[1]).read(row.view()).amount, 5000);
    QCOMPARE(SummedColumn(mapping, mapping.columns[2]).read(row.view()).amount, 700);
    mapping.columns[2].currency.clear();
    QCOMPARE(m_reading.parse(mapping, row).record.currency, "EUR");
}

QTEST_GUILESS_MAIN(RowMoneyTest)
#include "tst_rowmoney.moc"
