// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetsurvey.h"

#include "mapping/mappingproposer.h"
#include "places/countries.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using Table = std::vector<std::vector<std::string>>;

/** Feeds rows as a reader would; says how many were wanted. */
std::size_t feed(SheetSurvey &survey, const Table &table)
{
    std::int64_t number = 0;
    for (const auto &texts : table) {
        ++number;
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
        if (!survey.row({number, cells, false}))
            break;
    }
    return static_cast<std::size_t>(number);
}

QStringList questionIds(const MappingProposal &proposal)
{
    QStringList ids;
    for (const MappingQuestion &question : proposal.mapping.questions)
        ids.append(question.id);
    return ids;
}

} // namespace

class SheetSurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settlesTheDateOrderByTheWholeColumn();
    void asksWhereNothingSettlesIt();
    void stopsReadingWhenAllIsClear();
    void totalsOfDeclarationsWithoutANumber();
    void aSinglePieceIsNoTotal_data();
    void aSinglePieceIsNoTotal();
    void leavesOutWhatTheFileSaysOnceForSeveralRows();
    void valuesVetoHeaders();
    void aQuantityOfOneIsNoTotal();
    void zerosOfFillersAreMissing();
    void instantsOfOneZoneAreMoved();
    void unitsBesideTheWeight();
    void directionSettlesABareCountry();
    void refusesStatistics_data();
    void refusesStatistics();
    void refusesMeasuresOneBelowTheOther();
    void totalsThatNameTheirCountryAreSeen();
    void shapesAreRemembered();
    void headers_data();
    void headers();
    void numbersThatASpreadsheetRounded();

private:
    MappingProposal propose(const Table &table)
    {
        SheetSurvey survey(m_countries);
        feed(survey, table);
        return survey.proposal();
    }
    static const std::vector<std::string> &header()
    {
        static const std::vector<std::string> texts{"Date",    "Shipper",         "Consignee",
                                                    "HS Code", "Net Weight (kg)", "Value USD"};
        return texts;
    }
    static std::vector<std::string> line(const std::string &date, const std::string &net = "10",
                                         const std::string &value = "5")
    {
        return {date, "A CO", "B LLC", "850110", net, value};
    }
    const Countries m_countries;
};

void SheetSurveyTest::settlesTheDateOrderByTheWholeColumn()
{
    Table table{header()};
    for (int i = 0; i < 3000; ++i)
        table.push_back(line("0" + std::to_string(i % 9 + 1) + "/04/2022"));
    table.push_back(line("04/25/2022"));
    const MappingProposal proposal = propose(table);
    QVERIFY(proposal.shipments);
    QCOMPARE(proposal.mapping.use(Field::Date)->dateOrder, DateOrder::MonthDayYear);
    QVERIFY(questionIds(proposal).isEmpty());
}

void SheetSurveyTest::asksWhereNothingSettlesIt()
{
    MappingProposal proposal = propose({header(), line("03/04/2022", "1.234"), line("05/06/2022", "2.345")});
    QCOMPARE(questionIds(proposal).join(u' '), QStringLiteral("date-order decimal-sign"));
    QVERIFY(proposal.mapping.applyAnswer(QStringLiteral("date-order"), 0, QStringLiteral("mdy")));
    QVERIFY(proposal.mapping.applyAnswer(QStringLiteral("decimal-sign"), 4, QStringLiteral("comma")));
    QCOMPARE(proposal.mapping.use(Field::Date)->dateOrder, DateOrder::MonthDayYear);
    QCOMPARE(proposal.mapping.use(Field::Net)->decimalSign, DecimalSign::Comma);
    QVERIFY(proposal.mapping.questions.isEmpty());
    // another column of the same sheet tells what this one leaves open
    QVERIFY(questionIds(
                propose({header(), line("2022-04-03", "1.234", "5,5"), line("2022-04-04", "2.345", "6,25")}))
                .isEmpty());
    // points are day first wherever they are used
    QVERIFY(questionIds(propose({header(), line("03.04.2022"), line("05.06.2022")})).isEmpty());
}

