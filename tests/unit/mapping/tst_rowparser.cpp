// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"

#include "mapping/massofquantity.h"
#include "mapping/summedcolumn.h"
#include "places/countries.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace {

ColumnUse use(int column, Field field, const char *header = "")
{
    ColumnUse u;
    u.column = column;
    u.field = field;
    u.header = QString::fromUtf8(header);
    return u;
}

/** One row given as texts. */
class Row {
public:
    explicit Row(std::vector<std::string> texts, std::int64_t number = 2)
        : m_texts(std::move(texts)), m_number(number)
    {
        for (const std::string &text : m_texts)
            m_cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
    }
    RowView view() const { return {m_number, m_cells, false}; }
    void setKind(std::size_t column, CellKind kind) { m_cells[column].kind = kind; }

private:
    std::vector<std::string> m_texts;
    std::vector<CellView> m_cells;
    std::int64_t m_number;
};

} // namespace

class RowParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAShipment();
    void rowKinds_data();
    void rowKinds();
    void totalsAreListed();
    void missingWordsAreNoProblems();
    void whatCannotBeReadIsListed();
    void masses_data();
    void masses();
    void massesWithoutAUnit();
    void theNearestUnitCounts();
    void quantitiesWeigh_data();
    void quantitiesWeigh();
    void money();
    void quantitiesSayTheirUnit_data();
    void quantitiesSayTheirUnit();
    void headingsAreNoShipments();
    void signsAtAmounts_data();
    void signsAtAmounts();
    void theCurrencyOfTheCellCounts_data();
    void theCurrencyOfTheCellCounts();
    void theCurrencyIsThatOfTheColumnThatGaveTheValue();
    void theFormatOfANumberSaysLeast();
    void codes_data();
    void codes();
    void descriptionsAreJoined();
    void instantsMoveToTheirZone();
    void typedDatesAmongTrueOnesAreListed();
    void rulesForAllRows();
    void codesThatBecameDatesAreListed_data();
    void codesThatBecameDatesAreListed();
    void damageIsFlagged();
    void tablesBelowAreNotMisread_data();
    void tablesBelowAreNotMisread();
    void unitsBelowAHeaderAreRead_data();
    void unitsBelowAHeaderAreRead();
    void cancelledRowsAreListed();
    void linesOfACancelledDeclarationAreCancelled();
    void aMassIsOfItsKind();
    void anAmountCountsOncePerDocument();
    void shiftedRows_data();
    void shiftedRows();
    void anAmountForANumberOfADocument();
    void aRuleMakesNamibiaOfNA();

private:
    ParsedRow parse(const ColumnMapping &mapping, const Row &row)
    {
        // What a parser read is valid as long as the parser.
        return m_parsers.emplace_back(std::make_unique<RowParser>(mapping, m_countries))
            ->parse(row.view(), m_arena);
    }
    static ColumnMapping plain()
    {
        ColumnMapping m;
        m.columns = {use(0, Field::Date, "Дата"),
                     use(1, Field::Declaration, "Номер"),
                     use(2, Field::Consignor, "Отправитель"),
                     use(3, Field::Hs, "Код ТН ВЭД"),
                     use(4, Field::Origin, "Страна"),
                     use(5, Field::Net, "Вес нетто"),
                     use(6, Field::Value, "Стоимость"),
                     use(7, Field::Description, "Товар")};
        m.columns[6].currency = QStringLiteral("USD");
        return m;
    }
    Countries m_countries;
    TextArena m_arena;
    std::vector<std::unique_ptr<RowParser>> m_parsers;
};

