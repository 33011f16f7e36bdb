// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingproposer.h"
#include "mapping/rowparser.h"
#include "mapping/tradewords.h"
#include "places/countries.h"

#include <QTest>

#include <string>
#include <vector>

namespace {

using Table = std::vector<std::vector<std::string>>;

QString text(CountryCode code)
{
    return code.valid() ? QString::fromStdString(code.alpha2()) : QStringLiteral("-");
}

} // namespace

/** What the rows come to where several columns can be one field, or one column two. */
class SeveralColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countries_data();
    void countries();
    void goodsCodes_data();
    void goodsCodes();
    void codesBeforeTexts();
    void massesInTurns_data();
    void massesInTurns();
    void dollarsGoFirst_data();
    void dollarsGoFirst();
    void numbersOfTwoHands();
    void measuresInRussian();
    void directions_data();
    void directions();
    void exportsBesideImports();
    void anotherAnswerForgetsTheDirection();
    void shortWords_data();
    void shortWords();
    void ports_data();
    void ports();

private:
    /** The columns in front of those that a test is about. */
    static Table sheet(const std::vector<std::string> &headers, const Table &rows)
    {
        Table table{{"Declaration", "Date", "Consignor", "Consignee", "Net weight (kg)"}};
        table[0].insert(table[0].end(), headers.begin(), headers.end());
        int number = 0;
        for (const auto &row : rows) {
            table.push_back({"D" + std::to_string(++number), "2022-01-15", "A CO", "B LLC", "5.5"});
            table.back().insert(table.back().end(), row.begin(), row.end());
        }
        return table;
    }
    static std::vector<CellView> cellsOf(const std::vector<std::string> &texts)
    {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
        return cells;
    }
    MappingProposal propose(const Table &table, const QString &name = {}, bool besideImports = false) const
    {
        SheetSample sample;
        sample.setBesideImports(besideImports);
        std::int64_t number = 0;
        for (const auto &texts : table)
            sample.add({++number, cellsOf(texts), false});
        return MappingProposer(m_countries).propose(sample, name);
    }
    /** What `say` says of each row, and what is asked. */
    template<typename Say>
    QString read(const Table &table, const MappingProposal &proposal, const Say &say) const
    {
        RowParser parser(proposal.mapping, m_countries);
        TextArena arena;
        QStringList rows;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const auto cells = cellsOf(table[i]);
            const ParsedRow row = parser.parse({static_cast<std::int64_t>(i + 1), cells, false}, arena);
            QString said = row.kind == RowKind::Shipment ? say(row.record) : QString();
            for (const Issue &issue : row.issues)
                said += QStringLiteral(" ") + issue.kind;
            if (row.kind == RowKind::Shipment)
                rows.append(said);
        }
        QStringList asked;
        for (const MappingQuestion &question : proposal.mapping.questions)
            asked.append(question.id + u'=' + question.answerIds.value(0));
        return rows.join(QStringLiteral(", ")) + QStringLiteral(": ") + asked.join(u' ');
    }
    const Countries m_countries;
};