void SheetSurveyTest::leavesOutWhatTheFileSaysOnceForSeveralRows()
{
    Table table{header()};
    table.front().back() = "total.value_usd";
    table.push_back(line("2022-03-28", "10", "300"));
    table.push_back(line("2022-03-28", "20", "300"));
    const auto fieldsOf = [&](const QStringList &shared) {
        SheetSurvey survey(m_countries);
        survey.setShared(shared);
        feed(survey, table);
        const MappingProposal proposal = survey.proposal();
        return fieldId(proposal.mapping.columns[4].field) + u' ' + fieldId(proposal.mapping.columns[5].field) +
               u' ' + questionIds(proposal).join(u' ');
    };
    QCOMPARE(fieldsOf({}), QStringLiteral("net value "));
    QCOMPARE(fieldsOf({QStringLiteral("Date"), QStringLiteral("total.value_usd")}),
             QStringLiteral("net - which-value"));
}

void SheetSurveyTest::aSinglePieceIsNoTotal_data()
{
    QTest::addColumn<QStringList>("quantities"); // on both lines of each declaration
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *header, const char *quantities, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(quantities).split(u' ') << QString::fromLatin1(header)
                            << QString::fromLatin1(field);
    };
    row("one piece a line", "Quantity", "1 1 1 1", "quantity");
    row("one piece a line, mostly", "Quantity", "1 1.00 12 1 13 15", "quantity");
    row("as many pieces everywhere", "Quantity", "12 12 12 12", "quantity");
    row("pieces of the declaration", "Quantity", "12 15 40 12", "-");
    row("one package a line", "Packages", "1 1 1 1", "packages");
    row("packages of the declaration, sometimes one", "Packages", "1 15 40 12 1", "-");
}

void SheetSurveyTest::aSinglePieceIsNoTotal()
{
    QFETCH(QStringList, quantities);
    QFETCH(QString, header);
    QFETCH(QString, field);
    Table table{{"Date", "Declaration", "HS Code", "Net Weight (kg)", "Value USD", header.toStdString()}};
    int number = 100;
    for (const QString &quantity : quantities) {
        const std::string declaration = "D" + std::to_string(++number);
        table.push_back({"2022-03-28", declaration, "850110", "10." + std::to_string(number), "7", quantity.toStdString()});
        table.push_back({"2022-03-28", declaration, "850120", "11." + std::to_string(number), "9", quantity.toStdString()});
    }
    QCOMPARE(fieldId(propose(table).mapping.columns[5].field), field);
}

void SheetSurveyTest::totalsOfDeclarationsWithoutANumber()
{
    const auto asked = [&](const std::vector<std::vector<std::string>> &lines) {
        Table table{{"Date", "Shipper", "Consignee", "HS Code", "Net Weight (kg)", "Gross Weight (kg)"}};
        for (const auto &line : lines)
            table.push_back({line[0], "A CO", "B LLC", line[1], line[2], line[3]});
        const MappingProposal proposal = propose(table);
        return fieldId(proposal.mapping.columns[5].field) + u' ' + questionIds(proposal).join(u' ');
    };
    const std::string first = "2022-03-01";
    const std::string second = "2022-03-02";
    const std::string third = "2022-03-03";
    QCOMPARE(asked({{first, "850110", "10", "33"}, {first, "850120", "12", "33"}, {first, "850130", "9", "33"},
                    {second, "850110", "70", "91.5"}, {second, "850120", "19", "91.5"},
                    {third, "850110", "11", "40"}, {third, "850120", "17", "40"}}),
             QStringLiteral("- which-value"));
    QCOMPARE(asked({{first, "850110", "10", "33"}, {first, "850120", "10", "33"}, // equal lots of other goods
                    {second, "850110", "70", "91.5"}, {second, "850120", "70", "91.5"},
                    {third, "850110", "11", "40"}, {third, "850120", "11", "40"}}),
             QStringLiteral("gross "));
    QCOMPARE(asked({{first, "850110", "10", "33"}, {first, "850120", "12", "33"}, // once may be chance
                    {second, "850110", "70", "91.5"}, {second, "850120", "19", "22"},
                    {third, "850110", "11", "40"}, {third, "850120", "17", "41"}}),
             QStringLiteral("gross "));
}

