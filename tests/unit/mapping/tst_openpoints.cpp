// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingproposer.h"
#include "places/countries.h"

#include <QTest>

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace {
using Table = std::vector<std::vector<std::string>>;
}

/** What is asked of a sheet, and what is not because the sheet says it. */
class OpenPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void theSignOfTheFormat_data();
    void theSignOfTheFormat();
    void linesOfADeclarationMeanTheCellsAbove();
    void groupsSayWhatTheirPartsAreIn();
    void answers_data();
    void answers();
    void namesThatAreCodesElsewhere();
    void saysWhatTheMassIsMadeOf();
    void anyKnownCurrencyAndUnitWillDo();
    void valuesOfTwoColumns_data();
    void valuesOfTwoColumns();
    void unitsOfColumns();
    void lettersThatAreUnits_data();
    void lettersThatAreUnits();
    void columnsThatGoTogether_data();
    void columnsThatGoTogether();
    void headersThatNobodyQuoted();
    void moneyBehindAGroupOfMasses_data();
    void moneyBehindAGroupOfMasses();

private:
    MappingProposal propose(const Table &table, const QString &delimiter = QStringLiteral(",")) const
    {
        SheetSample sample;
        sample.setDelimiter(delimiter);
        std::int64_t number = 0;
        for (const auto &texts : table) {
            std::vector<CellView> cells;
            for (const std::string &text : texts)
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            sample.add({++number, cells, false});
        }
        return MappingProposer(m_countries).propose(sample);
    }
    /** Three lines under a header of which the last columns are given. */
    static Table sheet(const std::vector<std::string> &headers, const Table &rows)
    {
        Table table{{"Date", "Shipper", "Consignee", "HS Code"}};
        table[0].insert(table[0].end(), headers.begin(), headers.end());
        for (const auto &row : rows) {
            table.push_back({"2022-01-15", "A CO", "B LLC", "850110"});
            table.back().insert(table.back().end(), row.begin(), row.end());
        }
        return table;
    }
    using Adder = std::function<void(const char *, const Table &, const char *)>;
    static void groups(const Adder &row);
    static void countries(const Adder &row);
    static void unfit(const Adder &row);
    static void left(const Adder &row);
    static QString asked(const MappingProposal &proposal)
    {
        QStringList ids;
        for (const MappingQuestion &question : proposal.mapping.questions)
            ids.append(question.id + u'=' + question.answerIds.value(0));
        return ids.join(u' ');
    }
    const Countries m_countries;
};

/** What no vocabulary knows, and cells or units name. */
void OpenPointsTest::left(const Adder &row)
{
    const auto dated = [](const char *header) {
        return Table{{"Declaration", header, "HS Code", "Net weight (kg)"},
                     {"D1", "2022-01-15", "850110", "5.5"},
                     {"D2", "2022-02-15", "850110", "6.5"}};
    };
    row("the date of a permit", dated("Permit date"), "unfit-date=-");
    row("the date of a report", dated("Дата выгрузки отчета"), "unfit-date=-");
    row("the date of an invoice", dated("Invoice date"), "unfit-date=-");
    row("the period of a report", dated("Report period"), "");
    const Table two{{"10.5", "11.5", "5.5"}, {"20.5", "21.5", "6.5"}};
    const Table one{{"10.5", "5.5"}, {"20.5", "6.5"}};
    row("money under an unknown word", sheet({"Net weight (kg)", "Значение, тыс. руб."}, one),
        "unfit-value=-");
    const auto priced = [](const char *unit, const char *value) {
        Table rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back({"1000", value});
        return sheet({unit, "Value, USD"}, rows);
    };
    row("what costs next to nothing by the kilogram", priced("Net weight, kg", "20"), "thousands=1");
    row("what is cheap by the tonne", priced("Net weight, t", "20000"), "");
    row("what costs next to nothing by the tonne", priced("Net weight, t", "20"), "thousands=1");
    row("a rate is no value", sheet({"Net weight (kg)", "Exchange rate, RUB"}, one), "");
    row("a mass under an unknown word", sheet({"Zubrowka (kg)", "Value USD"}, one), "unfit-mass=-");
    row("two masses under unknown words", sheet({"Alpha (kg)", "Beta (kg)", "Value USD"}, two),
        "unfit-mass=- unfit-mass=-");
    row("a mass under an unknown word beside the gross one",
        sheet({"Alpha (kg)", "Gross weight (kg)", "Value USD"}, two), "unfit-mass=-");
    row("a mass under an unknown word that is above the gross one",
        sheet({"Gross weight (kg)", "Alpha (kg)", "Value USD"}, two), "");
    row("the masses of a declaration and of its items",
        sheet({"Вес нетто (декларация), кг", "Вес нетто (товар), кг", "Value USD"}, two), "");
    row("a short word for net", sheet({"Вес н., кг", "Вес бр., кг", "Value USD"}, two), "");
    row("glued words", sheet({"NETKG", "Value USD"}, one), "");
    row("goods codes under an unknown word", Table{{"Date", "Declaration", "Zubr kod", "Description", "Net weight (kg)"},
                                                  {"2022-01-15", "D1", "85011000", "motors", "5.5"},
                                                  {"2022-02-15", "D2", "39269097", "plates", "6.5"}},
        "unfit-hs=hs");
    row("numbers that are no goods codes", Table{{"Date", "Declaration", "Zubr", "Description", "Net weight (kg)"},
                                                 {"2022-01-15", "D1", "99011000", "motors", "5.5"},
                                                 {"2022-02-15", "D2", "00269097", "plates", "6.5"}},
        "");
    row("points in the name of the code", Table{{"Date", "Declaration", "H.S. Code", "Net weight (kg)"},
                                                {"2022-01-15", "D1", "85011000", "5.5"},
                                                {"2022-02-15", "D2", "39269097", "6.5"}},
        "");
    row("packing in Vietnamese", sheet({"Trọng lượng cả bì (kg)", "Value USD"}, one), "");
    row("a second quantity that is a mass",
        sheet({"第一数量", "第一计量单位", "第二数量", "第二计量单位", "Value USD"},
              {{"5", "个", "10.5", "千克", "5.5"}, {"6", "个", "11.5", "千克", "6.5"}}),
        "");
    const auto days = [](const std::vector<const char *> &dates) {
        Table table{{"Declaration", "Date", "HS Code", "Net weight (kg)"}};
        for (const char *date : dates)
            table.push_back({"D1", date, "850110", "5.5"});
        return table;
    };
    row("years that may stand first with slashes", days({"22/03/21", "21/04/20", "23/05/21", "20/06/22"}),
        "date-order=dmy");
    row("one day with slashes", days({"22/03/21", "22/03/21", "22/03/21"}), "");
}