void RowParserTest::readsAShipment()
{
    const Row row({"27.12.2022", "10702020/271222/0001", "ООО Пример", "9303203000", "КИТАЙ", "1058,868",
                   "$1,234.50", "Ружье"});
    const ParsedRow parsed = parse(plain(), row);
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

void RowParserTest::rowKinds_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QStringList &cells, int number, RowKind kind) {
        QTest::newRow(name) << cells << number << static_cast<int>(kind);
    };
    const QString none;
    row("nothing but blanks", {QStringLiteral(" "), none, QStringLiteral("\u00a0")}, 9, RowKind::Blank);
    row("above the header", {QStringLiteral("Отчет")}, 1, RowKind::Header);
    for (const char *const word : {"UKUPNO", "Razem", "სულ", "Összesen", "Σύνολο", "Ընդամենը"})
        row(word, {QString::fromUtf8(word), none, none, none, none, QStringLiteral("5")}, 9,
            RowKind::Subtotal);
    row("the header again",
        {QStringLiteral("Дата"), QStringLiteral("Номер"), QStringLiteral("Отправитель"),
         QStringLiteral("Код ТН ВЭД"), QStringLiteral("Страна"), QStringLiteral("Вес нетто")},
        50, RowKind::Header);
    row("columns numbered under the header",
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
         QStringLiteral("5"), QStringLiteral("6")},
        2, RowKind::Header);
    row("a Russian total", {QStringLiteral("Итого:"), none, none, none, none, QStringLiteral("5000")}, 9,
        RowKind::Subtotal);
    row("a Turkish total", {none, none, QStringLiteral("TOPLAM"), none, none, QStringLiteral("5000")}, 9,
        RowKind::Subtotal);
    row("a Chinese total", {QStringLiteral("合计12票"), none, none, none, none, QStringLiteral("5000")}, 9,
        RowKind::Subtotal);
    row("a total of one country",
        {QStringLiteral("Total"), none, none, none, QStringLiteral("China"), QStringLiteral("5")}, 9,
        RowKind::Subtotal);
    row("a description that begins with total",
        {QStringLiteral("27.12.2022"), QStringLiteral("A1"), QStringLiteral("Firm"), none, none,
         QStringLiteral("5"), none, QStringLiteral("TOTAL 25 PACKAGES")},
        9, RowKind::Shipment);
    row("a firm called Totalenergies",
        {none, none, QStringLiteral("Totalenergies SE"), none, none, QStringLiteral("5")}, 9,
        RowKind::Shipment);
    row("a total named by what it is of, without a preposition",
        {none, none, QStringLiteral("Total Turkey"), none, none, QStringLiteral("5")}, 9, RowKind::Subtotal);
    row("a total for some code",
        {none, none, none, none, none, QStringLiteral("5"), none, QStringLiteral("Итого по коду 9303")}, 9,
        RowKind::Subtotal);
    row("a total of a measure and a unit",
        {none, none, none, none, none, QStringLiteral("5"), none, QStringLiteral("TOTAL NET WEIGHT, KG:")}, 9,
        RowKind::Subtotal);
    row("an average under the rows", {QStringLiteral("Average"), none, none, none, none, QStringLiteral("5")},
        9, RowKind::Subtotal);
    row("an average of something",
        {none, QStringLiteral("В среднем на декларацию"), none, none, none, QStringLiteral("5")}, 9,
        RowKind::Subtotal);
    row("goods whose brand begins with max",
        {none, none, none, QStringLiteral("640399"), none, QStringLiteral("5"), none,
         QStringLiteral("Max Mara shoes")},
        9, RowKind::Shipment);
    row("goods called total station, with a code",
        {none, none, none, QStringLiteral("901520"), none, QStringLiteral("5"), none,
         QStringLiteral("Total station Leica TS16")},
        9, RowKind::Shipment);
    row("goods called total station, without a code",
        {none, none, none, none, none, QStringLiteral("5"), none, QStringLiteral("Total station Leica")}, 9,
        RowKind::Shipment);
    row("goods whose model begins with sum",
        {none, none, none, QStringLiteral("630790"), none, QStringLiteral("5"), none,
         QStringLiteral("SUM-41 body armor plates")},
        9, RowKind::Shipment);
    row("a firm called Total with goods of its own",
        {none, none, QStringLiteral("Total"), none, none, QStringLiteral("5"), none,
         QStringLiteral("body armor")},
        9, RowKind::Shipment);
    row("a declaration number beside the word",
        {none, QStringLiteral("10702020/271222/0001"), QStringLiteral("Total"), none, none,
         QStringLiteral("5")},
        9, RowKind::Shipment);
    row("a signature with an amount beside it",
        {QStringLiteral("Ivanov"), QStringLiteral("Checked by"), none, none, none, QStringLiteral("100")}, 9,
        RowKind::Refused);
    row("a line whose date nobody can read",
        {QStringLiteral("12.2022?"), QStringLiteral("GTD"), none, none, none, QStringLiteral("100")}, 9,
        RowKind::Shipment);
    row("a line without a date that names its goods",
        {none, QStringLiteral("no number"), none, QStringLiteral("901520"), none, QStringLiteral("100")}, 9,
        RowKind::Shipment);
    row("a note", {QStringLiteral("Источник: таможня")}, 9, RowKind::Refused);
}

void RowParserTest::rowKinds()
{
    QFETCH(QStringList, cells);
    QFETCH(int, number);
    QFETCH(int, kind);
    std::vector<std::string> texts;
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    const ParsedRow parsed = parse(plain(), Row(texts, number));
    QCOMPARE(static_cast<int>(parsed.kind), kind);
    if (parsed.kind == RowKind::Refused) {
        QCOMPARE(parsed.issues.size(), 1);
        QCOMPARE(parsed.issues[0].row, number);
    }
}

void RowParserTest::totalsAreListed()
{
    // Whoever reads it can see what was left out, and how much it was.
    const ParsedRow total = parse(plain(), Row({"Итого:", "", "", "", "", "5000"}, 9));
    QCOMPARE(total.issues.size(), 1);
    QCOMPARE(total.issues[0].kind, QStringLiteral("row-subtotal"));
    QCOMPARE(total.issues[0].severity, Issue::Severity::Note);
    QCOMPARE(total.issues[0].row, 9);
    QCOMPARE(total.issues[0].value, QStringLiteral("Итого:"));
    QVERIFY2(total.issues[0].text.english().contains(QStringLiteral("5000.000 kg")),
             qPrintable(total.issues[0].text));
    const ParsedRow doubtful = parse(plain(), Row({"", "", "Total E&P", "", "", "5"}));
    QCOMPARE(doubtful.kind, RowKind::Shipment);
    QCOMPARE(doubtful.issues.value(0).kind, QStringLiteral("row-perhaps-subtotal"));
    QCOMPARE(doubtful.issues.value(0).severity, Issue::Severity::Warning);
    QVERIFY(parse(plain(), Row({"", "", "", "901520", "", "5", "", "Total station"})).issues.isEmpty());
}