void SeveralColumnsTest::countries_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("origins");
    const Table levels{{"РАЗНЫЕ", "CN"}, {"РАЗНЫЕ", "TR"}, {"DE", ""}, {"IT", "IT"}};
    const char *const items = "CN, TR, DE, IT: ";
    QTest::newRow("boxes by letter") << sheet({"G16", "G34"}, levels) << items;
    QTest::newRow("boxes by a word") << sheet({"гр.16", "гр.34"}, levels) << items;
    QTest::newRow("boxes behind the words")
        << sheet({"Страна происхождения (гр.16)", "Страна происхождения (гр. 34)"}, levels) << items;
    QTest::newRow("header and item") << sheet(
                                            {"Country of origin (header)", "Country of origin (item)"},
                                            {{"VARIOUS", "CN"}, {"VARIOUS", "TR"}, {"DE", ""}, {"IT", "IT"}})
                                     << items;
    QTest::newRow("of the declaration and of the goods, in Russian")
        << sheet({"Страна происхождения (общая)", "Страна происхождения (товар)"}, levels) << items;
    QTest::newRow("of the declaration and of the item, in Turkish")
        << sheet({"Menşe Ülke (Beyanname)", "Kalem Menşe Ülke"},
                 {{"ÇİN", "Çin"}, {"TÜRKİYE", "Türkiye"}, {"Almanya", ""}, {"İTALYA", "İtalya"}})
        << items;
    QTest::newRow("the item's stands first")
        << sheet({"G34", "G16"}, {{"CN", "РАЗНЫЕ"}, {"", "DE"}, {"IT", "IT"}}) << "CN, DE, IT: ";
    QTest::newRow("a declaration's that is but its first item's is nobody else's")
        << sheet({"G16", "G34"}, {{"DE", "DE"}, {"DE", "IT"}, {"DE", ""}}) << "DE, IT, -: ";
    QTest::newRow("a code where the name is empty") << sheet({"Country of origin", "Country of origin code"},
                                                             {{"China", "CN"}, {"", "TR"}, {"Italy", "IT"}})
                                                    << "CN, TR, IT: ";
    QTest::newRow("a code of the destination is no origin")
        << sheet({"DESTINATION_COUNTRY", "COUNTRY_CODE"},
                 {{"Germany", "DE"}, {"Italy", "IT"}, {"Turkey", "TR"}})
        << "-, -, -: ";
    QTest::newRow("a country in the same words may be the origin")
        << sheet({"DESTINATION_COUNTRY", "COUNTRY"},
                 {{"Germany", "Germany"}, {"Italy", "Italy"}, {"Turkey", "Turkey"}})
        << "DE, IT, TR: which-country=origin";
    QTest::newRow("a word for nothing is as good as nothing")
        << sheet({"Country of origin", "Country of origin code"},
                 {{"China", "CN"}, {"N/A", "TR"}, {"Italy", "IT"}})
        << "CN, TR, IT: ";
    QTest::newRow("a name that is not known is no empty cell")
        << sheet({"Country of origin", "Country of origin code"},
                 {{"China", "CN"}, {"", "TR"}, {"Italy", "IT"}, {"Qwertzu", "DE"}})
        << "CN, TR, IT, - country-unknown: ";
    QTest::newRow("columns that differ are asked about")
        << sheet({"Country of origin", "Origin country"},
                 {{"China", "Turkey"}, {"", "Turkey"}, {"Italy", "France"}})
        << "CN, -, IT: which-column=6";
    QTest::newRow("one of the declaration alone")
        << sheet({"G16", "G17"}, {{"CN", "RU"}, {"TR", "RU"}}) << "CN, TR: ";
}

void SeveralColumnsTest::countries()
{
    QFETCH(Table, table);
    QTEST(read(table, propose(table), [](const ShipmentRecord &r) { return text(r.origin); }), "origins");
}

void SeveralColumnsTest::goodsCodes_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("codes");
    QTest::newRow("six digits where the ten are empty")
        << sheet({"HS 6", "HS 10"}, {{"850110", "8501109900"}, {"870899", ""}, {"880621", "8806210000"}})
        << "8501109900, 870899, 8806210000: ";
    QTest::newRow("lost zeros of each column")
        << sheet({"HS 6", "HS 10"}, {{"20130", "201300000"}, {"20230", ""}, {"850110", "8501109900"}})
        << "0201300000, 020230, 8501109900: ";
    QTest::newRow("codes of other goods are no codes of these")
        << sheet({"HS 6", "HS 10"}, {{"850110", "8806210000"}, {"870899", ""}, {"880621", "9305990000"}})
        << "8806210000, , 9305990000: ";
}

void SeveralColumnsTest::goodsCodes()
{
    QFETCH(Table, table);
    const auto code = [](const ShipmentRecord &r) {
        return QString::fromUtf8(r.hs.data(), static_cast<qsizetype>(r.hs.size()));
    };
    QTEST(read(table, propose(table), code), "codes");
}