void OpenPointsTest::asks_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const Table &table, const char *asked) {
        QTest::newRow(name) << table << QString::fromUtf8(asked);
    };
    const Table one{{"10.5", "99.25"}, {"20.5", "50"}, {"30.5", "70"}};
    row("nothing says the unit", sheet({"Net weight", "Value USD"}, one), "mass-unit=kg");
    row("the header says the unit", sheet({"Net weight, t", "Value USD"}, one), "");
    row("the gross mass beside it says the unit",
        sheet({"Net weight", "Gross weight (kg)", "Value USD"}, {{"10.5", "11", "5"}, {"2", "3", "5.5"}}),
        "");
    row("the gross mass beside it is in tonnes",
        sheet({"Net weight", "Gross weight (t)", "Value USD"}, {{"10.5", "11", "5"}, {"2", "3", "5.5"}}),
        "mass-unit=t");
    row("every cell says its unit", sheet({"Net weight", "Value USD"}, {{"10.5 kg", "5"}, {"20 kg", "6"}}),
        "");
    row("a column says the unit",
        sheet({"Net weight", "Weight unit", "Value USD"}, {{"10.5", "kg", "5"}, {"20", "g", "6"}}), "");
    const auto under = [&](const char *title) {
        Table table = sheet({"Net weight", "Value USD"}, one);
        table.insert(table.begin(), {title});
        return table;
    };
    row("a letter that may be that of the total", sheet({"Net weight T.", "Value USD"}, one), "mass-unit=t");
    row("a letter behind a stroke", sheet({"NET_WEIGHT_T", "Value USD"}, one), "mass-unit=t");
    row("gr for gross", sheet({"Gr. Wt kg", "Value USD"}, one), "");
    row("the weight of a manifest",
        {{"Identifier", "Arrival Date", "Shipper Name", "Consignee Name", "Foreign Port of Lading",
          "Weight (kg)"},
         {"B1", "2023-04-25", "A CO", "B LLC", "Istanbul", "5.5"},
         {"B2", "2023-04-26", "A CO", "B LLC", "Istanbul", "6.5"}},
        "net-or-gross=gross");
    row("the title says the unit", under("Imports (weights in tonnes)"), "mass-unit=t");
    row("the title says the unit in Russian", under("Единица измерения веса: тонна"), "mass-unit=t");
    row("the title says the unit in a letter", under("Вес в т"), "mass-unit=t");
    row("the title says the unit in Turkish", under("Ağırlıklar ton olarak"), "mass-unit=t");
    row("the title says the unit in Chinese", under("进口明细（单位：吨、美元）"), "mass-unit=t");
    row("the title says two units", under("Weights in tonnes, unit: kg"), "mass-unit=kg");
    row("the title says no unit", under("Deliveries to Tan Cang, 2022"), "mass-unit=kg");
    row("ounces of two kinds", sheet({"Net weight (oz)", "Value USD"}, one), "mass-unit=oz");
    row("carats of a weight", sheet({"Net weight (ct)", "Value USD"}, one), "");
    row("a factor without a unit", sheet({"Net weight ('000)", "Value USD"}, one), "mass-unit=t");
    const auto units = [&](const char *header,
                           const std::vector<std::pair<const char *, const char *>> &cells,
                           const char *beside = "Weight unit") {
        Table rows;
        for (const auto &[mass, unit] : cells)
            rows.push_back({mass, unit, "5.5"});
        return sheet({header, beside, "Value USD"}, rows);
    };
    row("rows without a unit among kilograms", units("Net weight", {{"10.5", "kg"}, {"7", ""}, {"8", "kg"}}),
        "");
    row("rows without a unit among tonnes", units("Net weight", {{"10.5", "t"}, {"7", ""}, {"8", "t"}}),
        "unnamed-unit=-");
    row("rows without a unit among several", units("Net weight", {{"10.5", "kg"}, {"7", ""}, {"8", "t"}}),
        "unnamed-unit=-");
    row("a bare number among cells with units",
        sheet({"Net weight", "Value USD"}, {{"1 kg", "5"},
                                            {"2 MT", "6"},
                                            {"3 kg", "5"},
                                            {"4 kg", "6"},
                                            {"5 kg", "6"},
                                            {"6 kg", "5"},
                                            {"7 kg", "6"},
                                            {"8 kg", "6"},
                                            {"9 kg", "6"},
                                            {"7", "6"}}),
        "unnamed-unit=-");
    row("a unit that nobody knows in most rows",
        units("Net weight", {{"10.5", "kg"}, {"7", "XX"}, {"8", "XX"}, {"9", "XX"}}), "");
    row("cartons or carats", units("Net weight", {{"10.5", "CT"}, {"7", "CT"}}), "unit-alias:CT=-");
    row("letters of manifests", units("Net weight", {{"10.5", "K"}, {"7", "L"}}), "");
    row("a unit beside a header that names another",
        units("Net weight (kg)", {{"10.5", "KG"}, {"7", "T"}, {"8", "KG"}}, "Unit"), "unit-beside=header");
    row("a unit beside a header that names the same",
        units("Net weight (kg)", {{"10.5", "KG"}, {"7", "KG"}, {"8", "KG"}}, "Unit"), "");
    row("units of pieces among those of mass",
        units("Net weight", {{"10.5", "KG"}, {"7", "T"}, {"8", "PCS"}, {"9", "KG"}}, "Unit"), "");
    left(row);
    row("a factor beside a column of units",
        sheet({"Net weight ('000)", "Weight unit", "Value USD"}, {{"10.5", "kg", "5"}, {"20", "kg", "6"}}),
        "thousands=1000");
    row("one currency's sign and its code", sheet({"Net weight (kg)", "Value (¥ JPY)"}, one), "");
    row("Uzbek thousands", sheet({"Net weight (kg)", "Qiymati, ming AQSh dollari"}, one), "");
    row("Arabic dollars", sheet({"Net weight (kg)", "القيمة بالدولار"}, one), "");
    row("a Portuguese abbreviation", sheet({"Peso Líq. (kg)", "Value USD"}, one), "");
    row("a column of francs that two unions have",
        sheet({"Net weight (kg)", "Value", "Currency"}, {{"10.5", "5", "FCFA"}, {"2", "6", "FCFA"}}),
        "currency=XOF");
    row("a word beside the unit is not understood", sheet({"Net weight (grz kg)", "Value USD"}, one),
        "mass-unit=kg");
    row("a word beside the currency is not understood",
        sheet({"Net weight (kg)", "Value (zillion USD)"}, one), "thousands=1");
    row("a factor that may be another one", sheet({"Net weight (kg)", "Value (mil USD)"}, one),
        "thousands=1000");
    row("a factor that is known", sheet({"Net weight (bin kg)", "Value (mn USD)"}, one), "");
    row("a word that is not understood beside pieces' thousands",
        sheet({"Net weight (kg)", "Quantity (mil kg)", "Value USD"}, {{"1.5", "2", "5.5"}}), "");
    const std::vector<std::string> weighed{"Quantity", "Unit", "Value USD"};
    row("quantities in tonnes or in metres", sheet(weighed, {{"10.5", "MT", "5"}, {"2", "KGS", "5.5"}}),
        "unit-alias:MT=t");
    row("quantities in tonnes, as metres have another name",
        sheet(weighed, {{"10.5", "MT", "5"}, {"2", "MTR", "5.5"}}), "");
    row("the same where another mass is given",
        sheet({"Net weight (kg)", "Quantity", "Unit", "Value USD"}, {{"10.5", "1", "MT", "5"}}), "");
    row("quantities in metres in Spanish",
        sheet({"Cantidad", "Unidad", "Valor USD"}, {{"10.5", "MT", "5"}, {"2", "KG", "5.5"}}),
        "unit-alias:MT=-");
    row("equal quantities say the unit",
        sheet({"Net weight", "Quantity", "Unit", "Value USD"}, {{"10.5", "10.5", "KG", "5"},
                                                                {"20", "20", "KG", "6"},
                                                                {"30", "30", "KG", "6"},
                                                                {"4", "2", "PCS", "6"}}),
        "");
    row("exports in money are the value", sheet({"Net weight (kg)", "Экспорт, в долларах США"}, one),
        "unfit-value=value");
    row("a bonus of exports is none", sheet({"Net weight (kg)", "Export bonus, in USD"}, one),
        "unfit-value=-");
    for (const char *header :
         {"Import VAT, USD", "Import tax, USD", "Import fee, USD", "Import KDV, USD", "Export loan, USD"})
        row(header, sheet({"Net weight (kg)", header}, one), "unfit-value=-");
    row("the statistical value, shortly", sheet({"Net weight (kg)", "Стат. стоимость"}, one), "currency=USD");
    row("the value of an article", sheet({"Net weight (kg)", "Стоимость по статье"}, one), "currency=-");
    row("nothing says the currency", sheet({"Net weight (kg)", "Value"}, one), "currency=-");
    row("a column says the currency",
        sheet({"Net weight (kg)", "Value", "Currency"}, {{"10.5", "5", "EUR"}, {"2.5", "6", "USD"}}), "");
    row("every cell says its currency",
        sheet({"Net weight (kg)", "Value"}, {{"10.5", "$5.10"}, {"2.5", "$6"}}), "");
    row("the currency column of another value",
        sheet({"Net weight (kg)", "Invoice value", "Invoice currency", "Customs value"},
              {{"10.5", "5.5", "USD", "400"}, {"2.5", "6", "USD", "500"}}),
        "currency=-");
    row("a header's currency against the column's",
        sheet({"Net weight (kg)", "Value, USD", "Currency"}, {{"10.5", "5", "EUR"}, {"2.5", "6", "EUR"}}),
        "currency=USD");
    row("a header's currency, and a column that says it again",
        sheet({"Net weight (kg)", "Value, USD", "Currency"}, {{"10.5", "5", "USD"}, {"2.5", "6", "USD"}}),
        "");
    row("a currency of two banks in the header",
        sheet({"Net weight (kg)", "Valeur CAF (FCFA)"}, {{"10.5", "5000.5"}, {"2.5", "6000"}}),
        "currency=XOF");
    row("a mass with nothing but its unit", sheet({"MT"}, {{"10.5"}, {"2.5"}}), "net-or-gross=net");
    row("a sign of two currencies in every cell",
        sheet({"Net weight (kg)", "Value"}, {{"10.5", "¥5.10"}, {"2.5", "¥6"}}), "currency=CNY");
    Table port = sheet({"Net weight"}, {{"10.5"}, {"20.5"}});
    port.insert(port.begin(), {"Shipments of Tan Cang port"});
    row("a word of the title that is a unit elsewhere", port, "mass-unit=kg");
    Table inTonnes = sheet({"Net weight"}, {{"10.5"}, {"20.5"}});
    inTonnes.insert(inTonnes.begin(), {"Imports in tonnes"});
    row("the title says tonnes", inTonnes, "mass-unit=t");
    Table dotted = sheet({"Net weight (kg)"}, {{"1,234"}, {"2,500"}});
    dotted[1][3] = dotted[2][3] = "85.17";
    row("goods codes with a point say nothing of masses", dotted, "decimal-sign=point");
    Table titled = sheet({"Net weight (kg)", "Value"}, one);
    titled.insert(titled.begin(), {"Imports in thousand US dollars"});
    row("the title says thousands of dollars", titled, "currency=USD thousands=1000");
    const auto titledAs = [&](const char *title, const char *asked) {
        titled[0] = {title};
        row(title, titled, asked);
    };
    titledAs("Импорт товаров, в долларах США", "currency=USD");
    titledAs("Импорт в белорусских рублях", "currency=BYN");
    titledAs("Dane w złotych", "currency=PLN");
    titledAs("Wartość w tys. PLN", "currency=PLN thousands=1000");
    titledAs("Werte in 1000 Euro", "currency=EUR thousands=1000");
    titledAs("Valeurs en milliers d'euros", "currency=EUR thousands=1000");
    titledAs("单位：千美元", "currency=USD thousands=1000");
    titledAs("Exports, thousand PLN", "currency=PLN thousands=1000");
    titledAs("Imports of AMD processors, 2023", "currency=-");
    titledAs("Import of gasoline RON 95", "currency=-");
    titledAs("Import of RSD valves", "currency=-");
    titledAs("Import of silica gel, thousand kg", "currency=-");
    titled[0] = {"Imports, USD thousand"};
    row("the title says dollars by the thousand", titled, "currency=USD thousands=1000");
    Table price;
    for (int i = 0; i < 12; ++i)
        price.push_back({"5000.5", std::to_string(i + 1) + ".5"});
    row("goods for next to nothing", sheet({"Net weight (kg)", "Value USD"}, price), "thousands=1");
    row("zeros in full columns", sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "0"}, {"2", "7.5"}}),
        "zero-is-missing=yes");
    row("lines of which nothing is known but that they are",
        sheet({"Net weight (kg)", "Value USD"},
              {{"1.5", "12"}, {"2", "7.5"}, {"3", "8"}, {"4", "9"}, {"5", "11"}, {"6", "13"}, {"0", "0"}}),
        "");
    row("zeros beside empty cells are true",
        sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "0"}, {"2", "7.5"}, {"2", ""}}), "");
    row("thousands that nobody quoted", sheet({"Net weight (kg)"}, {{"1", "234.5"}, {"2", "500.5"}}),
        "shifted-rows=leave");
    row("a last column that nobody named", sheet({"Net weight (kg)"}, {{"1.5", "old"}, {"2.5", "new"}}), "");
    row("a year behind a mass", sheet({"Вес нетто, 2022 г.", "Value USD"}, {{"10.5", "5.5"}, {"2.5", "7.5"}}),
        "mass-unit=kg");
    row("a continent behind a value",
        sheet({"Net weight (kg)", "Value (Europe)"}, {{"10.5", "5.5"}, {"2.5", "7.5"}}), "currency=-");
    row("two net masses, of which each row has one",
        sheet({"Import net (kg)", "Export net (kg)", "Value USD"}, {{"1.5", "", "5"}, {"", "7.5", "5.5"}}),
        "which-column=5");
    for (const char *const header : {"Value (European)", "Value, Eurasian", "Value Euroterminal",
                                     "Стоимость, Евросоюз", "Value (Eurozone)", "Стоимость, доля"})
        row(header, sheet({"Net weight (kg)", header}, {{"10.5", "5.5"}, {"2.5", "7.5"}}), "currency=-");
    for (const char *const header :
         {"Value, euros", "Value (Euro)", "Стоимость, евро", "Стоимость, дол. США"})
        row(header, sheet({"Net weight (kg)", header}, {{"10.5", "5.5"}, {"2.5", "7.5"}}), "");
    row("two net masses that differ",
        sheet({"Net weight (kg)", "Net mass (kg)", "Value USD"}, {{"1.5", "2", "5"}, {"2", "7.5", "5.5"}}),
        "which-column=5");
    row("two net masses that say the same",
        sheet({"Net weight (kg)", "Net mass (t)", "Value USD"},
              {{"1500", "1.5", "5"}, {"2", "0.002", "5.5"}}),
        "");
    groups(row);
    countries(row);
    unfit(row);
}