void RowParserTest::missingWordsAreNoProblems()
{
    const Row row({"NULL", "Б/Н", "ОТСУТСТВУЕТ", "Н/Д", "НЕ УКАЗАНА", "-", "N/A", "Ружье"});
    const ParsedRow parsed = parse(plain(), row);
    QCOMPARE(parsed.kind, RowKind::Shipment);
    QVERIFY(parsed.issues.isEmpty());
    QVERIFY(parsed.record.consignor.empty());
    QVERIFY(!parsed.record.valueCents.has_value());
    ColumnMapping zeros = plain();
    zeros.columns[6].zeroIsMissing = true;
    QVERIFY(!parse(zeros, Row({"", "", "A", "", "", "0", "0"})).record.valueCents.has_value());
    QCOMPARE(*parse(zeros, Row({"", "", "A", "", "", "0", "0"})).record.netGrams, 0);
}

void RowParserTest::whatCannotBeReadIsListed()
{
    const Row row({"31.02.2022", "A1", "Firm", "rifles", "Ruritania", "about 5", "12 3", "Ружье"}, 77);
    const ParsedRow parsed = parse(plain(), row);
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

void RowParserTest::masses_data()
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

void RowParserTest::masses()
{
    QFETCH(QString, cell);
    QFETCH(QString, columnUnit);
    QFETCH(QString, rowUnit);
    QFETCH(qint64, grams);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Gross)};
    mapping.columns[1].unit = columnUnit;
    mapping.columns[1].unitColumn = 2;
    const ParsedRow parsed = parse(mapping, Row({"A", cell.toStdString(), rowUnit.toStdString()}));
    QCOMPARE(qint64(parsed.record.grossGrams.value_or(-1)), grams);
    const QString issue = grams < 0 ? QStringLiteral("unit-unknown")
                          : columnUnit.isEmpty() && rowUnit.isEmpty() && cell.back().isDigit()
                              ? QStringLiteral("unit-missing")
                          : columnUnit.isEmpty() || rowUnit.isEmpty() ? QString()
                                                                      : QStringLiteral("unit-otherwise");
    QCOMPARE(parsed.issues.isEmpty() ? QString() : parsed.issues[0].kind, issue);
}

/** The record and the ledger's own reading of the same row. */
void RowParserTest::massesWithoutAUnit()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net)};
    mapping.columns[1].unitColumn = 2;
    const auto read = [&](const char *cell, const char *beside, std::optional<std::int64_t> grams,
                          bool unread) {
        const Row row({"A", cell, beside});
        const ParsedRow parsed = parse(mapping, row);
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
    const ParsedRow both = parse(mapping, Row({"A", "5", "", "6"}));
    QCOMPARE(both.record.netGrams, 5'000'000);
    QCOMPARE(both.record.grossGrams, 6'000);
}

void RowParserTest::theNearestUnitCounts()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net)};
    mapping.columns[1].unit = QStringLiteral("kg");
    mapping.columns[1].unitColumn = 2;
    const auto issueOf = [&](const char *cell, const char *beside, std::int64_t grams) {
        const ParsedRow parsed = parse(mapping, Row({"A", cell, beside}));
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

void RowParserTest::quantitiesWeigh_data()
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

void RowParserTest::quantitiesWeigh()
{
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    QFETCH(QString, gross);
    QFETCH(qint64, grams);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Quantity), use(2, Field::Unit),
                       use(3, Field::Gross)};
    const Row row({"A", quantity.toStdString(), unit.toStdString(), gross.toStdString()});
    const ParsedRow parsed = parse(mapping, row);
    QCOMPARE(qint64(parsed.record.netGrams.value_or(-1)), grams);
    QCOMPARE(parsed.record.netFromQuantity, grams >= 0);
    MassOfQuantity ledger(mapping);
    QCOMPARE(qint64(ledger.read(row.view()).value_or(-1)), grams);
}

void RowParserTest::money()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Value), use(2, Field::Currency)};
    const auto record = [&](const char *value, const char *currency) {
        return parse(mapping, Row({"A", value, currency})).record;
    };
    // texts of records live as long as their rows: only what is owned is kept here
    QCOMPARE(*record("12", "EUR").valueCents, 1200);
    const Row euro({"A", "12", "евро"});
    QCOMPARE(std::string(parse(mapping, euro).record.currency), std::string("EUR"));
    const Row sign({"A", "€ 12.5", ""});
    QCOMPARE(std::string(parse(mapping, sign).record.currency), std::string("EUR"));
    mapping.columns[1].factor = 1000;
    QCOMPARE(*record("34.446", "USD").valueCents, 3444600);
    ColumnMapping beside = mapping;
    beside.columns.removeLast();
    beside.columns[1].currencyColumn = 2;
    const Row yuan({"A", "12", "人民币"});
    QCOMPARE(std::string(parse(beside, yuan).record.currency), std::string("CNY"));
    const Row words({"A", "12 boxes", ""});
    QVERIFY(!parse(mapping, words).record.valueCents.has_value());
}