void SheetSurveyTest::stopsReadingWhenAllIsClear()
{
    Table table{header()};
    for (int i = 0; i < 5000; ++i)
        table.push_back(line("2022-04-03"));
    SheetSurvey survey(m_countries, 100);
    QCOMPARE(feed(survey, table), std::size_t(100));
    QVERIFY(survey.proposal().shipments);
}

void SheetSurveyTest::valuesVetoHeaders()
{
    const MappingProposal proposal =
        propose({{"Date", "Shipper", "Consignee", "HS Code", "Net Weight (kg)", "Quantity"},
                 {"2022-01-01", "A CO", "B LLC", "850110", "heavy", "many"},
                 {"2022-01-02", "A CO", "B LLC", "850110", "light", "few"}});
    QVERIFY(proposal.shipments);
    QVERIFY(!proposal.mapping.use(Field::Net));
    QVERIFY(!proposal.mapping.use(Field::Quantity));
}

void SheetSurveyTest::aQuantityOfOneIsNoTotal()
{
    const auto quantityOf = [this](const std::string &usual, const std::string &other) {
        Table table{{"Declaration", "Date", "Shipper", "HS code", "Description", "Quantity", "Net weight (kg)"}};
        for (int number = 0; number < 12; ++number) {
            for (int line = 0; line < 3; ++line)
                table.push_back({"D" + std::to_string(number), "2022-03-28", "A CO", "85010" + std::to_string(line),
                                 "goods " + std::to_string(number * 3 + line), number < 8 ? usual : other,
                                 std::to_string(number * 7 + line * 3 + 1)});
        }
        return propose(table).mapping.use(Field::Quantity) != nullptr;
    };
    QVERIFY(quantityOf("1", "1"));
    QVERIFY(!quantityOf("40", "50")); // four declarations, each with its own
}

void SheetSurveyTest::zerosOfFillersAreMissing()
{
    QVERIFY(propose({header(), line("2022-01-01", "5", "0"), line("2022-01-02", "5", "7")})
                .mapping.use(Field::Value)
                ->zeroIsMissing);
    QVERIFY(!propose({header(), line("2022-01-01", "5", "0"), line("2022-01-02", "5", "")})
                 .mapping.use(Field::Value)
                 ->zeroIsMissing);
}

void SheetSurveyTest::instantsOfOneZoneAreMoved()
{
    const auto zone = [&](const char *first, const char *second) {
        return propose({header(), line(first), line(second)}).mapping.use(Field::Date)->zoneMinutes;
    };
    QCOMPARE(zone("2025-03-28T18:30:00.000Z", "2025-03-03T18:30:00.000Z"), 330);
    QCOMPARE(zone("2025-03-28T05:00:00.000Z", "2025-03-03T05:00:00.000Z"), -300);
    QCOMPARE(zone("2025-03-28T00:00:00.000Z", "2025-03-03T00:00:00.000Z"), 0);
    QCOMPARE(zone("2025-03-28T12:00:00.000Z", "2025-03-03T12:00:00.000Z"), 0);
    QCOMPARE(zone("2025-03-28T11:12:00.000Z", "2025-03-03T18:30:00.000Z"), 0);
    QCOMPARE(zone("2025-03-28T12:00:00Z", "2025-03-03T12:00:00Z"), 0); // noon, to be the same day everywhere
    QCOMPARE(zone("2025-03-28T16:42:00Z", "2025-03-03T16:42:00Z"), 0); // no zone has such a midnight
    QCOMPARE(zone("2025-03-28T21:00:00Z", "2025-03-03T21:00:00Z"), 180);
}

void SheetSurveyTest::unitsBesideTheWeight()
{
    const MappingProposal proposal =
        propose({{"Date", "Bill of Lading", "Shipper", "Consignee", "WEIGHT", "WEIGHT_UNIT"},
                 {"2022-01-01", "B1", "A CO", "B LLC", "10", "LB"},
                 {"2022-01-02", "B2", "A CO", "B LLC", "20", "KG"}});
    QCOMPARE(proposal.mapping.use(Field::Gross)->unitColumn,
             5); // a bill of lading: gross is proposed, and asked
    QCOMPARE(questionIds(proposal).join(u' '), QStringLiteral("net-or-gross"));
}