void OpenPointsTest::unfit(const Adder &row)
{
    const Table words{{"heavy", "5.5"}, {"light", "6.5"}, {"see note", "7.5"}};
    row("a net mass that is no number", sheet({"Net weight (kg)", "Value USD"}, words), "unfit-net=-");
    row("a net mass of which most are numbers",
        sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "5.5"}, {"2.5", "6.5"}, {"see note", "7.5"}}),
        "unfit-net=net");
    row("a bare mass that is no number", sheet({"Weight (kg)", "Value USD"}, words), "unfit-mass=-");
    row("a net mass that is no number beside one that is",
        sheet({"Net weight (kg)", "Net mass (kg)"}, {{"heavy", "5.5"}, {"light", "6.5"}}), "");
    row("numbers without a header",
        sheet({"Net weight (kg)", ""}, {{"1.5", "5.5"}, {"2.5", "3.5"}, {"3.5", "7.5"}}), "unnamed-column=-");
    row("numbers of rows without a header",
        sheet({"Net weight (kg)", ""}, {{"1.5", "1"}, {"2.5", "2"}, {"3.5", "3"}}), "");
    row("an empty column asks nothing", sheet({"Net weight (kg)", "Value USD"}, {{"", "5.5"}, {"", "6.5"}}),
        "");
    row("numbers of countries that are not those of ISO",
        sheet({"País de origen", "Peso neto (kg)"}, {{"336", "5.5"}, {"225", "6.5"}, {"563", "7.5"}}),
        "unfit-origin=-");
    row("numbers of countries that are ISO's by chance",
        sheet({"País de origen", "Peso neto (kg)"}, {{"336", "5.5"}, {"336", "6.5"}}), "unfit-origin=-");
    row("numbers of countries that are those of ISO",
        sheet({"Country of origin", "Net weight (kg)"}, {{"156", "5.5"}, {"792", "6.5"}, {"840", "7.5"}}),
        "");
    row("the Eurasian form has the numbers of ISO",
        sheet({"Страна происхождения", "Вес нетто (кг)"}, {{"156", "5.5"}, {"156", "6.5"}}), "");
    row("a country of something that nobody knows",
        sheet({"Country of the lessor", "Net weight (kg)"}, {{"China", "5.5"}, {"Turkey", "6.5"}}),
        "which-country=-");
    row("a customer's country is no origin",
        sheet({"Customer country", "Origin", "Net weight (kg)"},
              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "");
    row("the country of who sends, where nothing else says the dispatch",
        sheet({"Страна отправителя", "Страна происхождения", "Вес нетто, кг"},
              {{"КИТАЙ", "КИТАЙ", "5.5"}, {"ТУРЦИЯ", "КИТАЙ", "6.5"}}),
        "which-country=dispatch");
    row("the country of who receives beside a dispatch",
        sheet({"Alıcı Ülkesi", "Çıkış Ülkesi", "Net Ağırlık (kg)"},
              {{"Rusya", "Türkiye", "5.5"}, {"Irak", "Türkiye", "6.5"}}),
        "which-country=destination");
    row("the country of who sends where the dispatch is known",
        sheet({"Shipper country", "Country of dispatch", "Net weight (kg)"},
              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "");
    row("an amount beside the currencies of rows",
        sheet({"Net weight (kg)", "Zubr", "CUR_X"}, {{"10.5", "100.25", "USD"}, {"7", "60.5", "EUR"}}),
        "unfit-value=-");
    row("a box of the form is no gram",
        sheet({"Вес нетто, кг (гр. 38)", "Value USD"}, {{"10.5", "5"}, {"7", "6"}}), "");
    row("a country of something that nobody knows beside an origin",
        sheet({"Country of the lessor", "Origin", "Net weight (kg)"},
              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "");
    row("countries of which no column says what they are",
        sheet({"From", "Net weight (kg)"}, {{"China", "5.5"}, {"Turkey", "6.5"}}), "which-country=-");
    row("two origins that differ",
        sheet({"Origin country", "Country of origin", "Net weight (kg)"},
              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "which-column=6");
    row("two names of the sender that are two firms",
        sheet({"Exporter", "Net weight (kg)"}, {{"MAKER FZE", "5.5"}, {"MAKER FZE", "6.5"}}),
        "which-column=2");
    row("the sender in two languages",
        sheet({"EXPORTER_EN", "EXPORTER_VN", "Net weight (kg)"},
              {{"CERAMICS", "GOM SU", "5.5"}, {"CERAMICS", "GOM SU", "6.5"}}),
        "");
    row("two spellings of the sender",
        sheet({"Exporter", "Net weight (kg)"}, {{"A Company", "5.5"}, {"A CO. LTD", "6.5"}}), "");
    row("two origins that say the same",
        sheet({"Origin country", "Country of origin", "Net weight (kg)"},
              {{"China", "CN", "5.5"}, {"Turkey", "TR", "6.5"}}),
        "");
    Table shifted = sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "5.5"}, {"2.5", "6.5"}, {"3.5", "7.5"}});
    shifted.push_back({"2022-01-15", "A", "B CO", "B LLC", "850110", "4.5", "8.5"});
    row("a row with more cells than the header", shifted, "shifted-rows=leave");
}