void RowParserTest::quantitiesSayTheirUnit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("noted");
    const auto row = [](const char *cell, const char *beside, qint64 milli, const char *unit, bool noted) {
        QTest::addRow("%s beside %s", cell, beside)
            << QString::fromUtf8(cell) << QString::fromUtf8(beside) << milli << QString::fromUtf8(unit) << noted;
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

void RowParserTest::headingsAreNoShipments()
{
    const Row heading({"China", "", "", "", "China", "", "", ""});
    const ParsedRow parsed = parse(plain(), heading);
    QCOMPARE(static_cast<int>(parsed.kind), static_cast<int>(RowKind::Refused));
    QCOMPARE(parsed.issues.first().kind, QStringLiteral("row-no-shipment"));
    ColumnMapping thousands;
    thousands.columns = {use(0, Field::Consignor), use(1, Field::Net)};
    thousands.columns[1].unitColumn = 2;
    thousands.columns[1].factor = 1000;
    const Row row({"A", "2.5", "kg"});
    QCOMPARE(parse(thousands, row).record.netGrams.value_or(0), 2'500'000);
    QCOMPARE(SummedColumn(thousands, thousands.columns[1]).read(row.view()).amount.value_or(0), 2'500'000);
}

void RowParserTest::signsAtAmounts_data()
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
    row(">100", -1, -1, "unit-unknown number-unreadable");
    row("2 kg*", 2000, -1, "number-unreadable");
    row("1.5K", -1, 150'000, "unit-unknown");
    row("0.0004", 0, 0, "mass-rounded");
}

/** What stands at a number without being a part of it is said, and read alike wherever sums are made. */
void RowParserTest::signsAtAmounts()
{
    QFETCH(QString, cell);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net), use(2, Field::Value)};
    const Row row({"A", cell.toStdString(), cell.toStdString()});
    const ParsedRow parsed = parse(mapping, row);
    QStringList listed;
    for (const Issue &issue : parsed.issues)
        listed.append(issue.kind);
    QTEST(listed.join(u' '), "listed");
    QTEST(qint64(parsed.record.netGrams.value_or(-1)), "grams");
    QTEST(qint64(parsed.record.valueCents.value_or(-1)), "cents");
    QTEST(qint64(SummedColumn(mapping, mapping.columns[1]).read(row.view()).amount.value_or(-1)), "grams");
    QTEST(qint64(SummedColumn(mapping, mapping.columns[2]).read(row.view()).amount.value_or(-1)), "cents");
}

void RowParserTest::quantitiesSayTheirUnit()
{
    QFETCH(QString, cell);
    QFETCH(QString, beside);
    QFETCH(QString, unit);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Quantity), use(2, Field::Unit)};
    const Row row({"A", cell.toStdString(), beside.toStdString()});
    const ParsedRow parsed = parse(mapping, row);
    QTEST(qint64(parsed.record.quantityMilli.value_or(-1)), "milli");
    QCOMPARE(QString::fromStdString(std::string(parsed.record.unit)), unit);
    QTEST(!parsed.issues.isEmpty(), "noted");
    // The ledger reads the column by itself and must come to the same.
    QTEST(qint64(SummedColumn(mapping, mapping.columns[1]).read(row.view()).amount.value_or(-1)), "milli");
}

void RowParserTest::theCurrencyOfTheCellCounts_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<int>("listed");

    QTest::newRow("as the column says") << QByteArray("100") << QByteArray("USD") << QByteArray("USD") << 0;
    QTest::newRow("the same") << QByteArray("100 USD") << QByteArray("USD") << QByteArray("USD") << 0;
    QTest::newRow("another sign") << QByteArray("€100") << QByteArray("USD") << QByteArray("EUR") << 1;
    QTest::newRow("another code") << QByteArray("80 EUR") << QByteArray("USD") << QByteArray("EUR") << 1;
    QTest::newRow("a sign of several dollars") << QByteArray("$100") << QByteArray("CAD") << QByteArray("CAD") << 0;
    QTest::newRow("only the cell says it") << QByteArray("€100") << QByteArray("") << QByteArray("EUR") << 0;
}

void RowParserTest::theCurrencyOfTheCellCounts()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, taken);
    QFETCH(int, listed);
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Value)};
    mapping.columns[1].currency = QString::fromLatin1(column);
    RowParser parser(mapping, m_countries); // the record's texts may live in it
    const Row row({"A", cell.toStdString()});
    const ParsedRow parsed = parser.parse(row.view(), m_arena);
    QVERIFY(parsed.record.valueCents.has_value());
    QCOMPARE(std::string(parsed.record.currency), taken.toStdString());
    const auto differs = [](const Issue &issue) { return issue.kind == u"currency-differs"; };
    QCOMPARE(static_cast<int>(std::count_if(parsed.issues.begin(), parsed.issues.end(), differs)), listed);
}

