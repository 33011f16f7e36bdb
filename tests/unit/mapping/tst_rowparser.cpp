// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mapping/rowreading.h"

#include <QTest>

#include <algorithm>
#include <string>

class RowParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAShipment();
    void missingWordsAreNoProblems();
    void whatCannotBeReadIsListed();
    void codes_data();
    void codes();
    void descriptionsAreJoined();
    void instantsMoveToTheirZone();
    void typedDatesAmongTrueOnesAreListed();
    void rulesForAllRows();
    void signsForTheCellAboveAreListed_data();
    void signsForTheCellAboveAreListed();
    void codesThatBecameDatesAreListed_data();
    void codesThatBecameDatesAreListed();
    void damageIsFlagged();
    void aRuleMakesNamibiaOfNA();

private:
    RowReading m_reading;
};

void RowParserTest::readsAShipment()
{
    const Row row({"27.12.2022", "10702020/271222/0001", "ООО Пример", "9303203000", "КИТАЙ", "1058,868",
                   "$1,234.50", "Ружье"});
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), row);
    QCOMPARE(parsed.kind, RowKind::Shipment);
    const ShipmentRecord &r = parsed.record;
    QCOMPARE(r.row, 2);
    QCOMPARE(r.date->iso(), std::string("2022-12-27"));
    QCOMPARE(std::string(r.consignor), std::string("ООО Пример"));
    QCOMPARE(std::string(r.hs), std::string("9303203000"));
    QCOMPARE(r.origin.alpha2(), std::string("CN"));
    QCOMPARE(*r.netGrams, 1058868);
    QCOMPARE(*r.valueCents, 123450);
    QCOMPARE(std::string(r.currency), std::string("USD"));
    QVERIFY(!r.grossGrams.has_value());
}

void RowParserTest::missingWordsAreNoProblems()
{
    const Row row({"NULL", "Б/Н", "ОТСУТСТВУЕТ", "Н/Д", "НЕ УКАЗАНА", "-", "N/A", "Ружье"});
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), row);
    QCOMPARE(parsed.kind, RowKind::Shipment);
    QVERIFY(parsed.issues.isEmpty());
    QVERIFY(parsed.record.consignor.empty());
    QVERIFY(!parsed.record.valueCents.has_value());
    ColumnMapping zeros = RowReading::plain();
    zeros.columns[6].zeroIsMissing = true;
    QVERIFY(!m_reading.parse(zeros, Row({"", "", "A", "", "", "0", "0"})).record.valueCents.has_value());
    QCOMPARE(*m_reading.parse(zeros, Row({"", "", "A", "", "", "0", "0"})).record.netGrams, 0);
}

void RowParserTest::whatCannotBeReadIsListed()
{
    const Row row({"31.02.2022", "A1", "Firm", "rifles", "Ruritania", "some 5", "12 3", "Ружье"}, 77);
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), row);
    QCOMPARE(parsed.kind, RowKind::Shipment);
    QStringList kinds;
    for (const Issue &issue : parsed.issues) {
        kinds.append(issue.kind);
        QCOMPARE(issue.row, 77);
        QVERIFY(!issue.header.isEmpty());
        QVERIFY(!issue.value.isEmpty());
    }
    QCOMPARE(kinds.join(u' '),
             QStringLiteral("date-unreadable hs-unreadable country-unknown unit-unknown number-unreadable"));
}