void OpenPointsTest::saysWhatTheMassIsMadeOf()
{
    const auto notes = [this](const std::vector<std::string> &headers, const Table &rows) {
        return propose(sheet(headers, rows)).notes.join(u' ');
    };
    const Table mixed{{"10", "KG", "5.5"}, {"2", "PCS", "5"}, {"3", "KG", "7"}};
    const Table weighed{{"10", "KG", "5.5"}, {"3", "KG", "7"}};
    QVERIFY(notes({"Quantity", "Unit", "Value USD"}, mixed).contains(QStringLiteral("2 of the 3 rows")));
    QVERIFY(notes({"Quantity", "Unit", "Value USD"}, weighed).contains(QStringLiteral("count as the net mass")));
    QCOMPARE(notes({"Quantity", "Unit", "Value USD"}, {{"2", "PCS", "5"}, {"3", "PCS", "7"}}), QString());
    const Table lands{{"China", "Turkey", "5"}, {"China", "Germany", "6"}};
    QVERIFY(notes({"Destination country", "Bank land", "Value USD"}, lands)
                .contains(QStringLiteral("“Bank land” holds countries and is not used")));
    const Table small{{"0.0004", "5.5"}, {"0.25", "5"}};
    QVERIFY(notes({"Net weight (kg)", "Value USD"}, small).contains(QStringLiteral("no whole grams")));
    QCOMPARE(notes({"Net weight (kg)", "Value USD"}, {{"120.1234", "5.5"}, {"0.25", "5"}}), QString());
}

void OpenPointsTest::namesThatAreCodesElsewhere()
{
    const auto read = [this](const std::vector<std::string> &words) {
        Table rows;
        for (const std::string &word : words)
            rows.push_back({word, "1.5", "5.5"});
        QStringList rules;
        const auto aliases =
            propose(sheet({"Country of origin", "Net weight (kg)", "Value USD"}, rows)).mapping.countryAliases;
        for (auto it = aliases.begin(); it != aliases.end(); ++it)
            rules.append(it.key() + u'=' + it.value());
        return rules.join(u' ');
    };
    QCOMPARE(read({"TRUNG QUỐC", "NGA", "HÀN QUỐC"}), QStringLiteral("NGA=RU"));
    QCOMPARE(read({"Trung Quoc", "Ao", "Bi", "My", "Nga"}), QStringLiteral("Ao=AT Bi=BE My=US"));
    QCOMPARE(read({"TRUNG QUOC", "UC", "MY", "DUC"}), QStringLiteral("MY=US"));
    QCOMPARE(read({"Çin", "TC", "Almanya"}), QStringLiteral("TC=TR"));
    QCOMPARE(read({"Tiongkok", "AS", "Jepang"}), QStringLiteral("AS=US"));
    QCOMPARE(read({"CHN", "NGA", "KOR"}), QString());
    QCOMPARE(read({"China", "NGA", "Canada"}), QString());
    QCOMPARE(read({"CN", "MY", "BI", "AO"}), QString());
}

void OpenPointsTest::lettersThatAreUnits_data()
{
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *header, const char *unit) {
        QTest::newRow(header) << QString::fromUtf8(unit);
    };
    row("Вес нетто/т", "t");
    row("净重/吨", "t");
    row("净重（吨）", "t");
    row("Net M/T", "t");
    row("Net weight/MT", "t");
    row("Peso neto t.", "t");
    row("Nettogewicht (to)", "t");
    row("Вес нетто, к г", "kg");
    row("Вес нетто 2022 г.", "");
    row("NET_WEIGHT_T", "?"); // or the total: asked, with tonnes proposed
    row("NET_WEIGHT_G", "");
    row("Net weight G.", "");
    row("Netto [Mg]", "");
    row("Net weight", "");
}