void RowParserTest::theCurrencyIsThatOfTheColumnThatGaveTheValue()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Value), use(2, Field::Value)};
    mapping.columns[1].currency = QStringLiteral("USD");
    mapping.columns[2].currency = QStringLiteral("EUR");
    RowParser parser(mapping, m_countries);
    const Row dollars({"A", "100", "90"});
    QCOMPARE(std::string(parser.parse(dollars.view(), m_arena).record.currency), std::string("USD"));
    const Row euros({"A", "", "90"}, 3);
    const ParsedRow parsed = parser.parse(euros.view(), m_arena);
    QCOMPARE(parsed.record.valueCents.value_or(0), 9000);
    QCOMPARE(std::string(parsed.record.currency), std::string("EUR"));
}

/** What a number's format shows is less than header and column say, and makes no number unreadable. */
void RowParserTest::theFormatOfANumberSaysLeast()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Consignor), use(1, Field::Net), use(2, Field::Value)};
    mapping.columns[2].currency = QStringLiteral("USD");
    Row row({"A", "5 EUR", "7 EUR"});
    row.setKind(1, CellKind::Number);
    row.setKind(2, CellKind::Number);
    const ParsedRow parsed = parse(mapping, row);
    QCOMPARE(parsed.record.netGrams, 5000);
    QCOMPARE(parsed.record.valueCents, 700);
    QCOMPARE(parsed.record.currency, "USD");
    QCOMPARE(SummedColumn(mapping, mapping.columns[1]).read(row.view()).amount, 5000);
    QCOMPARE(SummedColumn(mapping, mapping.columns[2]).read(row.view()).amount, 700);
    mapping.columns[2].currency.clear();
    QCOMPARE(parse(mapping, row).record.currency, "EUR");
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
    const ParsedRow parsed = parse(mapping, row);
    QCOMPARE(QString::fromStdString(std::string(parsed.record.hs)), code);
    QCOMPARE(parsed.issues.isEmpty() ? QString() : parsed.issues[0].kind, issue);
}

void RowParserTest::descriptionsAreJoined()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Description), use(1, Field::Description), use(2, Field::Description)};
    const Row row({"PORCELANATO", "NULL", "60X60"});
    QCOMPARE(std::string(parse(mapping, row).record.description), std::string("PORCELANATO 60X60"));
}

void RowParserTest::instantsMoveToTheirZone()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date), use(1, Field::Consignor)};
    mapping.columns[0].zoneMinutes = 330;
    QCOMPARE(parse(mapping, Row({"2025-03-31T18:30:00.000Z", "A"})).record.date->iso(),
             std::string("2025-04-01"));
    QCOMPARE(parse(mapping, Row({"2025-03-31", "A"})).record.date->iso(), std::string("2025-03-31"));
}

void RowParserTest::typedDatesAmongTrueOnesAreListed()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date), use(1, Field::Consignor)};
    RowParser parser(mapping, m_countries);
    const Row typed({"10.02.2022", "A"}), certain({"27.12.2022", "A"});
    Row real({"2022-12-27", "A"});
    real.setKind(0, CellKind::Date);
    // Where all dates are texts, the order of the column holds for each.
    QVERIFY(parser.parse(typed.view(), m_arena).issues.isEmpty());
    QVERIFY(parser.parse(real.view(), m_arena).issues.isEmpty());
    QVERIFY(parser.parse(certain.view(), m_arena).issues.isEmpty());
    const ParsedRow parsed = parser.parse(typed.view(), m_arena);
    QCOMPARE(parsed.issues.size(), 1);
    QCOMPARE(parsed.issues[0].kind, QStringLiteral("date-ambiguous"));
    QCOMPARE(parsed.issues[0].severity, Issue::Severity::Warning);
    QVERIFY2(parsed.issues[0].text.english().contains(QStringLiteral("2022-02-10")) &&
                 parsed.issues[0].text.english().contains(QStringLiteral("2022-10-02")),
             qPrintable(parsed.issues[0].text));
    QCOMPARE(parsed.record.date->iso(), std::string("2022-02-10"));
    mapping.columns[0].sureDates = true;
    RowParser sure(mapping, m_countries);
    QVERIFY(sure.parse(real.view(), m_arena).issues.isEmpty());
    QVERIFY(sure.parse(typed.view(), m_arena).issues.isEmpty());
}

void RowParserTest::rulesForAllRows()
{
    ColumnMapping mapping = plain();
    mapping.countryAliases.insert(QStringLiteral("Ruritania"), QStringLiteral("RO"));
    QCOMPARE(parse(mapping, Row({"", "", "A", "", "Ruritania"})).record.origin.alpha2(), std::string("RO"));
    mapping.columns[5].unitColumn = 6;
    mapping.columns[6].field = Field::None;
    mapping.unitAliases.insert(QStringLiteral("mz"), QStringLiteral("t"));
    QCOMPARE(*parse(mapping, Row({"", "", "A", "", "", "2", "mz"})).record.netGrams, 2000000);
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
    const ParsedRow parsed = parse(plain(), row);
    const auto listed = std::any_of(parsed.issues.begin(), parsed.issues.end(),
                                    [](const Issue &issue) { return issue.kind == u"hs-is-date"; });
    QCOMPARE(listed, date);
    QCOMPARE(parsed.record.hs.empty(), date);
}