void SeveralColumnsTest::codesBeforeTexts()
{
    const Table table = sheet({"Commodity"}, {{"84821000 - Ball bearings"},
                                              {"84821000 Ball bearings"},
                                              {"8517.13.00: Smartphones"},
                                              {"[40111000] Tyres for cars"},
                                              {"84821000 2RS bearings"}});
    const auto goods = [](const ShipmentRecord &r) {
        return QString::fromStdString(std::string(r.hs) + '=' + std::string(r.description));
    };
    QCOMPARE(read(table, propose(table), goods),
             QStringLiteral("84821000=Ball bearings, 84821000=Ball bearings, 85171300=Smartphones, "
                            "40111000=Tyres for cars, 84821000=2RS bearings: "));
    const Table coded = sheet({"Commodity", "HS Code"}, {{"84821000 - Ball bearings", "84821000"},
                                                         {"40111000 - Tyres for cars", "40111000"}});
    QCOMPARE(read(coded, propose(coded), goods),
             QStringLiteral("84821000=84821000 - Ball bearings, 40111000=40111000 - Tyres for cars: "));
}

void SeveralColumnsTest::massesInTurns_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("grams");
    const auto row = [](const char *name, const std::vector<std::string> &headers, const Table &rows,
                        const char *grams) {
        Table table{{"Date", "Consignee", "HS Code"}};
        table[0].insert(table[0].end(), headers.begin(), headers.end());
        for (const auto &cells : rows) {
            table.push_back({"2022-01-15", "A CO", "850110"});
            table.back().insert(table.back().end(), cells.begin(), cells.end());
        }
        QTest::newRow(name) << table << QString::fromUtf8(grams);
    };
    row("kilograms or tonnes", {"Net weight, kg", "Net weight, t"}, {{"5.5", ""}, {"", "2.5"}, {"7.5", ""}},
        "5500, 2500000, 7500: ");
    row("kilograms or pounds, the other 0", {"Net weight (lb)", "Net weight (kg)"},
        {{"0", "5.5"}, {"10", "0"}, {"0", "7.5"}}, "5500, 4536, 7500: ");
    row("by what carried them", {"Vessel weight (kg)", "Air weight (kg)"},
        {{"5.5", "0"}, {"0", "2.5"}, {"7.5", "0"}}, "5500, 2500, 7500: net-or-gross=net");
    row("kilograms in the header beside units of pieces", {"Miktar 1 (Kg)", "Miktar 2", "Birim"},
        {{"1402.747", "3472", "ADET"}, {"7459.706", "3728", "ADET"}}, "1402747, 7459706: ");
}

void SeveralColumnsTest::massesInTurns()
{
    QFETCH(Table, table);
    const auto grams = [](const ShipmentRecord &r) {
        return QString::number(r.netGrams ? *r.netGrams : r.grossGrams.value_or(-1));
    };
    QTEST(read(table, propose(table), grams), "grams");
}

void SeveralColumnsTest::dollarsGoFirst_data()
{
    QTest::addColumn<std::vector<std::string>>("headers");
    QTest::newRow("beside rupees") << std::vector<std::string>{"FOB VALUE (USD)", "FOB VALUE (INR)"};
    QTest::newRow("beside rupees of another wording")
        << std::vector<std::string>{"CIF USD", "Assess Value (Rs.)"};
    QTest::newRow("beside a price of whatever currency")
        << std::vector<std::string>{"CIF_VALUE_IN_USD", "ITEM_PRICE"};
    QTest::newRow("beside a declared value of the country's money")
        << std::vector<std::string>{"ITEM_STATISTICAL_VALUE_USD", "DECLARED_CUSTOMS_VALUE"};
    QTest::newRow("by their sign beside foreign currency")
        << std::vector<std::string>{"Estimated CIF Value $", "Value in FC"};
    QTest::newRow("by the name of their country at the end")
        << std::vector<std::string>{"TOTAL_FOB_VALUE_US", "VALUE_COP"};
    QTest::newRow("by the name of their country, beside an invoice's total")
        << std::vector<std::string>{"TOTAL_CIF_VALUE_US", "INVOICE_TOTAL_VALUE"};
    QTest::newRow("of the item beside those of the declaration")
        << std::vector<std::string>{"valueOfGoodsItemFOBUSD", "valueOfGoodsFOBUSD"};
    QTest::newRow("but none that is paid for an adjustment")
        << std::vector<std::string>{"Valor CIF", "Ajuste valor DOL"};
    QTest::newRow("but none that went to a country")
        << std::vector<std::string>{"Total FOB value", "FOB value from US"};
    QTest::newRow("but no total beside each item's")
        << std::vector<std::string>{"Item value", "Total FOB USD"};
    QTest::newRow("but no guarantee") << std::vector<std::string>{"Customs value", "Guarantee amount USD"};
    QTest::newRow("but no penalty") << std::vector<std::string>{"Declared value", "Penalty amount (USD)"};
    QTest::newRow("but no freight") << std::vector<std::string>{"Таможенная стоимость",
                                                                "Стоимость транспортировки USD"};
    QTest::newRow("but no invoice's beside what the law puts in dollars")
        << std::vector<std::string>{"Статистическая стоимость", "Фактурная стоимость, USD"};
    QTest::newRow("beside shares of the sum")
        << std::vector<std::string>{"SUMOFFOB_VALUE_IN_USD", "%GTSUMOFFOB_VALUE_IN_USD"};
}