void SheetSurveyTest::directionSettlesABareCountry()
{
    const auto of = [&](const char *direction) {
        return propose({{"Направление", "Дата", "Страна", "Отправитель", "Получатель", "Код ТН ВЭД"},
                        {direction, "2022-01-01", "Китай", "А", "Б", "850110"}});
    };
    QVERIFY(of("ИМ").mapping.use(Field::Origin));
    QVERIFY(of("ЭК").mapping.use(Field::Destination));
    QCOMPARE(questionIds(of("ЭК")).join(u' '), QStringLiteral("which-country"));
}

void SheetSurveyTest::refusesStatistics_data()
{
    QTest::addColumn<int>("table");
    QTest::newRow("nothing at all") << 0;
    QTest::newRow("data without a header") << 1;
    QTest::newRow("years across") << 2;
    QTest::newRow("totals by reporter and partner") << 3;
    QTest::newRow("a pivot of sums") << 4;
    QTest::newRow("transfers by year") << 5;
    QTest::newRow("a header without rows") << 6;
    QTest::newRow("months across") << 7;
    QTest::newRow("Turkish months across") << 8;
    QTest::newRow("countries across") << 9;
    QTest::newRow("two tables side by side") << 11;
    QTest::newRow("two countries across and no other amounts") << 10;
}

void SheetSurveyTest::refusesStatistics()
{
    QFETCH(int, table);
    const std::vector<Table> tables{
        {},
        {{"2022-01-01", "A CO", "B LLC", "850110", "10.5"}, {"2022-01-02", "A CO", "B LLC", "850110", "11"}},
        {{"HS Code", "Country of origin", "2019", "2020", "2021"}, {"850110", "China", "1", "2", "3"}},
        {{"reporterDesc", "partnerDesc", "flowDesc", "cmdCode", "primaryValue", "period"},
         {"Turkey", "World", "Export", "930320", "5", "2022"}},
        {{"Row Labels", "Sum of Net", "Sum of Value"}, {"CHINA", "10", "20"}},
        {{"Recipient", "Supplier", "No. ordered", "Weapon description", "Year of order"},
         {"Algeria", "Russia", "2", "Naval gun", "1992"}},
        {header()},
        {{"HS Code", "Description", "Country of origin", "Jan", "Feb", "Mar"},
         {"850110", "Motors", "China", "1", "2", "3"}},
        {{"GTİP", "Eşya tanımı", "Menşe ülke", "Ocak", "Şubat", "Mart"},
         {"850110", "Motor", "Çin", "1", "2", "3"}},
        {{"Date", "HS Code", "Description", "China", "Turkey", "Germany"},
         {"2022-01-01", "850110", "Motors", "1", "2", "3"}},
        {{"Date", "HS Code", "Shipper", "China", "Turkey"}, {"2022-01-01", "850110", "A CO", "1", "2"}},
        {{"Date", "HS Code", "Consignee", "Net weight (kg)", "Date", "HS Code", "Consignor",
          "Net weight (kg)"},
         {"2022-01-01", "850110", "A CO", "1.5", "2022-02-01", "850110", "B CO", "2.5"}},
    };
    const MappingProposal proposal = propose(tables[static_cast<std::size_t>(table)]);
    QVERIFY(!proposal.shipments);
    QVERIFY(!proposal.reason.isEmpty());
}

void SheetSurveyTest::refusesMeasuresOneBelowTheOther()
{
    Table table{{"reporter", "partner", "product", "indicators", "TIME_PERIOD", "OBS_VALUE"}};
    Table oneMeasure = table;
    for (const char *const month : {"2022-01", "2022-02", "2022-03", "2022-04"}) {
        table.push_back({"DE", "CN", "85176200", "VALUE_IN_EUROS", month, "123456"});
        oneMeasure.push_back(table.back());
        table.push_back({"DE", "CN", "85176200", "QUANTITY_IN_100KG", month, "789"});
    }
    const MappingProposal proposal = propose(table);
    QVERIFY(!proposal.shipments);
    QVERIFY2(proposal.reason.contains(u"indicators") && proposal.reason.contains(u"QUANTITY_IN_100KG"),
             qPrintable(proposal.reason));
    QVERIFY2(!propose(oneMeasure).reason.contains(u"indicators"), qPrintable(propose(oneMeasure).reason));
}