void RowParserTest::damageIsFlagged()
{
    Row rounded({"", "107575325100000000", "Firm", "", "", "1"});
    rounded.setKind(1, CellKind::Number);
    const ParsedRow parsed = parse(plain(), rounded);
    QCOMPARE(parsed.issues.size(), 1);
    QCOMPARE(parsed.issues[0].kind, QStringLiteral("number-rounded"));
    const Row cut({"", "1", "Firm", "", "", "1", "", std::string(255, 'x')});
    QCOMPARE(parse(plain(), cut).issues.value(0).kind, QStringLiteral("text-cut"));
    const Row mixed({"", "1", "ООО Приmер", "", "", "1"});
    QCOMPARE(parse(plain(), mixed).issues.value(0).kind, QStringLiteral("script-mixed"));
}

void RowParserTest::tablesBelowAreNotMisread_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("kinds");
    const QStringList same{QStringLiteral("Дата"),        QStringLiteral("Номер"),
                           QStringLiteral("Отправитель"), QStringLiteral("Код ТН ВЭД"),
                           QStringLiteral("Страна"),      QStringLiteral("Вес нетто"),
                           QStringLiteral("Стоимость"),   QStringLiteral("Товар")};
    QTest::newRow("the same header") << same << QStringLiteral("header shipment");
    QStringList tonnes = same;
    tonnes[5] = QStringLiteral("Вес нетто, т");
    QTest::newRow("the same header with another unit") << tonnes << QStringLiteral("refused refused");
    QStringList written = same;
    written[5] = QStringLiteral("ВЕС  НЕТТО.");
    QTest::newRow("the same header in other letters") << written << QStringLiteral("header shipment");
    QStringList shouted = same;
    for (QString &text : shouted)
        text = text.toUpper();
    QTest::newRow("the same header in capitals") << shouted << QStringLiteral("header shipment");
    shouted[5] += QStringLiteral(", Т");
    QTest::newRow("capitals and another unit") << shouted << QStringLiteral("refused refused");
    QStringList marked = same;
    for (QString &text : marked)
        text = text.replace(u' ', u'\n') + QStringLiteral(" ¹");
    marked[6] += QStringLiteral(" 2)");
    QTest::newRow("the same header with footnotes and line breaks")
        << marked << QStringLiteral("header shipment");
    QStringList spelled = same;
    spelled[5] = QStringLiteral("Вес нетто (кг.)");
    spelled[6] = QStringLiteral("Стоимость, долл. США");
    QTest::newRow("units that are those the columns are read by")
        << spelled << QStringLiteral("header shipment");
    QStringList destination = same;
    destination[4] = QStringLiteral("Страна назначения");
    QTest::newRow("another country") << destination << QStringLiteral("refused refused");
    QStringList maker = same;
    maker[2] = QStringLiteral("Изготовитель");
    QTest::newRow("another firm") << maker << QStringLiteral("refused refused");
    QStringList thousands = same;
    thousands[6] = QStringLiteral("Стоимость, тыс. USD");
    QTest::newRow("another scale") << thousands << QStringLiteral("refused refused");
    QStringList swapped = same;
    swapped.swapItemsAt(5, 6);
    QTest::newRow("two columns changed places") << swapped << QStringLiteral("refused refused");
    QStringList turned = same;
    std::reverse(turned.begin(), turned.end());
    QTest::newRow("all columns in another order") << turned << QStringLiteral("refused refused");
    QTest::newRow("other words of the same columns") << QStringList{QStringLiteral("Date"),
                                                                    QStringLiteral("Declaration number"),
                                                                    QStringLiteral("Shipper"),
                                                                    QStringLiteral("HS code"),
                                                                    QStringLiteral("Country of origin"),
                                                                    QStringLiteral("Net weight"),
                                                                    QStringLiteral("Value"),
                                                                    QStringLiteral("Description of goods")}
                                                     << QStringLiteral("header shipment");
    QTest::newRow("other words of other columns") << QStringList{QStringLiteral("Shipper"),
                                                                 QStringLiteral("Date"),
                                                                 QStringLiteral("Value"),
                                                                 QStringLiteral("Net weight"),
                                                                 QStringLiteral("HS code"),
                                                                 QStringLiteral("Consignee"),
                                                                 QStringLiteral("Country of origin")}
                                                  << QStringLiteral("refused refused");
}