void OpenPointsTest::lettersThatAreUnits()
{
    QFETCH(QString, unit);
    const QString header = QString::fromUtf8(QTest::currentDataTag());
    const std::string text = header.toStdString();
    const MappingProposal proposal =
        propose(sheet({text.c_str(), "Value USD"}, {{"10.5", "5"}, {"20", "6"}}));
    const ColumnUse *const found = proposal.mapping.use(Field::Net);
    QVERIFY(found);
    // Where nothing says it, the unit is asked.
    const bool asked = std::ranges::any_of(proposal.mapping.questions, [](const MappingQuestion &question) {
        return question.id == u"mass-unit";
    });
    QCOMPARE(asked, unit.isEmpty() || unit == u"?");
    QCOMPARE(found->unit, unit == u"?" ? QStringLiteral("t") : unit);
}

void OpenPointsTest::unitsOfColumns()
{
    const auto use = [this](const Table &table, Field field) {
        const MappingProposal proposal = propose(table);
        const ColumnUse *const found = proposal.mapping.use(field);
        return found ? *found : ColumnUse();
    };
    const Table rows{{"10.5", "t", "5"}, {"2", "kg", "5.5"}};
    const ColumnUse said = use(sheet({"Net weight (kg)", "Weight unit", "Value USD"}, rows), Field::Net);
    QCOMPARE(said.unit, QStringLiteral("kg"));
    QCOMPARE(said.unitColumn, 5);
    const Table vendor{{"10.5", "10500", "t", "5"}, {"2", "2", "kg", "5.5"}};
    const ColumnUse converted =
        use(sheet({"Weight", "Gross weight in kg", "Weight unit", "Value USD"}, vendor), Field::Gross);
    QCOMPARE(converted.unit, QStringLiteral("kg"));
    QCOMPARE(converted.unitColumn, -1);
    const Table tonnes{{"10.5", "kg", "11", "5"}, {"2", "kg", "3", "5.5"}};
    const ColumnUse own =
        use(sheet({"Net weight (t)", "Weight unit", "Gross weight (kg)", "Value USD"}, tonnes), Field::Net);
    QCOMPARE(own.unitColumn, 5);
    const ColumnUse quantity =
        use(sheet({"Quantity (t)", "Value USD"}, {{"10.5", "5"}, {"2", "5.5"}}), Field::Quantity);
    QCOMPARE(quantity.unit, QStringLiteral("t"));
    QCOMPARE(use(sheet({"Quantity, thousand pcs", "Value USD"}, {{"10.5", "5"}}), Field::Quantity).factor,
             1000);
    Table below = sheet({"Net weight", "Value"}, {{"10.5", "5"}, {"2", "5.5"}});
    below.insert(below.begin() + 1, {"", "", "", "", "t", "thousand USD"});
    const MappingProposal units = propose(below);
    QCOMPARE(units.mapping.headerRow, 2);
    QCOMPARE(units.mapping.use(Field::Net)->unit, QStringLiteral("t"));
    QCOMPARE(units.mapping.use(Field::Value)->factor, 1000);
    QCOMPARE(asked(units), QString());
    const ColumnUse twice = use(sheet({"Количество, тыс. шт", "Единица измерения", "Value USD"},
                                      {{"10.5", "тыс. шт", "5"}, {"2", "тыс. шт", "5"}}),
                                Field::Quantity);
    QCOMPARE(twice.factor, 1);
    QCOMPARE(use(sheet({"Net weight (LT)", "Value USD"}, {{"10.5", "5"}}), Field::Net).unit,
             QStringLiteral("long-ton"));
}

void OpenPointsTest::groups(const Adder &row)
{
    const auto line = [](int day) {
        return std::vector<std::string>{
            "2022-01-1" + std::to_string(day), "A CO", "B LLC", "850110", "1.5", "5.25"};
    };
    const Table headers{{"Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value USD"}};
    Table grouped = headers;
    grouped.insert(grouped.end(), {{"CHINA"}, line(1), line(2), {"TURKEY"}, line(3)});
    row("countries on lines of their own", grouped, "group-country=origin");
    Table said = headers;
    said.insert(said.end(),
                {{"Country of destination: CHINA"}, line(1), {"Country of destination: TURKEY"}, line(3)});
    row("lines that say which country they mean", said, "");
    Table merged{
        {"Country of origin", "Date", "Shipper", "Consignee", "HS Code", "Net weight (kg)", "Value USD"}};
    for (int i = 0; i < 9; ++i) {
        merged.push_back(line(i + 1));
        merged.back().insert(
            merged.back().begin(),
            i % 3 == 0 ? std::array{"China", "India", "Turkey"}[static_cast<std::size_t>(i / 3)] : "");
    }
    row("a merged column", merged, "fill-down=yes");
    Table gaps = merged;
    gaps[7][0] = "China";
    row("a column with gaps", gaps, "");
}

void OpenPointsTest::countries(const Adder &row)
{
    const Table origins{{"China", "1.5", "5.5"}, {"China", "2.5", "5"}, {"Viet Nam", "1", "2"}};
    Table counted = sheet({"Country of origin", "Net weight (kg)", "Value USD"}, origins);
    counted.push_back({"Records: 24"});
    row("a count of records is no country", counted, "");
    Table headed = counted;
    headed.back() = {"", "", "", "", "China"};
    headed.push_back({"", "", "", "", "Viet Nam"});
    row("headings in the column of origins", headed, "");
    const Table lines = sheet({"Country of origin", "Net weight (kg)", "Value USD"},
                              {{"China", "1.5", "5.5"}, {"China", "2.5", "5"}, {"Viet Nam", "1", "2"}});
    Table typo = lines;
    typo[3][4] = "VETNAM";
    row("a misspelled country", typo, "country-alias:VETNAM=-");
    Table peru = lines;
    peru.insert(peru.begin(), {"IMPORTACIONES PERÚ 2022"});
    row("the imports of one country", peru, "destination-country=PE");
    Table turkey = lines;
    turkey.insert(turkey.begin(), {"Импорт Турции"});
    row("a country's name with an ending", turkey, "destination-country=-");
    const auto titled = [&lines](const char *title) {
        Table table = lines;
        table.insert(table.begin(), {title});
        return table;
    };
    row("whose dollars they are", titled("Импорт, тыс. долларов США"), "thousands=1000");
    row("whose dollars they are, in short", titled("Импорт за 2022 год, млн долл. США"), "thousands=1000000");
    row("whose dollars they are, in English", titled("Imports in US dollars"), "");
    row("a country beside its dollars", titled("Imports of Peru, US dollars"), "destination-country=PE");
    row("whose imports, and from where", titled("Импорт Турции из Китая"), "destination-country=-");
    row("where imports come from", titled("Imports from China"), "");
    row("where imports go", titled("Импорт в Кыргызстан из Китая"), "destination-country=KG");
    Table exports = sheet({"Country of destination", "Net weight (kg)", "Value USD"},
                          {{"China", "1.5", "5.5"}, {"China", "2.5", "5"}, {"Viet Nam", "1", "2"}});
    exports.insert(exports.begin(), {"Экспорт в Кыргызстан из Китая"});
    row("where exports go", exports, "dispatch-country=-");
    exports.front() = {"Экспорт в Кыргызстан"};
    row("where exports go, and nothing else", exports, "");
    exports.front() = {"Exports of Peru to China"};
    row("whose exports", exports, "dispatch-country=PE");
    Table unclear = lines;
    unclear.insert(unclear.begin(), {"Peru 2022"});
    row("no word of imports", unclear, "");
    const Table codes = sheet({"Country of origin", "Net weight (kg)", "Value USD"},
                              {{"CN", "1.5", "5.5"}, {"NA", "2.5", "5"}, {"VN", "1", "2"}});
    row("Namibia among codes", codes, "country-alias:NA=NA");
    const Table bare = sheet({"Zubr", "Net weight (kg)", "Value USD"},
                             {{"CN", "1.5", "5.5"}, {"TR", "2.5", "5"}, {"VN", "1", "2"}});
    row("codes of countries under an unknown word", bare, "which-country=-");
    const Table units = sheet({"Zubr", "Net weight (kg)", "Value USD"},
                              {{"KG", "1.5", "5.5"}, {"GR", "2.5", "5"}, {"MT", "1", "2"}});
    row("units that are codes of countries too", units, "");
    Table unknown = codes;
    unknown[1][6] = "NA";
    row("a program that says NA for nothing", unknown, "");
    Table names = codes;
    names[1][4] = "China";
    names[3][4] = "Viet Nam";
    row("a word for nothing among names", names, "");
    const auto places = [](const char *header, const std::vector<std::string> &words) {
        Table rows;
        for (const std::string &word : words)
            rows.push_back({word, "1.5", "5.5"});
        return sheet({header, "Net weight (kg)", "Value USD"}, rows);
    };
    row("a code among codes", places("Country of origin", {"CHN", "NGA", "VNM"}), "");
    row("a code alone under a Vietnamese header", places("Nước xuất xứ", {"NGA", "NGA"}), "country-alias:NGA=RU");
    row("a code among codes under a Vietnamese header", places("Nước xuất xứ", {"CHN", "NGA"}), "");
    row("a name among names", places("Country of origin", {"TRUNG QUỐC", "NGA", "USA"}), "");
    row("the union of some countries", places("Country of origin", {"EU", "European Union", "China"}), "");
    row("nothing but unions", places("Страна происхождения", {"ЕС", "ЕВРОСОЮЗ"}), "");
    row("a name among names and codes", places("Country of origin", {"TRUNG QUỐC", "NGA", "CHN"}),
        "country-alias:NGA=NG");
}