void RowParserTest::codes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("issue");
    QTest::newRow("ten digits") << "6907219009" << 10 << "6907219009"
                                << "";
    QTest::newRow("longer than its column's") << "85176200001234" << 10 << "8517620000"
                                              << "hs-longer";
    QTest::newRow("as long as its column's") << "85176200001234" << 14 << "8517620000"
                                             << "";
    QTest::newRow("a lost leading zero") << "701909000" << 10 << "0701909000"
                                         << "";
    QTest::newRow("a lost zero of six digits") << "70190" << 0 << "070190"
                                               << "";
    QTest::newRow("points and blanks") << "8471.50 00" << 0 << "84715000"
                                       << "";
    QTest::newRow("a float of six digits") << "440890.0" << 6 << "440890"
                                           << "";
    QTest::newRow("fewer than ten digits with a star") << "930320*" << 10 << "930320"
                                                       << "";
    QTest::newRow("words before it") << "Classified: 1234.56" << 0 << "123456"
                                     << "";
    QTest::newRow("several codes") << "8542.31; 8542.39" << 0 << "854231"
                                   << "hs-several";
    const auto code = [](const char *cell, const char *taken, const char *issue = "") {
        QTest::newRow(cell) << QString::fromUtf8(cell) << 0 << taken << issue;
    };
    code("=\"0901110000\"", "0901110000");
    code("HS 8517.62", "851762");
    code("HS8517.62", "851762");
    code("HS Code: 8517.62.00", "85176200");
    code("8517 62 00 00", "8517620000");
    code("8517.62.00.00-0", "8517620000");
    code("8517.62.0050", "8517620050");
    code("'0901110000", "0901110000");
    code("'0901..", "0901");
    code("0901-11", "090111");
    code("８５１７６２", "851762");
    code("٨٥١٧٦٢", "851762");
    code("8471.5", "847150");
    code("8517,62", "851762");
    code("8517.62 (ex 10)", "851762");
    code("8517.62, 8525.80", "851762", "hs-several");
    code("8517.62/8525.80", "851762", "hs-several");
    code("8517.62 8525.80", "851762", "hs-several");
    code("8517 62 8525 80", "851762", "hs-several");
    code("851762 851769", "851762", "hs-several");
    code("851762-851769", "851762", "hs-several");
    code("8517 8525 9013", "8517", "hs-several");
    code("9303-9305", "9303", "hs-several");
    code("8517.62\n8525.80", "851762", "hs-several");
    code("8517620000 8525800000", "8517620000", "hs-several");
    code("8542.31-1000", "8542311000");
    code("8542.31-1000, 8542.39-1000", "8542311000", "hs-several");
    code("8806-22-90", "88062290");
    code("2203-00-90", "22030090");
    QTest::newRow("the letter of Argentina's codes") << "69149000900W" << 11 << "6914900090"
                                                     << "";
    QTest::newRow("eleven digits of Argentina keep ten") << "69072100140" << 11 << "6907210014"
                                                         << "";
    QTest::newRow("an exponent keeps what it knows") << "6.90721E+09" << 10 << "690721"
                                                     << "hs-rounded";
    QTest::newRow("an exponent that lost its zero") << "7.0191E+08" << 10 << "070191"
                                                    << "hs-rounded";
    QTest::newRow("a date") << "2002-01-05" << 10 << ""
                            << "hs-is-date";
    QTest::newRow("words") << "rifles" << 10 << ""
                           << "hs-unreadable";
    QTest::newRow("a model number is no code") << "AK47" << 10 << ""
                                               << "hs-unreadable";
}

void RowParserTest::codes()
{
    QFETCH(QString, cell);
    QFETCH(int, digits);
    QFETCH(QString, code);
    QFETCH(QString, issue);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Hs)};
    mapping.columns[1].digits = digits;
    const Row row({"A", cell.toStdString()});
    const ParsedRow parsed = m_reading.parse(mapping, row);
    QCOMPARE(QString::fromStdString(std::string(parsed.record.hs)), code);
    QCOMPARE(parsed.issues.isEmpty() ? QString() : parsed.issues[0].kind, issue);
}

void RowParserTest::descriptionsAreJoined()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Description), use(1, Field::Description), use(2, Field::Description)};
    const Row row({"PORCELANATO", "NULL", "60X60"});
    QCOMPARE(std::string(m_reading.parse(mapping, row).record.description), std::string("PORCELANATO 60X60"));
}

void RowParserTest::instantsMoveToTheirZone()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date), use(1, Field::Consignor)};
    mapping.columns[0].zoneMinutes = 330;
    QCOMPARE(m_reading.parse(mapping, Row({"2025-03-31T18:30:00.000Z", "A"})).record.date->iso(),
             std::string("2025-04-01"));
    QCOMPARE(m_reading.parse(mapping, Row({"2025-03-31", "A"})).record.date->iso(),
             std::string("2025-03-31"));
}

void RowParserTest::typedDatesAmongTrueOnesAreListed()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date), use(1, Field::Consignor)};
    RowParser parser(mapping, m_reading.countries());
    const Row typed({"10.02.2022", "A"}), certain({"27.12.2022", "A"});
    Row real({"2022-12-27", "A"});
    real.setKind(0, CellKind::Date);
    // Where all dates are texts, the order of the column holds for each.
    QVERIFY(parser.parse(typed.view(), m_reading.arena()).issues.isEmpty());
    QVERIFY(parser.parse(real.view(), m_reading.arena()).issues.isEmpty());
    QVERIFY(parser.parse(certain.view(), m_reading.arena()).issues.isEmpty());
    const ParsedRow parsed = parser.parse(typed.view(), m_reading.arena());
    QCOMPARE(parsed.issues.size(), 1);
    QCOMPARE(parsed.issues[0].kind, QStringLiteral("date-ambiguous"));
    QCOMPARE(parsed.issues[0].severity, Issue::Severity::Warning);
    QVERIFY2(parsed.issues[0].text.english().contains(QStringLiteral("2022-02-10")) &&
                 parsed.issues[0].text.english().contains(QStringLiteral("2022-10-02")),
             qPrintable(parsed.issues[0].text));
    QCOMPARE(parsed.record.date->iso(), std::string("2022-02-10"));
    mapping.columns[0].sureDates = true;
    RowParser sure(mapping, m_reading.countries());
    QVERIFY(sure.parse(real.view(), m_reading.arena()).issues.isEmpty());
    QVERIFY(sure.parse(typed.view(), m_reading.arena()).issues.isEmpty());
}