void SeveralColumnsTest::dollarsGoFirst()
{
    QFETCH(std::vector<std::string>, headers);
    const Table table = sheet(headers, {{"8456.45", "634233.75"}, {"100.5", "7537.5"}});
    const MappingProposal proposal = propose(table);
    const ColumnUse *const value = proposal.mapping.use(Field::Value);
    QVERIFY(value);
    QCOMPARE(value->header, QString::fromStdString(headers[0]));
}

void SeveralColumnsTest::numbersOfTwoHands()
{
    SignCounts thousandths;
    for (const char *text :
         {"1,843.410", "1.843,410", "843.410", "2,843.411", "2.843,411", "3,843.412", "3.843,412"})
        thousandths.add(text);
    QCOMPARE(thousandths.sign(), DecimalSign::Both); // and what is open is listed
    SignCounts beside;                               // the point behind a unit is none of the number's
    for (const char *text : {"2 779,140 кг.", "35,166 кг.", "6 020,625 кг.", "16 116,000 кг.", "16248.600 КГ",
                             "0.256587 Т", "1848.035 КГ"})
        beside.add(text);
    QCOMPARE(beside.sign(), DecimalSign::Both);
    SignCounts hundredths;
    for (const char *text :
         {"1,843.41", "1.843,41", "2,843.41", "2.843,41", "3,843.41", "3,500.50", "3.843,42"})
        hundredths.add(text);
    QCOMPARE(hundredths.sign(), DecimalSign::Point);
}

void SeveralColumnsTest::measuresInRussian()
{
    const Table table{{"Товар", "Код ТН ВЭД", "Страна происхождения", "Месяц", "Ед. изм.", "Значение"},
                      {"ШИНЫ", "40111000", "ВЬЕТНАМ", "03.2022", "т", "4.428527"},
                      {"ШИНЫ", "40111000", "ВЬЕТНАМ", "03.2022", "тыс. долл. США", "79.94634"},
                      {"ОБУВЬ", "64039900", "ТУРЦИЯ", "05.2022", "т", "0.601642"}};
    QVERIFY2(propose(table).reason.contains(QStringLiteral("different measures")),
             qPrintable(propose(table).reason));
}