void OpenPointsTest::asks()
{
    QFETCH(Table, table);
    const MappingProposal proposal = propose(table);
    QVERIFY2(proposal.shipments, qPrintable(proposal.reason));
    QTEST(asked(proposal), "asked");
}

void OpenPointsTest::theSignOfTheFormat_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("offered");
    QTest::newRow("a currency of its own")
        << QStringLiteral("€") << QStringLiteral("EUR") << QStringLiteral("EUR");
    QTest::newRow("what the locale said")
        << QStringLiteral("MXN") << QStringLiteral("MXN") << QStringLiteral("MXN");
    QTest::newRow("yuan or yen") << QStringLiteral("¥") << QStringLiteral("-") << QStringLiteral("JPY");
    QTest::newRow("dollars of some country")
        << QStringLiteral("$") << QStringLiteral("-") << QStringLiteral("USD");
}

void OpenPointsTest::theSignOfTheFormat()
{
    QFETCH(QString, sign);
    SheetSample sample;
    std::int64_t number = 0;
    for (const auto &texts : sheet({"Net weight (kg)", "Value"}, {{"10.5", "5.5"}, {"2.5", "7.5"}})) {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, CellKind::Text});
        sample.add({++number, cells, false});
    }
    sample.show(5, sign.toStdString());
    const MappingProposal proposal = MappingProposer(m_countries).propose(sample);
    QCOMPARE(proposal.mapping.questions.size(), 1);
    const MappingQuestion &question = proposal.mapping.questions[0];
    QVERIFY2(QString(question.text).contains(sign), qPrintable(question.text));
    QTEST(question.answerIds.value(0), "first");
    QFETCH(QString, offered);
    QVERIFY(question.answerIds.contains(offered));
}

void OpenPointsTest::linesOfADeclarationMeanTheCellsAbove()
{
    Table table{{"Declaration number", "Date", "Consignor", "Country of dispatch", "HS Code",
                 "Description of goods", "Net weight (kg)"}};
    const std::vector<std::string> heads[] = {{"10216120/1", "2022-01-15", "ACME", "CN"},
                                              {"10216120/2", "2022-01-16", "ACME", "CN"},
                                              {"10216120/3", "2022-01-17", "BOLT", "TR"}};
    for (const std::vector<std::string> &head : heads) {
        for (int line = 0; line < 3; ++line) {
            std::vector<std::string> row = line == 0 ? head : std::vector<std::string>(4);
            row.insert(row.end(), {"850110", "motors", "1.5"});
            table.push_back(row);
        }
    }
    const MappingProposal proposal = propose(table);
    QStringList filled;
    for (const ColumnUse &use : proposal.mapping.columns)
        filled += use.fillDown ? QStringList{fieldId(use.field)} : QStringList();
    QCOMPARE(filled.join(u' '), QStringLiteral("declaration date consignor dispatch"));
    QCOMPARE(proposal.mapping.questions.size(), 4); // each is asked
    // Firms and countries that are missing by themselves are missing.
    for (std::size_t row = 1; row < table.size(); ++row) {
        table[row][0] = "10216120/" + std::to_string(row);
        table[row][1] = "2022-02-0" + std::to_string(row);
    }
    for (const ColumnUse &use : propose(table).mapping.columns)
        QVERIFY(!use.fillDown);
}

/** Each group has one part: the lower row names the columns, and the upper one says what they are in. */
void OpenPointsTest::groupsSayWhatTheirPartsAreIn()
{
    const MappingProposal proposal =
        propose({{"Shipment", "Goods", "Origin", "Weight, t", "Value, thousand USD"},
                 {"date", "HS code", "country", "net", "amount"},
                 {"2022-01-15", "850110", "CN", "1.5", "2.25"},
                 {"2022-01-16", "850110", "TR", "2.5", "3.25"}});
    QCOMPARE(proposal.mapping.headerRows, 2);
    const ColumnUse *const net = proposal.mapping.use(Field::Net);
    const ColumnUse *const value = proposal.mapping.use(Field::Value);
    QVERIFY(net && value);
    QCOMPARE(net->unit, QStringLiteral("t"));
    QCOMPARE(value->factor, 1000);
    QCOMPARE(value->currency, QStringLiteral("USD"));
}

void OpenPointsTest::answers_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("changed");
    const Table one{{"10.5", "11.5", "99.25"}, {"20.5", "21.5", "50"}};
    QTest::newRow("the unit is for both masses")
        << sheet({"Net weight", "Gross weight", "Value USD"}, one) << "mass-unit"
        << "t"
        << "net t 1 USD, gross t 1 USD";
    QTest::newRow("the currency") << sheet({"Net weight (kg)", "Gross weight (kg)", "Value"}, one)
                                  << "currency"
                                  << "EUR"
                                  << "net kg 1 EUR, gross kg 1 EUR";
    QTest::newRow("the unit of the header") << sheet({"Net weight (kg)", "Unit", "Value USD"},
                                                     {{"10.5", "KG", "5"}, {"7", "T", "6"}, {"8", "KG", "6"}})
                                            << "unit-beside"
                                            << "header"
                                            << "net kg 1 USD, unit  1 USD";
    QTest::newRow("the other column")
        << sheet({"Net weight (kg)", "Net mass (t)", "Value USD"}, {{"1.5", "2", "5"}, {"2", "7.5", "5.5"}})
        << "which-column"
        << "6"
        << "- kg 1 USD, net t 1 USD";
}