void RowParserTest::tablesBelowAreNotMisread()
{
    QFETCH(QStringList, header);
    QFETCH(QString, kinds);
    ColumnMapping mapping = plain();
    mapping.headerRow = 1;
    RowParser parser(mapping, m_countries);
    const auto kindOf = [&](const QStringList &texts, std::int64_t number) {
        std::vector<std::string> cells;
        for (const QString &text : texts)
            cells.push_back(text.toStdString());
        const RowKind kind = parser.parse(Row(cells, number).view(), m_arena).kind;
        return kind == RowKind::Shipment  ? QStringLiteral("shipment")
               : kind == RowKind::Header  ? QStringLiteral("header")
               : kind == RowKind::Refused ? QStringLiteral("refused")
                                          : QStringLiteral("other");
    };
    const QStringList line{QStringLiteral("27.12.2022"), QStringLiteral("A/1"),   QStringLiteral("Firm"),
                           QStringLiteral("9303203000"), QStringLiteral("КИТАЙ"), QStringLiteral("5"),
                           QStringLiteral("7"),          QStringLiteral("Ружье")};
    QCOMPARE(kindOf(line, 2), QStringLiteral("shipment"));
    const QString first = kindOf(header, 30);
    QCOMPARE(first + u' ' + kindOf(line, 31), kinds);
}

void RowParserTest::unitsBelowAHeaderAreRead_data()
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

void RowParserTest::unitsBelowAHeaderAreRead()
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
    RowParser parser(mapping, m_countries);
    QString letters;
    for (const Row &row :
         {Row({"Date", "Shipper", "Net weight", "Value"}, 11),
          Row({"", "", mass.toStdString(), money.toStdString()}, 12), Row({"2022-12-27", "A", "5", "7"}, 13)})
        letters += QLatin1Char("SHTBR"[static_cast<std::size_t>(parser.parse(row.view(), m_arena).kind)]);
    QCOMPARE(letters, kinds);
}

void RowParserTest::cancelledRowsAreListed()
{
    ColumnMapping mapping = plain();
    mapping.columns.append(use(8, Field::None, "Статус"));
    const auto kindOf = [&](const char *status) {
        return parse(mapping,
                     Row({"2022-12-27", "A/1", "Firm", "9303203000", "КИТАЙ", "5", "7", "Ружье", status}));
    };
    QCOMPARE(kindOf("Аннулирована").kind, RowKind::Shipment);
    mapping.statusColumn = 8;
    for (const char *status : {"Аннулирована", "İPTAL", "Canceled", "作废", "отменена"}) {
        const ParsedRow parsed = kindOf(status);
        QCOMPARE(parsed.kind, RowKind::Refused);
        QCOMPARE(parsed.issues.value(0).kind, QStringLiteral("row-cancelled"));
    }
    for (const char *status : {"Выпущена", "", "Cleared", "не аннулирована", "Cancellation requested",
                               "cancelled L/C", "Annulled certificate EUR.1 replaced"})
        QCOMPARE(kindOf(status).kind, RowKind::Shipment);
    QCOMPARE(kindOf("Да").kind, RowKind::Shipment);
    mapping.columns[8].header = QStringLiteral("Cancelled / status");
    QCOMPARE(kindOf("V").kind, RowKind::Shipment);
    QCOMPARE(kindOf("Stornoway").kind, RowKind::Shipment);
    mapping.statusAsks = true;
    QCOMPARE(kindOf("Да").kind, RowKind::Refused);
    QCOMPARE(kindOf("Нет").kind, RowKind::Shipment);
}

void RowParserTest::linesOfACancelledDeclarationAreCancelled()
{
    ColumnMapping mapping = plain();
    mapping.columns.append(use(8, Field::None, "Статус"));
    mapping.statusColumn = 8;
    mapping.columns[0].fillDown = mapping.columns[1].fillDown = true;
    RowParser parser(mapping, m_countries);
    QString kinds, numbers;
    const auto read = [&](const char *date, const char *number, const char *status) {
        const Row row({date, number, "Firm", "9303203000", "КИТАЙ", "5", "7", "Ружье", status});
        const ParsedRow parsed = parser.parse(row.view(), m_arena);
        kinds += parsed.kind == RowKind::Shipment ? u'S' : u'R';
        numbers += QString::fromUtf8(parsed.record.declaration.data(),
                                     static_cast<qsizetype>(parsed.record.declaration.size())) +
                   u' ';
    };
    read("2022-12-27", "A/1", "Выпущена");
    read("", "", "");
    read("2022-12-28", "A/2", "Аннулирована");
    read("", "", ""); // of the same declaration, and not of the one before
    read("2022-12-29", "A/3", "");
    read("", "", "");
    QCOMPARE(kinds, QStringLiteral("SSRRSS"));
    QCOMPARE(numbers, QStringLiteral("A/1 A/1   A/3 A/3 "));
}

void RowParserTest::aMassIsOfItsKind()
{
    ColumnMapping mapping = plain();
    mapping.columns[5].kindColumn = 8;
    mapping.columns.append(use(8, Field::None, "Weight type"));
    const auto masses = [&](const char *kind) {
        const ShipmentRecord r = parse(mapping, Row({"", "", "A", "", "", "5", "", "", kind})).record;
        return QStringLiteral("%1 %2").arg(r.netGrams.value_or(0)).arg(r.grossGrams.value_or(0));
    };
    QCOMPARE(masses("Gross"), QStringLiteral("0 5000"));
    QCOMPARE(masses("Вес нетто"), QStringLiteral("5000 0"));
    QCOMPARE(masses("毛重"), QStringLiteral("0 5000"));
    QCOMPARE(masses(""), QStringLiteral("0 0")); // and listed
    const QList<Issue> issues = parse(mapping, Row({"", "", "A", "", "", "5", "", "", "Tare"})).issues;
    QVERIFY(std::ranges::any_of(issues, [](const Issue &i) { return i.kind == u"mass-kind-unknown"; }));
}

