// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mapping/rowreading.h"

#include "mapping/massofquantity.h"
#include "mapping/summedcolumn.h"

#include <QTest>

#include <algorithm>
#include <string>

class RowMassesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masses_data();
    void masses();
    void massesWithoutAUnit();
    void errorsOfFormulas();
    void theNearestUnitCounts();
    void quantitiesWeigh_data();
    void quantitiesWeigh();
    void quantitiesSayTheirUnit_data();
    void quantitiesSayTheirUnit();
    void unitsBelowAHeaderAreRead_data();
    void unitsBelowAHeaderAreRead();
    void aMassIsOfItsKind();
    void anAmountCountsOncePerDocument();
    void anAmountForANumberOfADocument();

private:
    RowReading m_reading;
};

void RowMassesTest::masses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("columnUnit");
    QTest::addColumn<QString>("rowUnit");
    QTest::addColumn<qint64>("grams");
    QTest::newRow("kilograms where nothing is said") << "1.5"
                                                     << ""
                                                     << "" << qint64(1500);
    QTest::newRow("tonnes by the header") << "1.5"
                                          << "t"
                                          << "" << qint64(1500000);
    QTest::newRow("the row's unit wins over the header's") << "1.5"
                                                           << "t"
                                                           << "КГ" << qint64(1500);
    QTest::newRow("pounds by the row") << "424390"
                                       << ""
                                       << "LB" << qint64(192500066);
    QTest::newRow("a unit in the cell") << "12.5 т"
                                        << ""
                                        << "" << qint64(12500000);
    QTest::newRow("hundreds of kilograms") << "0.35"
                                           << "100kg"
                                           << "" << qint64(35000);
    QTest::newRow("an unknown unit is not added up") << "5"
                                                     << ""
                                                     << "barrels" << qint64(-1);
}

void RowMassesTest::masses()
{
    QFETCH(QString, cell);
    QFETCH(QString, columnUnit);
    QFETCH(QString, rowUnit);
    QFETCH(qint64, grams);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Gross)};
    mapping.columns[1].unit = columnUnit;
    mapping.columns[1].unitColumn = 2;
    const ParsedRow parsed = m_reading.parse(mapping, Row({"A", cell.toStdString(), rowUnit.toStdString()}));
    QCOMPARE(qint64(parsed.record.grossGrams.value_or(-1)), grams);
    const QString issue = grams < 0 ? QStringLiteral("unit-unknown")
                          : columnUnit.isEmpty() && rowUnit.isEmpty() && cell.back().isDigit()
                              ? QStringLiteral("unit-missing")
                          : columnUnit.isEmpty() || rowUnit.isEmpty() ? QString()
                                                                      : QStringLiteral("unit-otherwise");
    QCOMPARE(parsed.issues.isEmpty() ? QString() : parsed.issues[0].kind, issue);
}

/** The record and the ledger's own reading of the same row. */
/** What a formula came to is not known, which is no word for nothing. */
void RowMassesTest::errorsOfFormulas()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net), use(2, Field::Value)};
    Row row({"A", "#VALUE!", "#REF!"});
    row.setKind(2, CellKind::Error);
    const ParsedRow parsed = m_reading.parse(mapping, row);
    QVERIFY(!parsed.record.netGrams && !parsed.record.valueCents);
    QStringList kinds;
    for (const Issue &issue : parsed.issues)
        kinds.append(QStringLiteral("%1 %2").arg(issue.kind, issue.value));
    QCOMPARE(kinds, (QStringList{QStringLiteral("number-unreadable #VALUE!"),
                                 QStringLiteral("number-unreadable #REF!")}));
    QVERIFY(m_reading.parse(mapping, Row({"A", "#", "n/a"})).issues.isEmpty());
}