void OpenPointsTest::answers()
{
    QFETCH(Table, table);
    QFETCH(QString, question);
    QFETCH(QString, answer);
    ColumnMapping mapping = propose(table).mapping;
    QVERIFY(!mapping.questions.isEmpty());
    QVERIFY(mapping.applyAnswer(question, mapping.questions.first().column, answer));
    QStringList changed;
    const ColumnUse *const value = mapping.use(Field::Value);
    for (int column = 4; column < 6; ++column) {
        const ColumnUse &use = mapping.columns[column];
        changed.append(QStringLiteral("%1 %2 %3 %4")
                           .arg(fieldId(use.field), use.unit)
                           .arg(value->factor)
                           .arg(value->currency));
    }
    QTEST(changed.join(QStringLiteral(", ")), "changed");
    QVERIFY(mapping.questions.isEmpty());
}

void OpenPointsTest::valuesOfTwoColumns_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("read"); ///< the columns of the value with their currencies, and what is asked
    QTest::addColumn<QString>("note");
    const Table turns{{"10.5", "", "10.5"}, {"", "2.5", "2.5"}, {"7.5", "", "7.5"}};
    QTest::newRow("each row has one, in the currency of its header")
        << sheet({"Value EUR", "Value USD", "Net weight (kg)"}, turns) << QStringLiteral("5 EUR, 6 USD: ")
        << QStringLiteral("Each row has its value in one of");
    QTest::newRow("in Russian") << sheet({"Стоимость, USD", "Стоимость, RUB", "Вес нетто, кг"}, turns)
                                << QStringLiteral("5 USD, 6 RUB: ")
                                << QStringLiteral("it is read from the one");
    QTest::newRow("one header says no currency")
        << sheet({"Invoice value", "Customs value USD", "Net weight (kg)"}, turns)
        << QStringLiteral("6 USD: which-column") << QString();
    QTest::newRow("two kinds of one value that are near")
        << sheet({"FOB value USD", "CIF value USD", "Net weight (kg)"},
                 {{"1000", "1008", "1"}, {"500", "503", "1"}, {"70", "70.5", "2"}})
        << QStringLiteral("6 USD: ")
        << QStringLiteral("“CIF value USD” counts as the value, and “FOB value USD” does not.");
    QTest::newRow("the statistical value and the currency of the contract")
        << sheet({"Статистическая стоимость", "Валюта контракта", "Вес нетто, кг"},
                 {{"700", "CNY", "1"}, {"900", "EUR", "1"}, {"80", "USD", "2"}})
        << QStringLiteral("5 USD: currency") << QString();
    const Table money{{"60000", "700", "CNY", "1"}, {"80000", "900", "EUR", "1"}, {"7000", "80", "USD", "2"}};
    QTest::newRow("the statistical value goes before the customs value")
        << sheet({"Таможенная стоимость", "Статистическая стоимость", "Валюта", "Вес нетто, кг"}, money)
        << QStringLiteral("6 USD: currency") << QString();
    QTest::newRow("boxes by their letter")
        << sheet({"G45", "G46", "G22", "G38"}, money) << QStringLiteral("6 USD: currency") << QString();
    const Table customs{{"CNY", "60000", "1"}, {"EUR", "80000", "1"}, {"USD", "7000", "2"}};
    QTest::newRow("the customs value and the currency of a contract")
        << sheet({"Валюта", "Таможенная стоимость", "Вес нетто, кг"}, customs)
        << QStringLiteral("6 : currency") << QString();
    QTest::newRow("the customs value and its currency behind it")
        << sheet({"Таможенная стоимость", "Валюта", "Вес нетто, кг"},
                 {{"60000", "CNY", "1"}, {"80000", "EUR", "1"}, {"7000", "USD", "2"}})
        << QStringLiteral("5 currency of 6: ") << QString();
    QTest::newRow("the customs value and the currency of the law")
        << sheet({"Валюта", "Таможенная стоимость", "Вес нетто, кг"},
                 {{"KZT", "60000", "1"}, {"KZT", "80000", "1"}, {"KZT", "7000", "2"}})
        << QStringLiteral("6 currency of 5: ") << QString();
    QTest::newRow("the customs value in English")
        << sheet({"Currency", "Customs value", "Net weight (kg)"}, customs)
        << QStringLiteral("6 currency of 5: ") << QString();
    const Table two{{"37000", "1.012", "1"}, {"92500", "2.53", "1"}, {"3700", "0.101", "2"}};
    QTest::newRow("thousands of dollars go before hryvnias")
        << sheet({"Вартість, грн", "Вартість, тис. дол. США", "Нетто, кг"}, two) << QStringLiteral("6 USD: ")
        << QString();
    QTest::newRow("dollars go before thousands of dollars")
        << sheet({"Стоимость, тыс. долл.", "Стоимость, долл.", "Вес нетто, кг"},
                 {{"1.012", "1012", "1"}, {"2.53", "2530", "1"}, {"0.101", "101", "2"}})
        << QStringLiteral("6 USD: ") << QString();
    QTest::newRow("the customs value in Ukraine")
        << sheet({"Митна вартість", "Валюта контракту", "Нетто, кг"}, {{"700", "CNY", "1"}, {"900", "EUR", "1"}})
        << QStringLiteral("5 UAH: currency") << QString();
    QTest::newRow("with and without the tax")
        << sheet({"Стоимость с НДС, USD", "Стоимость без НДС, USD", "Вес нетто, кг"},
                 {{"1200", "1000", "1"}, {"600", "500", "1"}, {"84", "70", "2"}})
        << QStringLiteral("6 USD: ") << QString();
    QTest::newRow("the amount and the currency of a group")
        << Table{{"Date", "HS Code", "Goods", "Origin", "Net weight (kg)", "Стоимость", ""},
                 {"", "", "", "", "", "Сумма", "Валюта"},
                 {"2022-01-15", "850110", "motors", "China", "5", "10.5", "EUR"},
                 {"2022-01-16", "850110", "motors", "China", "6", "11.5", "USD"}}
        << QStringLiteral("6 currency of 7: ") << QString();
    QTest::newRow("the currency of an invoice is no number of one")
        << Table{{"Tescil Tarihi", "GTİP", "Eşya Tanımı", "Menşe Ülke", "Net Ağırlık (kg)", "Fatura", ""},
                 {"", "", "", "", "", "Bedeli", "Dövizi"},
                 {"2022-01-15", "850110", "motor", "Çin", "5", "10.5", "EUR"},
                 {"2022-01-16", "850110", "motor", "Çin", "6", "11.5", "USD"}}
        << QStringLiteral("6 currency of 7: ") << QString();
}

void OpenPointsTest::valuesOfTwoColumns()
{
    QFETCH(Table, table);
    QFETCH(QString, note);
    const MappingProposal proposal = propose(table);
    QStringList values;
    for (const ColumnUse &use : proposal.mapping.columns) {
        const ColumnUse *const currency = proposal.mapping.use(Field::Currency);
        if (use.field == Field::Value)
            values.append(QStringLiteral("%1 %2")
                              .arg(use.column + 1)
                              .arg(currency ? QStringLiteral("currency of %1").arg(currency->column + 1)
                                            : use.currency));
    }
    QStringList asked;
    for (const MappingQuestion &question : proposal.mapping.questions)
        asked.append(question.id);
    QTEST(values.join(QStringLiteral(", ")) + QStringLiteral(": ") + asked.join(u' '), "read");
    QVERIFY2(note.isEmpty() || proposal.notes.join(u'\n').contains(note),
             qPrintable(proposal.notes.join(u'\n')));
}