void SheetSurveyTest::totalsThatNameTheirCountryAreSeen()
{
    Table table{{"Date", "Consignor", "Description of goods", "HS code", "Net weight, kg"}};
    for (const char *const country : {"China", "Turkey", "India"}) {
        table.push_back({"2022-03-01", "A LTD", "phones", "851762", "100"});
        table.push_back({"2022-03-02", "B LTD", "parts of phones", "851770", "23"});
        table.push_back({std::string("Total ") + country, "", "", "", "123"});
    }
    const MappingProposal proposal = propose(table);
    QVERIFY(proposal.mapping.groups.below);
    QCOMPARE(proposal.mapping.groups.column, 0);
    QVERIFY(questionIds(proposal).contains(QStringLiteral("group-country")));
}

void SheetSurveyTest::shapesAreRemembered()
{
    const QByteArray key = propose({header(), line("2022-01-01")}).shapeKey;
    QCOMPARE(propose({{" date", "SHIPPER", "Consignee", "HS Code", "Net  Weight (kg)", "Value USD"},
                      line("2023-01-01")})
                 .shapeKey,
             key);
    QVERIFY(propose({{"Date", "Consignee", "Shipper", "HS Code", "Net Weight (kg)", "Value USD"},
                     line("2023-01-01")})
                .shapeKey != key);
}

void SheetSurveyTest::numbersThatASpreadsheetRounded()
{
    const auto rounded = [&](const std::string &end) {
        Table table{{"Declaration No", "Date", "Shipper", "Consignee", "HS Code"}};
        for (int i = 1; i < 5; ++i)
            table.push_back({"42272022000000" + std::to_string(i) + end, "2022-01-01", "A", "B", "850110"});
        return propose(table).mapping.use(Field::Declaration)->rounded;
    };
    QVERIFY(rounded("000"));
    QVERIFY(!rounded("012"));
}