void RowMassesTest::massesWithoutAUnit()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net)};
    mapping.columns[1].unitColumn = 2;
    const auto read = [&](const char *cell, const char *beside, std::optional<std::int64_t> grams,
                          bool unread) {
        const Row row({"A", cell, beside});
        const ParsedRow parsed = m_reading.parse(mapping, row);
        SummedColumn column(mapping, mapping.columns[1]);
        const SummedColumn::Reading reading = column.read(row.view());
        QCOMPARE(parsed.record.netGrams, grams);
        QCOMPARE(reading.amount, grams);
        QCOMPARE(reading.unread, unread);
        const bool listed = std::any_of(parsed.issues.begin(), parsed.issues.end(), [](const Issue &issue) {
            return issue.kind == u"unit-missing" || issue.kind == u"unit-unknown";
        });
        QCOMPARE(listed, unread);
    };
    mapping.columns[1].unnamedUnit = QStringLiteral("-");
    mapping.unitAliases = {{QStringLiteral("CT"), QStringLiteral("-")}};
    read("5", "", std::nullopt, true);
    read("5", "t", 5'000'000, false);
    read("5 t", "", 5'000'000, false);
    read("1000", "CT", std::nullopt, true);
    mapping.columns[1].unnamedUnit = QStringLiteral("t");
    read("5", "", 5'000'000, false);
    read("5", "kg", 5'000, false);
    // What is said of one column is not said of another.
    mapping.columns.append(use(3, Field::Gross));
    const ParsedRow both = m_reading.parse(mapping, Row({"A", "5", "", "6"}));
    QCOMPARE(both.record.netGrams, 5'000'000);
    QCOMPARE(both.record.grossGrams, 6'000);
}

void RowMassesTest::theNearestUnitCounts()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net)};
    mapping.columns[1].unit = QStringLiteral("kg");
    mapping.columns[1].unitColumn = 2;
    const auto issueOf = [&](const char *cell, const char *beside, std::int64_t grams) {
        const ParsedRow parsed = m_reading.parse(mapping, Row({"A", cell, beside}));
        return parsed.record.netGrams != grams ? QString::number(parsed.record.netGrams.value_or(-1))
               : parsed.issues.isEmpty()       ? QString()
                                               : parsed.issues[0].kind;
    };
    QCOMPARE(issueOf("5 kg", "kg", 5000), QString());
    QCOMPARE(issueOf("5 t", "", 5'000'000), QStringLiteral("unit-otherwise"));
    QCOMPARE(issueOf("5 t", "kg", 5'000'000), QStringLiteral("unit-otherwise"));
    QCOMPARE(issueOf("5", "t", 5'000'000), QStringLiteral("unit-otherwise"));
    QCOMPARE(issueOf("5 short tons", "", 4'535'924), QStringLiteral("unit-otherwise"));
    QCOMPARE(issueOf("1,200 LBS", "", 544'311), QStringLiteral("unit-otherwise"));
    QCOMPARE(issueOf("450 г", "", 450), QStringLiteral("unit-otherwise"));
    QCOMPARE(issueOf("٣٫٥ كجم", "", 3500), QString());
    QCOMPARE(issueOf("5 boxes", "", -1), QStringLiteral("-1"));
    QCOMPARE(issueOf("600000000", "", 600'000'000'000), QStringLiteral("mass-heavy"));
    QCOMPARE(issueOf("2000000000000", "", -1), QStringLiteral("-1"));
}

void RowMassesTest::quantitiesWeigh_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("gross");
    QTest::addColumn<qint64>("grams");
    const auto row = [](const char *name, const char *quantity, const char *unit, const char *gross,
                        qint64 grams) {
        QTest::newRow(name) << QString::fromUtf8(quantity) << QString::fromUtf8(unit)
                            << QString::fromUtf8(gross) << grams;
    };
    row("kilograms by Recommendation 20", "12.5", "KGM", "", 12500);
    row("kilograms by OKEI", "12.5", "166", "", 12500);
    row("tonnes by OKEI", "0.0005", "168", "", 500);
    row("grams", "450", "г", "", 450);
    row("Chinese kilograms", "3", "千克", "", 3000);
    row("pounds", "100", "LBR", "", 45359);
    row("a unit in the cell", "2 т", "", "", 2'000'000);
    row("pieces weigh nothing", "12", "шт", "", -1);
    row("litres are no pounds", "12", "L", "", -1);
    row("tonnes or metres", "12", "MT", "", -1);
    row("another mass is given", "12", "KGM", "15", -1);
    row("another mass is given, but not readable", "12", "KGM", "about 15", -1);
    row("a unit in the cell against the column's", "12 t", "KGM", "", -1);
    row("another spelling of the column's unit", "12 кг", "KGM", "", 12000);
}

void RowMassesTest::quantitiesWeigh()
{
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    QFETCH(QString, gross);
    QFETCH(qint64, grams);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Quantity), use(2, Field::Unit),
                       use(3, Field::Gross)};
    const Row row({"A", quantity.toStdString(), unit.toStdString(), gross.toStdString()});
    const ParsedRow parsed = m_reading.parse(mapping, row);
    QCOMPARE(qint64(parsed.record.netGrams.value_or(-1)), grams);
    QCOMPARE(parsed.record.netFromQuantity, grams >= 0);
    MassOfQuantity ledger(mapping);
    QCOMPARE(qint64(ledger.read(row.view()).value_or(-1)), grams);
}