void OpenPointsTest::anyKnownCurrencyAndUnitWillDo()
{
    ColumnMapping mapping = propose(sheet({"Net weight", "Value"}, {{"10.5", "5.5"}, {"2.5", "6"}})).mapping;
    QVERIFY(!mapping.applyAnswer(QStringLiteral("currency"), 5, QStringLiteral("gold")));
    QVERIFY(mapping.applyAnswer(QStringLiteral("currency"), 5, QStringLiteral("KZT")));
    QVERIFY(!mapping.applyAnswer(QStringLiteral("mass-unit"), 4, QStringLiteral("stone")));
    QVERIFY(mapping.applyAnswer(QStringLiteral("mass-unit"), 4, QStringLiteral("short-ton")));
    QCOMPARE(mapping.use(Field::Value)->currency, QStringLiteral("KZT"));
    QCOMPARE(mapping.use(Field::Net)->unit, QStringLiteral("short-ton"));
}

void OpenPointsTest::columnsThatGoTogether_data()
{
    QTest::addColumn<std::vector<std::string>>("headers");
    QTest::addColumn<std::vector<std::string>>("cells");
    QTest::addColumn<QString>("together");
    const auto row = [](const char *name, const std::vector<std::string> &headers,
                        const std::vector<std::string> &cells, const char *together) {
        QTest::newRow(name) << headers << cells << QString::fromUtf8(together);
    };
    row("two values, each with its currency",
        {"Invoice value", "Invoice currency", "Customs value", "Customs value currency"},
        {"5.5", "USD", "400", "RUB"}, "value=Customs value currency=Customs value currency");
    row("the same the other way round",
        {"Customs value", "Customs value currency", "Invoice value", "Invoice currency"},
        {"400", "RUB", "5.5", "USD"}, "value=Customs value currency=Customs value currency");
    row("freight has a currency of its own", {"Freight", "Freight currency", "Value", "Currency"},
        {"7.5", "EUR", "400", "RUB"}, "value=Value currency=Currency");
    row("two masses, each with its unit",
        {"Net weight", "Net weight unit", "Gross weight", "Gross weight unit"}, {"2.5", "t", "2600", "kg"},
        "net=Net weight:Net weight unit gross=Gross weight:Gross weight unit");
    row("one unit of two masses", {"Net weight", "Gross weight", "Weight unit"}, {"2.5", "2.6", "t"},
        "net=Net weight:Weight unit gross=Gross weight:Weight unit");
    row("a mass and a quantity, each with a unit", {"Net weight", "Unit", "Quantity", "Unit"},
        {"2.5", "t", "12", "pcs"}, "net=Net weight:Unit unit=Unit quantity=Quantity");
    row("the same with kilograms", {"Quantity", "Unit", "Net weight", "Unit"}, {"12", "kg", "2.5", "t"},
        "net=Net weight:Unit unit=Unit quantity=Quantity");
}

void OpenPointsTest::columnsThatGoTogether()
{
    QFETCH(std::vector<std::string>, headers);
    QFETCH(std::vector<std::string>, cells);
    const ColumnMapping mapping = propose(sheet(headers, {cells, cells, cells})).mapping;
    QStringList found;
    for (const Field field :
         {Field::Net, Field::Gross, Field::Value, Field::Currency, Field::Unit, Field::Quantity}) {
        const ColumnUse *const use = mapping.use(field);
        if (!use)
            continue;
        QString text = fieldId(field) + u'=' + use->header;
        if (use->unitColumn >= 0) {
            text += u':' + mapping.columns[use->unitColumn].header;
            QCOMPARE(use->unitColumn,
                     use->column + (mapping.columns[use->column + 1].field == Field::Gross ? 2 : 1));
        }
        if (field == Field::Unit)
            QCOMPARE(use->column, mapping.use(Field::Quantity)->column + 1);
        found.append(text);
    }
    QFETCH(QString, together);
    for (const QString &text : found)
        QVERIFY2(together.contains(text), qPrintable(found.join(u' ')));
    QCOMPARE(found.join(u' ').size(), together.size());
}

void OpenPointsTest::headersThatNobodyQuoted()
{
    const auto headers = [](const MappingProposal &proposal) {
        QStringList texts;
        for (const ColumnUse &use : proposal.mapping.columns) {
            if (use.field != Field::None)
                texts.append(fieldId(use.field) + u'=' + use.header);
        }
        return texts.join(QStringLiteral("; "));
    };
    const Table parted =
        sheet({"Net weight", " kg", "Value", "USD"}, {{"1.5", "5.5"}, {"2.5", "5"}, {"1", "2"}});
    QCOMPARE(headers(propose(parted)),
             QStringLiteral("date=Date; consignor=Shipper; consignee=Consignee; hs=HS Code; "
                            "net=Net weight, kg; value=Value, USD"));
    const Table whole = sheet({"Quantity", "kg", "Value USD"}, {{"1.5", "5.5", "7"}, {"2.5", "5", "8"}});
    QVERIFY(!headers(propose(whole)).contains(QStringLiteral("Quantity, kg")));
    const Table unknown =
        sheet({"Net weight (kg)", "Gross weight (kg)", "Value USD"}, {{"1.5", "7"}, {"2.5", "8"}});
    QVERIFY(!propose(unknown).shipments);
    QVERIFY(propose(unknown, QString()).shipments); // a workbook writes no empty cells behind the last one
    const Table empty = sheet({"Net weight (kg)", "Remarks"}, {{"1.5", ""}, {"2.5", ""}});
    QVERIFY(propose(empty).shipments);
    QCOMPARE(
        headers(propose(empty)),
        QStringLiteral("date=Date; consignor=Shipper; consignee=Consignee; hs=HS Code; net=Net weight (kg)"));
    Table numbered = sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "7"}, {"2.5", "8"}, {"2", "9"}});
    for (std::size_t row = 1; row < numbered.size(); ++row)
        numbered[row].insert(numbered[row].begin(), std::to_string(row));
    QCOMPARE(headers(propose(numbered)), QStringLiteral("date=Date; consignor=Shipper; consignee=Consignee; "
                                                        "hs=HS Code; net=Net weight (kg); value=Value USD"));
}

/** The lower row goes on where the group above it has ended. */
void OpenPointsTest::moneyBehindAGroupOfMasses_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::newRow("a value") << "Value"
                             << "value";
    QTest::newRow("a value in Russian") << "Стоимость"
                                        << "value";
    QTest::newRow("an amount of money") << "Amount, USD"
                                        << "value";
    QTest::newRow("an amount") << "Amount"
                               << "-"; // a third mass, as far as anybody can tell
}

void OpenPointsTest::moneyBehindAGroupOfMasses()
{
    QFETCH(QString, part);
    const Table table{{"Date", "Declaration", "Consignee", "HS Code", "Weight, kg", "", ""},
                      {"", "", "", "", "net", "gross", part.toStdString()},
                      {"2022-01-15", "D1", "A LLC", "850110", "10.5", "11.5", "500"},
                      {"2022-01-16", "D2", "B LLC", "850110", "20.5", "21.5", "600"}};
    const ColumnMapping mapping = propose(table).mapping;
    QCOMPARE(mapping.columns.size(), 7);
    QCOMPARE(fieldId(mapping.columns[4].field), QStringLiteral("net"));
    QCOMPARE(fieldId(mapping.columns[5].field), QStringLiteral("gross"));
    QTEST(fieldId(mapping.columns[6].field), "field");
}

QTEST_GUILESS_MAIN(OpenPointsTest)
#include "tst_openpoints.moc"