void RowParserTest::anAmountCountsOncePerDocument()
{
    ColumnMapping mapping = plain();
    mapping.columns[5].once = true;
    RowParser parser(mapping, m_countries);
    QStringList masses;
    for (const auto &[bill, mass] : {std::pair("B1", "500"), std::pair("B1", "500"), std::pair("B2", "500"),
                                     std::pair("B1", "700"), std::pair("B1", "500")}) {
        const Row row({"2022-12-27", bill, "A", "", "", mass, "7"});
        const ParsedRow parsed = parser.parse(row.view(), m_arena);
        masses.append(parsed.record.netGrams ? QString::number(*parsed.record.netGrams / 1000)
                                             : QStringLiteral("-"));
        QCOMPARE(parsed.wasCounted(Field::Net), !parsed.record.netGrams);
        QVERIFY(!parsed.wasCounted(Field::Value));
    }
    QCOMPARE(masses.join(u' '), QStringLiteral("500 - 500 700 -"));
}

void RowParserTest::shiftedRows_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("counted");
    const auto row = [](const char *name, const char *cells, bool counted) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(u'|') << counted;
    };
    row("as it should be", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|5|7|Ружье", true);
    row("a name parted in two", "27.12.2022|A/1|Firm|Ltd|9303203000|КИТАЙ|5|7|Ружье", false);
    row("a number parted in two", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|1|234.5|7|Ружье", false);
    row("a cell is missing, and those after it moved", "27.12.2022|A/1|9303203000|КИТАЙ|5|7|Ружье", false);
    row("a code parted from its name, and the last cell moved into a column without a field",
        "27.12.2022|A/1|Firm|big|9303203000|КИТАЙ|5|7|Ружье", false);
    row("an amount is missing", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|7|Ружье", false);
    row("one code that nobody can read", "27.12.2022|A/1|Firm|none|КИТАЙ|5|7|Ружье", true);
    row("a note with a gap before it", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|5|7|Ружье||checked", true);
    row("two cells that nobody can read", "27.12.2022|A/1|Firm|none|NOWHERE|many|7|Ружье", true);
}

void RowParserTest::shiftedRows()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, counted);
    std::vector<std::string> texts;
    for (const QString &text : cells)
        texts.push_back(text.toStdString());
    ColumnMapping mapping = plain();
    mapping.rowWidth = 8;
    const ParsedRow parsed = parse(mapping, Row(texts, 9));
    QCOMPARE(parsed.kind, counted ? RowKind::Shipment : RowKind::Refused);
    QCOMPARE(parsed.issues.isEmpty()                        ? QString()
             : parsed.issues.first().kind == u"row-shifted" ? QStringLiteral("shifted")
                                                            : QString(),
             counted ? QString() : QStringLiteral("shifted"));
    mapping.rowWidth = 0; // somebody said that they are right
    QCOMPARE(parse(mapping, Row(texts, 9)).kind, RowKind::Shipment);
}

void RowParserTest::aRuleMakesNamibiaOfNA()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Origin, "Origin"), use(1, Field::Dispatch, "Dispatch")};
    QVERIFY(!parse(mapping, Row({"NA", "CN"})).record.origin.valid());
    mapping.countryAliases.insert(QStringLiteral("NA"), QStringLiteral("NA"));
    QCOMPARE(parse(mapping, Row({"NA", "CN"})).record.origin.alpha2(), std::string("NA"));
}

void RowParserTest::anAmountForANumberOfADocument()
{
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date, "Date"), use(1, Field::Description, "Description"),
                       use(2, Field::Declaration, "Declaration"), use(3, Field::Net, "Net weight")};
    mapping.rowWidth = 4;
    QCOMPARE(parse(mapping, Row({"2022-12-27", "Pumps", "2022/77", "687.92"})).kind, RowKind::Shipment);
    QCOMPARE(parse(mapping, Row({"2022-12-27", "Pumps", "2022/77"})).kind, RowKind::Shipment);
    QCOMPARE(parse(mapping, Row({"2022-12-27", "2022/77", "687.92"})).kind, RowKind::Refused);
    mapping.columns[1].field = Field::Declaration;
    mapping.columns[2].field = Field::Description;
    QCOMPARE(parse(mapping, Row({"2022-12-27", "2022/77", "687.92"})).kind, RowKind::Refused);
    QCOMPARE(parse(mapping, Row({"2022-12-27", "2022/77", "6205"})).kind, RowKind::Shipment);
}

QTEST_GUILESS_MAIN(RowParserTest)
#include "tst_rowparser.moc"