void SeveralColumnsTest::directions_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("sheetName");
    QTest::addColumn<QString>("ways");
    const auto row = [](const char *name, const std::vector<std::string> &headers, const Table &rows,
                        const char *ways, const char *sheetName = "") {
        QTest::newRow(name) << sheet(headers, rows) << QString::fromUtf8(sheetName)
                            << QString::fromUtf8(ways);
    };
    row("in Russian", {"Направление", "Страна"}, {{"ИМ", "Китай"}, {"ЭК", "Турция"}, {"ИМ", "Германия"}},
        "CN>-, ->TR, DE>-: which-country=direction:6");
    row("in English", {"Trade Flow", "Partner"},
        {{"Import", "China"}, {"Re-Export", "Turkey"}, {"Export", "Germany"}},
        "CN>-, ->TR, ->DE: which-country=direction:6");
    row("by the letters of trade statistics", {"Trade Flow", "Partner"}, {{"M", "China"}, {"X", "Turkey"}},
        "CN>-, ->TR: which-country=direction:6");
    row("the same letters under another header", {"Size", "Partner"}, {{"M", "China"}, {"X", "Turkey"}},
        "CN>-, TR>-: which-country=origin");
    row("the same letters under a word that begins like one of the flow", {"Token", "Partner"},
        {{"M", "China"}, {"X", "Turkey"}}, "CN>-, TR>-: which-country=origin");
    row("in Turkish", {"Ülke", "Yön"}, {{"Çin", "İthalat"}, {"Türkiye", "İhracat"}},
        "CN>-, ->TR: which-country=direction:7");
    row("the open data of Russia", {"napr", "nastranapr"}, {{"ИМ", "CN"}, {"ЭК", "TR"}},
        "CN>-, ->TR: which-country=direction:6");
    row("which part of the trade", {"FlowTypeDescription", "CountryName"},
        {{"Non-EU Imports", "China"}, {"Non-EU Exports", "Turkey"}, {"EU Imports", "Germany"}},
        "CN>-, ->TR, DE>-: which-country=direction:6");
    row("transit and nothing are neither", {"Направление", "Страна"},
        {{"ИМ", "Китай"}, {"ЭК", "Турция"}, {"Транзит", "Германия"}, {"", "Италия"}},
        "CN>-, ->TR, ->- direction-unknown, ->- direction-unknown: which-country=direction:6");
    row("imports alone", {"Направление", "Страна"}, {{"ИМ", "Китай"}, {"ИМ", "Турция"}},
        "CN>-, TR>-: which-country=origin");
    row("one of two by the row", {"Направление", "Страна отправления/назначения"},
        {{"ИМ", "Китай"}, {"ЭК", "Турция"}}, "-/CN>-, ->TR: which-country=direction:6");
    row("one of two by the whole sheet", {"Направление", "Страна отправления/назначения"},
        {{"ЭК", "Китай"}, {"ЭК", "Турция"}}, "->CN, ->TR: ");
    row("one of two, and nothing says which", {"Country of origin/destination"}, {{"China"}, {"Turkey"}},
        "CN>-, TR>-: which-country=origin");
    row("a country that says which it is", {"Направление", "Страна происхождения"},
        {{"ИМ", "Китай"}, {"ЭК", "Россия"}}, "CN>-, RU>-: ");
    row("a sheet of exports", {"Страна"}, {{"Китай"}, {"Турция"}}, "->CN, ->TR: which-country=destination",
        "Экспорт");
    row("a sheet of imports", {"Страна"}, {{"Китай"}, {"Турция"}}, "CN>-, TR>-: which-country=origin",
        "Импорт");
    row("a sheet of both", {"Страна"}, {{"Китай"}, {"Турция"}}, "CN>-, TR>-: which-country=origin",
        "Импорт и экспорт");
}

void SeveralColumnsTest::directions()
{
    QFETCH(Table, table);
    QFETCH(QString, sheetName);
    const auto way = [](const ShipmentRecord &r) {
        const QString dispatch = r.dispatch.valid() ? u'/' + text(r.dispatch) : QString();
        return text(r.origin) + dispatch + u'>' + text(r.destination);
    };
    QTEST(read(table, propose(table, sheetName), way), "ways");
}

void SeveralColumnsTest::exportsBesideImports()
{
    const Table table = sheet({"Country"}, {{"China"}, {"Turkey"}});
    const QString name = QStringLiteral("Export");
    QCOMPARE(propose(table, name).mapping.columns[5].field, Field::Origin); // a tool's word
    QCOMPARE(propose(table, name, true).mapping.columns[5].field, Field::Destination);
    for (const char *imports : {"Import", "imports 2023", "импорт янв 2023", "import may"})
        QCOMPARE(TradeWords::ofName(imports), TradeDirection::Import);
    for (const char *other : {"import settings", "import log", "import errors", "2023", "import export"})
        QCOMPARE(TradeWords::ofName(other), TradeDirection::Unknown);
}

void SeveralColumnsTest::anotherAnswerForgetsTheDirection()
{
    const Table table = sheet({"Направление", "Страна"}, {{"ИМ", "Китай"}, {"ЭК", "Турция"}});
    MappingProposal proposal = propose(table);
    QList<ColumnUse> written = proposal.mapping.columns;
    for (ColumnUse &use : written)
        use.evidence = use.evidence.english(); // as a mapping file has it
    QVERIFY(ColumnMapping::fromJson(proposal.mapping.toJson()).value().columns == written);
    QVERIFY(proposal.mapping.applyAnswer(QStringLiteral("which-country"), 6, QStringLiteral("dispatch")));
    const auto way = [](const ShipmentRecord &r) { return text(r.dispatch) + u'>' + text(r.destination); };
    QCOMPARE(read(table, proposal, way), QStringLiteral("CN>-, TR>-: "));
}