void RowMassesTest::quantitiesSayTheirUnit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("noted");
    const auto row = [](const char *cell, const char *beside, qint64 milli, const char *unit, bool noted) {
        QTest::addRow("%s beside %s", cell, beside) << QString::fromUtf8(cell) << QString::fromUtf8(beside)
                                                    << milli << QString::fromUtf8(unit) << noted;
    };
    row("12", "шт", 12'000, "шт", false);
    row("12 тыс.", "шт", 12'000'000, "шт", false);
    row("12 тыс. шт", "шт", 12'000'000, "шт", false);
    row("12 тыс. шт", "", 12'000'000, "шт", false);
    row("1.5 million pcs", "", 1'500'000'000, "pcs", false);
    row("12 кг", "KG", 12'000, "KG", false);
    row("12 pairs", "pcs", 12'000, "pairs", true);
    row("12 m", "", 12'000, "m", false);
    row("12个", "", 12'000, "个", false);
    row("1.5K", "pcs", 1'500'000, "pcs", false);
    row("764 M2", "", 764'000, "M2", false);
    row("7.5 м3", "", 7'500, "м3", false);
    row("12 m²", "", 12'000, "m²", false);
    row("'5510", "pcs", 5'510'000, "pcs", false);
    row("100*", "pcs", 100'000, "pcs", true);
    row("~300", "pcs", 300'000, "pcs", true);
    row(">100", "pcs", -1, "pcs", true);
}

void RowMassesTest::quantitiesSayTheirUnit()
{
    QFETCH(QString, cell);
    QFETCH(QString, beside);
    QFETCH(QString, unit);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Quantity), use(2, Field::Unit)};
    const Row row({"A", cell.toStdString(), beside.toStdString()});
    const ParsedRow parsed = m_reading.parse(mapping, row);
    QTEST(qint64(parsed.record.quantityMilli.value_or(-1)), "milli");
    QCOMPARE(QString::fromStdString(std::string(parsed.record.unit)), unit);
    QTEST(!parsed.issues.isEmpty(), "noted");
    // The ledger reads the column by itself and must come to the same.
    QTEST(qint64(SummedColumn(mapping, mapping.columns[1]).read(row.view()).amount.value_or(-1)), "milli");
}

void RowMassesTest::unitsBelowAHeaderAreRead_data()
{
    QTest::addColumn<QString>("mass");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("the same") << QStringLiteral("kg") << QStringLiteral("USD") << QStringLiteral("HHS");
    QTest::newRow("in brackets") << QStringLiteral("(кг)") << QStringLiteral("($)") << QStringLiteral("HHS");
    QTest::newRow("tonnes") << QStringLiteral("MT") << QStringLiteral("USD") << QStringLiteral("HRR");
    QTest::newRow("thousands") << QStringLiteral("kg") << QStringLiteral("USD 000") << QStringLiteral("HRR");
    QTest::newRow("another currency")
        << QStringLiteral("kg") << QStringLiteral("EUR") << QStringLiteral("HRR");
}

void RowMassesTest::unitsBelowAHeaderAreRead()
{
    QFETCH(QString, mass);
    QFETCH(QString, money);
    QFETCH(QString, kinds);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date, "Date"), use(1, Field::Consignor, "Shipper"),
                       use(2, Field::Net, "Net weight (kg)"), use(3, Field::Value, "Value (USD)")};
    mapping.columns[2].unit = QStringLiteral("kg");
    mapping.columns[3].currency = QStringLiteral("USD");
    mapping.headerRow = mapping.headerRows = 2;
    RowParser parser(mapping, m_reading.countries());
    QString letters;
    for (const Row &row :
         {Row({"Date", "Shipper", "Net weight", "Value"}, 11),
          Row({"", "", mass.toStdString(), money.toStdString()}, 12), Row({"2022-12-27", "A", "5", "7"}, 13)})
        letters +=
            QLatin1Char("SHTBR"[static_cast<std::size_t>(parser.parse(row.view(), m_reading.arena()).kind)]);
    QCOMPARE(letters, kinds);
}

void RowMassesTest::aMassIsOfItsKind()
{
    ColumnMapping mapping = RowReading::plain();
    mapping.columns[5].kindColumn = 8;
    mapping.columns.append(use(8, Field::None, "Weight type"));
    const auto masses = [&](const char *kind) {
        const ShipmentRecord r =
            m_reading.parse(mapping, Row({"", "", "A", "", "", "5", "", "", kind})).record;
        return QStringLiteral("%1 %2").arg(r.netGrams.value_or(0)).arg(r.grossGrams.value_or(0));
    };
    QCOMPARE(masses("Gross"), QStringLiteral("0 5000"));
    QCOMPARE(masses("Вес нетто"), QStringLiteral("5000 0"));
    QCOMPARE(masses("毛重"), QStringLiteral("0 5000"));
    QCOMPARE(masses(""), QStringLiteral("0 0")); // and listed
    const QList<Issue> issues =
        m_reading.parse(mapping, Row({"", "", "A", "", "", "5", "", "", "Tare"})).issues;
    QVERIFY(std::ranges::any_of(issues, [](const Issue &i) { return i.kind == u"mass-kind-unknown"; }));
}

void RowMassesTest::anAmountCountsOncePerDocument()
{
    ColumnMapping mapping = RowReading::plain();
    mapping.columns[5].once = true;
    RowParser parser(mapping, m_reading.countries());
    QStringList masses;
    for (const auto &[bill, mass] : {std::pair("B1", "500"), std::pair("B1", "500"), std::pair("B2", "500"),
                                     std::pair("B1", "700"), std::pair("B1", "500")}) {
        const Row row({"2022-12-27", bill, "A", "", "", mass, "7"});
        const ParsedRow parsed = parser.parse(row.view(), m_reading.arena());
        masses.append(parsed.record.netGrams ? QString::number(*parsed.record.netGrams / 1000)
                                             : QStringLiteral("-"));
        QCOMPARE(parsed.wasCounted(Field::Net), !parsed.record.netGrams);
        QVERIFY(!parsed.wasCounted(Field::Value));
    }
    QCOMPARE(masses.join(u' '), QStringLiteral("500 - 500 700 -"));
}

void RowMassesTest::anAmountForANumberOfADocument()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date, "Date"), use(1, Field::Description, "Description"),
                       use(2, Field::Declaration, "Declaration"), use(3, Field::Net, "Net weight")};
    mapping.rowWidth = 4;
    QCOMPARE(m_reading.parse(mapping, Row({"2022-12-27", "Pumps", "2022/77", "687.92"})).kind,
             RowKind::Shipment);
    QCOMPARE(m_reading.parse(mapping, Row({"2022-12-27", "Pumps", "2022/77"})).kind, RowKind::Shipment);
    QCOMPARE(m_reading.parse(mapping, Row({"2022-12-27", "2022/77", "687.92"})).kind, RowKind::Refused);
    mapping.columns[1].field = Field::Declaration;
    mapping.columns[2].field = Field::Description;
    QCOMPARE(m_reading.parse(mapping, Row({"2022-12-27", "2022/77", "687.92"})).kind, RowKind::Refused);
    QCOMPARE(m_reading.parse(mapping, Row({"2022-12-27", "2022/77", "6205"})).kind, RowKind::Shipment);
}

QTEST_GUILESS_MAIN(RowMassesTest)
#include "tst_rowmasses.moc"