void RowParserTest::rulesForAllRows()
{
    ColumnMapping mapping = RowReading::plain();
    mapping.countryAliases.insert(QStringLiteral("Ruritania"), QStringLiteral("RO"));
    QCOMPARE(m_reading.parse(mapping, Row({"", "", "A", "", "Ruritania"})).record.origin.alpha2(),
             std::string("RO"));
    mapping.columns[5].unitColumn = 6;
    mapping.columns[6].field = Field::None;
    mapping.unitAliases.insert(QStringLiteral("mz"), QStringLiteral("t"));
    QCOMPARE(*m_reading.parse(mapping, Row({"", "", "A", "", "", "2", "mz"})).record.netGrams, 2000000);
}

void RowParserTest::signsForTheCellAboveAreListed_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("ditto");
    const auto row = [](const char *cell, bool ditto) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << ditto;
    };
    for (const char *sign : {"\"", "-//-", "—//—", "- \" -", "-\"-", "=//=", "〃", "''", "ditto", "Ditto",
                             "то же", "ТО ЖЕ", "Same as above", "同上"})
        row(sign, true);
    for (const char *name : {"SAME", "IDEM", "\"АЛЬФА\"", "Idemitsu", "A/S", "тоже мир", "-", "//"})
        row(name, false);
}

void RowParserTest::signsForTheCellAboveAreListed()
{
    QFETCH(QString, cell);
    QFETCH(bool, ditto);
    const ParsedRow parsed =
        m_reading.parse(RowReading::plain(), Row({"2022-01-05", "", cell.toStdString(), "", "CN", "2"}));
    const auto listed =
        std::ranges::count_if(parsed.issues, [](const Issue &issue) { return issue.kind == u"ditto"; });
    QCOMPARE(listed, ditto ? 1 : 0);
    if (ditto)
        QVERIFY(parsed.record.description.empty() && parsed.record.consignor.empty());
}

void RowParserTest::codesThatBecameDatesAreListed_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("date");

    for (const char *cell : {"12.10.2022", "10/12/2022", "10/12/22", "2022-10-12", "12-Oct-22", "Oct-22", "12-окт-22"})
        QTest::newRow(cell) << QByteArray(cell) << true;
    for (const char *cell : {"12.10.20", "8504.40", "8504.40.00.00", "8504-40", "8504400000", "0901 11",
                             "8517.62.00.00-0", "8806-22-90", "2008-99-10"})
        QTest::newRow(cell) << QByteArray(cell) << false;
}

void RowParserTest::codesThatBecameDatesAreListed()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, date);
    const Row row({"2022-01-12", "D1", "Firm", cell.toStdString(), "", "1"});
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), row);
    const auto listed = std::any_of(parsed.issues.begin(), parsed.issues.end(),
                                    [](const Issue &issue) { return issue.kind == u"hs-is-date"; });
    QCOMPARE(listed, date);
    QCOMPARE(parsed.record.hs.empty(), date);
}

void RowParserTest::damageIsFlagged()
{
    Row rounded({"", "107575325100000000", "Firm", "", "", "1"});
    rounded.setKind(1, CellKind::Number);
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), rounded);
    QCOMPARE(parsed.issues.size(), 1);
    QCOMPARE(parsed.issues[0].kind, QStringLiteral("number-rounded"));
    const Row cut({"", "1", "Firm", "", "", "1", "", std::string(255, 'x')});
    QCOMPARE(m_reading.parse(RowReading::plain(), cut).issues.value(0).kind, QStringLiteral("text-cut"));
    const Row mixed({"", "1", "ООО Приmер", "", "", "1"});
    QCOMPARE(m_reading.parse(RowReading::plain(), mixed).issues.value(0).kind,
             QStringLiteral("script-mixed"));
}

void RowParserTest::aRuleMakesNamibiaOfNA()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Origin, "Origin"), use(1, Field::Dispatch, "Dispatch")};
    QVERIFY(!m_reading.parse(mapping, Row({"NA", "CN"})).record.origin.valid());
    mapping.countryAliases.insert(QStringLiteral("NA"), QStringLiteral("NA"));
    QCOMPARE(m_reading.parse(mapping, Row({"NA", "CN"})).record.origin.alpha2(), std::string("NA"));
}

QTEST_GUILESS_MAIN(RowParserTest)
#include "tst_rowparser.moc"