void SeveralColumnsTest::shortWords_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("fields");
    const Table firms{{"ООО Ромашка", "АО Лютик"}, {"ООО Мак", "АО Ирис"}};
    const Table lands{{"Китай", "Россия"}, {"Турция", "Россия"}};
    const auto row = [](const char *name, const std::vector<std::string> &headers, const Table &rows,
                        const char *fields) {
        Table table{{"Declaration", "Date", "Net weight (kg)"}};
        table[0].insert(table[0].end(), headers.begin(), headers.end());
        for (const auto &cells : rows) {
            table.push_back({"D1", "2022-01-15", "5.5"});
            table.back().insert(table.back().end(), cells.begin(), cells.end());
        }
        QTest::newRow(name) << table << QString::fromUtf8(fields);
    };
    row("firms", {"Отпр.", "Получ."}, firms, "consignor consignee");
    row("countries", {"Отпр.", "Назн."}, lands, "dispatch destination");
    row("countries of both sides", {"Отпр.", "Получ."}, lands, "dispatch destination");
    row("beside the words in full", {"Отправитель", "Отпр.", "Получатель", "Назн."},
        {{"ООО Мак", "Китай", "АО Ирис", "Россия"}}, "consignor dispatch consignee destination");
    row("a country in English", {"Dest", "Dest Port"}, {{"Russia", "Novorossiysk"}, {"Turkey", "Ambarli"}},
        "destination place-discharge");
    row("a number of a firm", {"Отправитель", "ИНН отпр."}, {{"ООО Мак", "7701000001"}}, "consignor -");
}

void SeveralColumnsTest::shortWords()
{
    QFETCH(Table, table);
    QStringList fields;
    for (const ColumnUse &use : propose(table).mapping.columns)
        fields.append(fieldId(use.field));
    QTEST(fields.mid(3).join(u' '), "fields");
}

void SeveralColumnsTest::ports_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("ports"); ///< lading > discharge
    const Table mumbai{{"Mumbai", "Rotterdam"}, {"Chennai", "Hamburg"}};
    const auto row = [&mumbai](const char *name, const std::vector<std::string> &first, const char *ports) {
        Table table{first};
        table[0].insert(table[0].end(),
                        {"Product description", "Net weight (kg)", "Indian Port", "Foreign Port"});
        for (const auto &places : mumbai) {
            table.emplace_back();
            for (const std::string &header : first)
                table.back().push_back(header.starts_with("Country") ? "Germany" : "2022-01-15");
            table.back().insert(table.back().end(), {"valves", "5.5", places[0], places[1]});
        }
        QTest::newRow(name) << table << QString::fromUtf8(ports);
    };
    row("exports", {"SB Date"}, "Mumbai>Rotterdam, Chennai>Hamburg: ");
    row("imports", {"BE Date"}, "Rotterdam>Mumbai, Hamburg>Chennai: ");
    row("where goods come from", {"Date", "Country of origin"}, "Rotterdam>Mumbai, Hamburg>Chennai: ");
    row("where goods go", {"Date", "Country of destination"}, "Mumbai>Rotterdam, Chennai>Hamburg: ");
    row("nothing says which", {"Date"}, "Rotterdam>Mumbai, Hamburg>Chennai: which-port=place-discharge");
}

void SeveralColumnsTest::ports()
{
    QFETCH(Table, table);
    const auto way = [](const ShipmentRecord &r) {
        return QString::fromStdString(std::string(r.placeLading) + '>' + std::string(r.placeDischarge));
    };
    MappingProposal proposal = propose(table);
    QTEST(read(table, proposal, way), "ports");
    if (proposal.mapping.questions.isEmpty())
        return;
    const MappingQuestion question = proposal.mapping.questions.first();
    QVERIFY(proposal.mapping.applyAnswer(question.id, question.column, QStringLiteral("place-lading")));
    QCOMPARE(read(table, proposal, way), QStringLiteral("Mumbai>Rotterdam, Chennai>Hamburg: "));
}

QTEST_GUILESS_MAIN(SeveralColumnsTest)
#include "tst_severalcolumns.moc"