void SheetSurveyTest::headers_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("mapped");
    const auto row = [](const char *name, const Table &table, const char *mapped) {
        QTest::newRow(name) << table << QString::fromUtf8(mapped);
    };
    const std::vector<std::string> data{"05.01.2022", "A CO", "B LLC", "8501100000", "1.5", "20.5"};
    row("units under the header",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто", "Стоимость"},
         {"дд.мм.гггг", "", "", "", "т", "тыс. долл. США"},
         data},
        "2: date consignor consignee hs net(t) value(USD 1000)");
    row("units, and numbers of the columns under them",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто", "Стоимость"},
         {"", "", "", "", "(кг)", "USD"},
         {"А", "Б", "1", "2", "3", "4"},
         data},
        "3: date consignor consignee hs net(kg) value(USD 1)");
    row("numbers of the columns by a word",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто, кг", "Стоимость, USD"},
         {"гр. 1", "гр. 2", "гр. 3", "гр. 4", "гр. 5", "гр. 6"},
         data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("boxes by their numbers alone, and numbers of the columns",
        {{"Дата", "Отправитель", "Получатель", "Товар", "Код ТН ВЭД", "Брутто, кг", "Вес нетто, кг",
          "Стоимость, USD"},
         {"7.2", "2", "8", "31", "33", "35", "38", "46"},
         {"1", "2", "3", "4", "5", "6", "7", "8"},
         {"05.01.2022", "A CO", "B LLC", "ВАЛЫ", "8501100000", "2.5", "1.5", "20.5"}},
        "3: date consignor consignee description hs gross(kg) net(kg) value(USD 1)");
    row("a row of small numbers is one of data",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто, кг", "Стоимость, USD"},
         {"05.01.2022", "31", "33", "35", "38", "46"},
         data,
         data},
        "1: date consignor consignee hs net(kg) value(USD 1)");
    row("shares and growth beside the whole, under groups",
        {{"Код ТН ВЭД", "Товар", "Всего", "", "В % к 2020 г.", "", "Темп роста", ""},
         {"", "", "Вес нетто, т", "стоимость", "Вес нетто, т", "стоимость", "Вес нетто, т", "стоимость"},
         {"8501", "МОТОРЫ", "100.5", "2500.5", "80.1", "90.2", "70.5", "60.4"},
         {"8502", "АГРЕГАТЫ", "200.5", "3500.5", "81.1", "91.2", "71.5", "61.4"},
         {"8503", "ЧАСТИ", "300.5", "4500.5", "82.1", "92.2", "72.5", "62.4"}},
        "2: hs description net(t) value( 1) - - - -");
    row("masses of one piece are no masses of shipments",
        {{"Date", "HS Code", "Peso unitario (kg)", "Poids unitaire, kg", "单件重量", "Peso neto (kg)",
          "Value, USD"},
         {"05.01.2022", "8501100000", "1.5", "1.5", "1.5", "150", "20.5"},
         {"06.01.2022", "8501100000", "2.5", "2.5", "2.5", "250", "30.5"}},
        "1: date hs - - - net(kg) value(USD 1)");
    row("a unit of mass alone is the header of masses",
        {{"Дата", "Отправитель", "Код ТН ВЭД", "кг", "$"},
         {"05.01.2022", "A CO", "8501100000", "1.5", "20.5"},
         {"06.01.2022", "A CO", "8501100000", "2.5", "20.5"}},
        "1: date consignor hs net(kg) value(USD 1)");
    row("money in hundredths",
        {{"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "value_usd_cents"}, data},
        "1: date consignor consignee hs net(kg) -");
    row("types of values under the header",
        {{"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value, USD"},
         {"DATE", "VARCHAR(60)", "VARCHAR2(60)", "C 10", "NUMBER(10,2)", "NUMBER"},
         data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("types of values in Russian",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто, кг", "Стоимость, USD"},
         {"дата", "текст", "текст", "текст", "число", "число"},
         data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("units and the forms of numbers under the header",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто", "Стоимость"},
         {"дата", "", "", "число", "(кг) ####", "USD"},
         data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("units in Chinese under the header",
        {{"日期", "发货人", "收货人", "税号", "净重", "总价"}, {"", "", "", "", "千克", "美元"}, data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("dollars in Korean", {{"신고일자", "수출자", "수입자", "세번부호", "순중량(kg)", "금액(미화)"}, data},
        "1: date consignor consignee hs net(kg) value(USD 1)");
    row("lari", {{"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "ღირებულება (ლარი)"}, data},
        "1: date consignor consignee hs net(kg) value(GEL 1)");
    row("bare boxes carry nothing into the description",
        {{"G072", "G31", "G33", "G35", "G38", "G42", "G45", "G46", "G22"},
         {"05.01.2022", "valve", "850110", "11.5", "10.5", "5", "350", "6", "EUR"},
         {"06.01.2022", "valve", "850110", "12.5", "11.5", "7", "490", "8", "EUR"}},
        "1: date description hs gross() net() - - value(USD 1) -");
    row("boxes by a word carry nothing into the description",
        {{"Графа 31", "гр. 33", "гр. 38", "гр. 42", "гр. 22"},
         {"valve", "850110", "10.5", "5", "EUR"},
         {"valve", "850110", "11.5", "7", "EUR"}},
        "1: description hs net() value( 1) currency");
    row("a currency alone is the header of values",
        {{"日期", "发货人", "收货人", "税号", "净重（千克）", "人民币"}, data},
        "1: date consignor consignee hs net(kg) value(CNY 1)");
    row("a quantity with its unit",
        {{"Date", "Shipper", "HS Code", "数量及单位", "Value, USD"}, {"2022-01-05", "A CO", "850110", "12个", "5"},
         {"2022-01-06", "A CO", "850110", "3个", "5"}},
        "1: date consignor hs quantity value(USD 1)");
    row("units of so many pieces",
        {{"Date", "Shipper", "HS Code", "Quantity", "Unit", "Value, USD"},
         {"2022-01-05", "A CO", "850110", "12", "1000 pcs", "5"}},
        "1: date consignor hs quantity unit value(USD 1)");
    row("units by their numbers",
        {{"Date", "Shipper", "HS Code", "Quantity", "Unit", "Value, USD"},
         {"2022-01-05", "A CO", "850110", "12", "796", "5"}},
        "1: date consignor hs quantity unit value(USD 1)");
    row("codes of boxes under words that say little",
        {{"Графа", "Имя", "Имя", "Код", "Вес", "Сумма"}, {"G072", "G022", "G082", "G33", "G38", "G46"}, data},
        "2: date consignor consignee hs net() value(USD 1)");
    row("nothing but codes of boxes", {{"G072", "гр. 2", "графа 8", "гр.33", "G38", "G46"}, data},
        "1: date consignor consignee hs net() value(USD 1)");
    row("boxes before the words",
        {{"072 Дата", "2. Отправитель", "8. Получатель", "33. Код товара", "38. Вес нетто, кг",
          "46. Стат. стоимость, USD"},
         data},
        "1: date consignor consignee hs net(kg) value(USD 1)");
    row("groups over their parts",
        {{"Date", "HS Code", "Consignor", "", "Consignee", "", "Weight (kg)", ""},
         {"", "", "Name", "Country", "Name", "Country", "Net", "Gross"},
         {"2022-01-05", "850110", "A CO", "China", "B LLC", "Russia", "10.5", "11.5"}},
        "2: date hs consignor dispatch consignee destination net(kg) gross(kg)");
    row("the header again in another language",
        {{"Дата", "Отправитель", "Получатель", "Код ТН ВЭД", "Вес нетто, кг", "Стоимость, USD"},
         {"Date¹", "Shipper", "Consignee", "HS Code", "Net weight, kg", "Value, USD"},
         data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("headers and numbers of columns on every page",
        {{"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value, USD"},
         {"1", "2", "3", "4", "5", "6"},
         data,
         {"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value, USD"},
         {"1", "2", "3", "4", "5", "6"},
         data,
         {"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value, USD"},
         {"1", "2", "3", "4", "5", "6"}},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("marks of footnotes",
        {{"Date¹", "Shipper*", "Consignee ²", "HS Code", "Net weight³ (kg)", "Value, USD"}, data},
        "1: date consignor consignee hs net(kg) value(USD 1)");
    row("another table further down says nothing of the columns",
        {{"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value USD"},
         data,
         {""},
         {"Date", "HS Code", "Shipper", "Net weight (kg)", "Value USD", "Consignee"},
         {"05.01.2022", "8501100000", "A CO", "1.5", "2.5", "B LLC"},
         {"06.01.2022", "8501100000", "A CO", "1.5", "2.5", "B LLC"}},
        "1: date consignor consignee hs net(kg) value(USD 1)");
    row("a title is no group",
        {{"Imports by country of origin, 2022"},
         {"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value USD"},
         data},
        "2: date consignor consignee hs net(kg) value(USD 1)");
    row("exact words go before the first column",
        {{"Date", "HS Code", "Shipment Origin", "Country of Origin", "Net weight (kg)"},
         {"2022-01-05", "850110", "Turkey", "China", "10.5"}},
        "1: date hs dispatch origin net(kg)");
}

void SheetSurveyTest::headers()
{
    QFETCH(Table, table);
    QFETCH(QString, mapped);
    const MappingProposal proposal = propose(table);
    QStringList fields;
    for (const ColumnUse &use : proposal.mapping.columns) {
        QString text = fieldId(use.field);
        if (use.field == Field::Net || use.field == Field::Gross)
            text += QStringLiteral("(%1)").arg(use.unit);
        if (use.field == Field::Value)
            text += QStringLiteral("(%1 %2)").arg(use.currency).arg(use.factor);
        fields.append(text);
    }
    QCOMPARE(QStringLiteral("%1: %2").arg(proposal.mapping.headerRow).arg(fields.join(u' ')), mapped);
}

QTEST_GUILESS_MAIN(SheetSurveyTest)
#include "tst_sheetsurvey.moc"
