// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mapping/sheetproposals.h"

#include <QLocale>
#include <QTest>

#include <array>
#include <functional>
#include <string>
#include <vector>

using Table = SheetProposals::Table;

/** What is asked of a sheet, and what is not because the sheet says it. */
class OpenPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void linesOfADeclarationMeanTheCellsAbove();
    void namesWhatItDoesNotKnow();
    void answers_data();
    void answers();
    void namesThatAreCodesElsewhere();
    void columnsThatGoTogether_data();
    void columnsThatGoTogether();
    void headersThatNobodyQuoted();
    void countsOfRowsAreNoYears();

private:
    using Adder = std::function<void(const char *, const Table &, const char *)>;
    static void groups(const Adder &row);
    static void countries(const Adder &row);
    static void unfit(const Adder &row);
    static void left(const Adder &row);
    static void chosen(const Adder &row);
    const SheetProposals m_sheets;
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
    row("money under an unknown word", SheetProposals::sheet({"Net weight (kg)", "Значение, тыс. руб."}, one),
        "unfit-value=-");
    const auto priced = [](const char *unit, const char *value) {
        Table rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back({"1000", value});
        return SheetProposals::sheet({unit, "Value, USD"}, rows);
    };
    row("what costs next to nothing by the kilogram", priced("Net weight, kg", "20"), "thousands=1");
    row("what is cheap by the tonne", priced("Net weight, t", "20000"), "");
    row("what costs next to nothing by the tonne", priced("Net weight, t", "20"), "thousands=1");
    row("a rate is no value", SheetProposals::sheet({"Net weight (kg)", "Exchange rate, RUB"}, one), "");
    row("a mass under an unknown word", SheetProposals::sheet({"Zubrowka (kg)", "Value USD"}, one),
        "unfit-mass=-");
    row("two masses under unknown words",
        SheetProposals::sheet({"Alpha (kg)", "Beta (kg)", "Value USD"}, two), "unfit-mass=- unfit-mass=-");
    row("a mass under an unknown word beside the gross one",
        SheetProposals::sheet({"Alpha (kg)", "Gross weight (kg)", "Value USD"}, two), "unfit-mass=-");
    row("a mass under an unknown word that is above the gross one",
        SheetProposals::sheet({"Gross weight (kg)", "Alpha (kg)", "Value USD"}, two), "");
    row("the masses of a declaration and of its items",
        SheetProposals::sheet({"Вес нетто (декларация), кг", "Вес нетто (товар), кг", "Value USD"}, two), "");
    row("a short word for net", SheetProposals::sheet({"Вес н., кг", "Вес бр., кг", "Value USD"}, two), "");
    row("glued words", SheetProposals::sheet({"NETKG", "Value USD"}, one), "");
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
    row("packing in Vietnamese", SheetProposals::sheet({"Trọng lượng cả bì (kg)", "Value USD"}, one), "");
    row("a second quantity that is a mass",
        SheetProposals::sheet({"第一数量", "第一计量单位", "第二数量", "第二计量单位", "Value USD"},
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

/** What a wording would say, and the values or the unit do not. */
void OpenPointsTest::chosen(const Adder &row)
{
    const auto numbers = [](const std::vector<const char *> &countries) {
        Table rows;
        for (const char *country : countries)
            rows.push_back({country, "5.5"});
        return SheetProposals::sheet({"Country of origin", "Net weight (kg)"}, rows);
    };
    row("numbers of a customs' own list of countries", numbers({"4", "52", "400", "728", "732"}),
        "unfit-origin=-");
    row("the same with one of ISO by chance", numbers({"212", "438", "203", "417"}), "unfit-origin=-");
    row("numbers of ISO", numbers({"156", "840", "704", "792"}), "");
    const auto years = [](const char *header, const std::vector<const char *> &dates) {
        Table table{{header, "Consignee", "HS Code", "Net weight (kg)"}};
        for (const char *date : dates)
            table.push_back({date, "A CO", "850110", "5.5"});
        return table;
    };
    row("years that end in the next one", years("Year", {"2009-10", "2010-11", "2011-12"}), "unfit-date=-");
    row("one of them with a slash", years("Year", {"2010/11", "2010/11"}), "unfit-date=-");
    row("months with a hyphen", years("Date", {"2010-11", "2010-12", "2011-01"}), "");
    row("November of each row", years("Month", {"2010-11", "2010-11"}), "");
    const Table two{{"10.5", "11.5", "5.5"}, {"20.5", "21.5", "6.5"}};
    row("masses of parts of a row",
        SheetProposals::sheet({"Vessel weight (kg)", "Air weight (kg)", "Value USD"}, two), "unfit-mass=-");
    row("amounts of money called net and gross",
        SheetProposals::sheet({"Net (USD)", "Gross (USD)", "Net weight (kg)"}, two),
        "unfit-value=- unfit-value=-");
    row("what the packing weighs",
        SheetProposals::sheet({"Tare weight (kg)", "Net weight (kg)", "Value USD"}, two), "");
    row("what one piece weighs", SheetProposals::sheet({"Weight, kg/pc", "Quantity", "Value USD"}, two), "");
    row("a mass of six digits is no goods code",
        Table{{"Date", "Consignee", "Gross Weight (lb)", "Net weight (lb)"},
              {"2022-01-15", "A CO", "850110", "8501"},
              {"2022-01-16", "A CO", "392690", "3926"},
              {"2022-01-17", "A CO", "392691", "3927"}},
        "");
    row("goods under a word for their number",
        SheetProposals::sheet({"Item", "Net weight (kg)", "Value USD"}, {{"Ball bearings", "1.5", "5.5"},
                                                                         {"Leather shoes", "2.5", "6.5"},
                                                                         {"Tyres for cars", "3.5", "7.5"}}),
        "unfit-description=description");
    row("numbers with a letter",
        SheetProposals::sheet({"Zubr", "Net weight (kg)", "Value USD"}, {{"C 777912", "1.5", "5.5"},
                                                                         {"C 412317", "2.5", "6.5"},
                                                                         {"C 495577", "3.5", "7.5"}}),
        "");
    row("numbers of items",
        SheetProposals::sheet({"Item", "Net weight (kg)", "Value USD"},
                              {{"1", "1.5", "5.5"}, {"2", "2.5", "6.5"}, {"3", "3.5", "7.5"}}),
        "");
}

void OpenPointsTest::asks_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const Table &table, const char *asked) {
        QTest::newRow(name) << table << QString::fromUtf8(asked);
    };
    const Table one{{"10.5", "99.25"}, {"20.5", "50"}, {"30.5", "70"}};
    row("nothing says the unit", SheetProposals::sheet({"Net weight", "Value USD"}, one), "mass-unit=kg");
    row("the header says the unit", SheetProposals::sheet({"Net weight, t", "Value USD"}, one), "");
    row("the gross mass beside it says the unit",
        SheetProposals::sheet({"Net weight", "Gross weight (kg)", "Value USD"},
                              {{"10.5", "11", "5"}, {"2", "3", "5.5"}}),
        "");
    row("the gross mass beside it is in tonnes",
        SheetProposals::sheet({"Net weight", "Gross weight (t)", "Value USD"},
                              {{"10.5", "11", "5"}, {"2", "3", "5.5"}}),
        "mass-unit=t");
    row("every cell says its unit",
        SheetProposals::sheet({"Net weight", "Value USD"}, {{"10.5 kg", "5"}, {"20 kg", "6"}}), "");
    row("a column says the unit",
        SheetProposals::sheet({"Net weight", "Weight unit", "Value USD"},
                              {{"10.5", "kg", "5"}, {"20", "g", "6"}}),
        "");
    const auto under = [&](const char *title) {
        Table table = SheetProposals::sheet({"Net weight", "Value USD"}, one);
        table.insert(table.begin(), {title});
        return table;
    };
    row("a letter that may be that of the total", SheetProposals::sheet({"Net weight T.", "Value USD"}, one),
        "mass-unit=t");
    row("a letter behind a stroke", SheetProposals::sheet({"NET_WEIGHT_T", "Value USD"}, one), "mass-unit=t");
    row("gr for gross", SheetProposals::sheet({"Gr. Wt kg", "Value USD"}, one), "");
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
    row("ounces of two kinds", SheetProposals::sheet({"Net weight (oz)", "Value USD"}, one), "mass-unit=oz");
    row("carats of a weight", SheetProposals::sheet({"Net weight (ct)", "Value USD"}, one), "");
    row("a factor without a unit", SheetProposals::sheet({"Net weight ('000)", "Value USD"}, one),
        "mass-unit=t");
    const auto units = [&](const char *header,
                           const std::vector<std::pair<const char *, const char *>> &cells,
                           const char *beside = "Weight unit") {
        Table rows;
        for (const auto &[mass, unit] : cells)
            rows.push_back({mass, unit, "5.5"});
        return SheetProposals::sheet({header, beside, "Value USD"}, rows);
    };
    row("rows without a unit among kilograms", units("Net weight", {{"10.5", "kg"}, {"7", ""}, {"8", "kg"}}),
        "");
    row("rows without a unit among tonnes", units("Net weight", {{"10.5", "t"}, {"7", ""}, {"8", "t"}}),
        "unnamed-unit=-");
    row("rows without a unit among several", units("Net weight", {{"10.5", "kg"}, {"7", ""}, {"8", "t"}}),
        "unnamed-unit=-");
    row("a bare number among cells with units",
        SheetProposals::sheet({"Net weight", "Value USD"}, {{"1 kg", "5"},
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
    const auto apart = [&](const char *value,
                           const std::vector<std::pair<const char *, const char *>> &cells) {
        Table rows;
        for (const auto &[mass, unit] : cells)
            rows.push_back({mass, value, unit});
        return SheetProposals::sheet({"Net weight", "Value USD", "Unit of measure"}, rows);
    };
    const Table items{
        {"18319.5", "15230.4", "117.5"}, {"17261.5", "16963.5", "911.5"}, {"38005.5", "1869.6", "78.5"}};
    row("a total mass beside each item's value that nothing repeats",
        SheetProposals::sheet({"TOT_PESO (kg)", "CIF_ITEM USD", "Pieces"}, items), "net-or-gross=net");
    row("a total mass that items of different importers repeat, beside a value and its total",
        SheetProposals::sheet({"Num de item", "Importador", "Peso bruto total (kg)", "FOB total USD", "FOB USD"},
                              {{"1", "ACME SA", "18319.5", "15230.4", "117.5"},
                               {"2", "BETA SA", "18319.5", "15230.4", "911.5"},
                               {"1", "GAMA SA", "720.5", "16963.5", "12.5"},
                               {"2", "DELTA SA", "720.5", "16963.5", "13.5"}}),
        "which-value=once which-column=3");
    row("a total mass beside a price and what it comes to",
        SheetProposals::sheet({"Total gross weight (kg)", "Total price USD", "Quantity", "Unit price USD"},
                              {{"319.5", "30", "10", "3"}, {"261.5", "80", "20", "4"}}),
        "");
    row("a total gross mass far above the net one",
        SheetProposals::sheet({"Total gross weight (kg)", "Net weight (kg)", "Value USD"}, items), "");
    row("a total gross mass a little above the net one of each line",
        SheetProposals::sheet({"Total gross weight (kg)", "Net weight (kg)", "Value USD"},
                              {{"19.5", "18.5", "5.5"}, {"26.5", "25.5", "6.5"}, {"38.5", "36.5", "7.5"}}),
        "");
    row("each item's mass beside the total",
        SheetProposals::sheet({"Total net weight (kg)", "Item net weight (kg)", "Value USD"}, items), "");
    row("a piece's mass and what the pieces of the line weigh",
        SheetProposals::sheet({"Item weight (kg)", "Quantity", "Total net weight (kg)", "Value USD"},
                              {{"1.5", "10", "15", "5.5"}, {"2.5", "20", "50", "6.5"}}),
        "");
    row("both masses in one column", SheetProposals::sheet({"Net or gross weight (kg)", "Value USD"}, one),
        "net-or-gross=net");
    row("hundredweights of two kinds", SheetProposals::sheet({"Net weight (cwt)", "Value USD"}, one),
        "mass-unit=short-cwt");
    row("an old unit of mass", SheetProposals::sheet({"Вес нетто (пудов)", "Value USD"}, one),
        "unnamed-unit=-");
    row("kilotonnes", SheetProposals::sheet({"Net weight (ktonnes)", "Value thousand USD"}, one), "");
    row("two currencies", SheetProposals::sheet({"Net weight (kg)", "Value USD (EUR)"}, one), "currency=-");
    row("one currency twice", SheetProposals::sheet({"Net weight (kg)", "Value USD (USD)"}, one), "");
    row("the sign of pesos", SheetProposals::sheet({"Net weight (kg)", "Valor $"}, one), "currency=USD");
    row("pesos beside dollars",
        SheetProposals::sheet({"Net weight (kg)", "Valor $", "CIF"},
                              {{"10.5", "14468880", "15230.4"}, {"20.5", "16115325", "16963.5"}}),
        "currency=-");
    row("the sign of dollars", SheetProposals::sheet({"Net weight (kg)", "Valor US$"}, one), "");
    row("any amount beside the value of the goods",
        SheetProposals::sheet({"Net weight (kg)", "CIF Value (ETB)", "Amount USD"},
                              {{"10.5", "761520", "761.52"}, {"20.5", "848175", "848.18"}}),
        "which-column=7");
    using Cells = std::vector<std::pair<const char *, const char *>>;
    row("units of mass that may be those of the tariff",
        apart("9500", Cells{{"10500.5", "TNE"}, {"7100", "TNE"}, {"800", "KGM"}, {"900", "TNE"}}),
        "mass-unit=kg");
    row("the same, and nothing but kilograms", apart("9500", Cells{{"10500.5", "KGM"}, {"7100", "KGM"}}), "");
    row("the same, and as kilograms they would be dear",
        apart("9500", Cells{{"10.5", "TNE"}, {"7.1", "TNE"}, {"8", "TNE"}, {"9", "TNE"}, {"9.5", "TNE"}}),
        "mass-unit=column:7");
    row("the same behind a mass",
        units("Net weight", {{"10.5", "KG"}, {"7", "T"}, {"8", "KG"}}, "Unit of measure"), "");
    left(row);
    chosen(row);
    row("a factor beside a column of units",
        SheetProposals::sheet({"Net weight ('000)", "Weight unit", "Value USD"},
                              {{"10.5", "kg", "5"}, {"20", "kg", "6"}}),
        "thousands=1000");
    row("one currency's sign and its code", SheetProposals::sheet({"Net weight (kg)", "Value (¥ JPY)"}, one),
        "");
    row("Uzbek thousands", SheetProposals::sheet({"Net weight (kg)", "Qiymati, ming AQSh dollari"}, one), "");
    row("Arabic dollars", SheetProposals::sheet({"Net weight (kg)", "القيمة بالدولار"}, one), "");
    row("a Portuguese abbreviation", SheetProposals::sheet({"Peso Líq. (kg)", "Value USD"}, one), "");
    row("a column of francs that two unions have",
        SheetProposals::sheet({"Net weight (kg)", "Value", "Currency"},
                              {{"10.5", "5", "FCFA"}, {"2", "6", "FCFA"}}),
        "currency=XOF");
    row("a word beside the unit is not understood",
        SheetProposals::sheet({"Net weight (grz kg)", "Value USD"}, one), "mass-unit=kg");
    row("a word beside the currency is not understood",
        SheetProposals::sheet({"Net weight (kg)", "Value (zillion USD)"}, one), "thousands=1");
    row("a factor that may be another one",
        SheetProposals::sheet({"Net weight (kg)", "Value (mil USD)"}, one), "thousands=1000");
    row("a factor that is known", SheetProposals::sheet({"Net weight (bin kg)", "Value (mn USD)"}, one), "");
    row("a word that is not understood beside pieces' thousands",
        SheetProposals::sheet({"Net weight (kg)", "Quantity (mil kg)", "Value USD"}, {{"1.5", "2", "5.5"}}),
        "");
    const std::vector<std::string> weighed{"Quantity", "Unit", "Value USD"};
    row("quantities in tonnes or in metres",
        SheetProposals::sheet(weighed, {{"10.5", "MT", "5"}, {"2", "KGS", "5.5"}}), "unit-alias:MT=t");
    row("quantities in tonnes, as metres have another name",
        SheetProposals::sheet(weighed, {{"10.5", "MT", "5"}, {"2", "MTR", "5.5"}}), "");
    row("the same where another mass is given",
        SheetProposals::sheet({"Net weight (kg)", "Quantity", "Unit", "Value USD"},
                              {{"10.5", "1", "MT", "5"}}),
        "");
    row("quantities in metres in Spanish",
        SheetProposals::sheet({"Cantidad", "Unidad", "Valor USD"}, {{"10.5", "MT", "5"}, {"2", "KG", "5.5"}}),
        "unit-alias:MT=-");
    row("equal quantities say the unit",
        SheetProposals::sheet({"Net weight", "Quantity", "Unit", "Value USD"}, {{"10.5", "10.5", "KG", "5"},
                                                                                {"20", "20", "KG", "6"},
                                                                                {"30", "30", "KG", "6"},
                                                                                {"4", "2", "PCS", "6"}}),
        "");
    row("exports in money are the value",
        SheetProposals::sheet({"Net weight (kg)", "Экспорт, в долларах США"}, one), "unfit-value=value");
    row("a bonus of exports is none", SheetProposals::sheet({"Net weight (kg)", "Export bonus, in USD"}, one),
        "unfit-value=-");
    for (const char *header :
         {"Import VAT, USD", "Import tax, USD", "Import fee, USD", "Import KDV, USD", "Export loan, USD"})
        row(header, SheetProposals::sheet({"Net weight (kg)", header}, one), "unfit-value=-");
    row("the statistical value, shortly", SheetProposals::sheet({"Net weight (kg)", "Стат. стоимость"}, one),
        "currency=USD");
    row("the value of an article", SheetProposals::sheet({"Net weight (kg)", "Стоимость по статье"}, one),
        "currency=-");
    row("nothing says the currency", SheetProposals::sheet({"Net weight (kg)", "Value"}, one), "currency=-");
    row("a column says the currency",
        SheetProposals::sheet({"Net weight (kg)", "Value", "Currency"},
                              {{"10.5", "5", "EUR"}, {"2.5", "6", "USD"}}),
        "");
    row("every cell says its currency",
        SheetProposals::sheet({"Net weight (kg)", "Value"}, {{"10.5", "$5.10"}, {"2.5", "$6"}}), "");
    row("the currency column of another value",
        SheetProposals::sheet({"Net weight (kg)", "Invoice value", "Invoice currency", "Customs value"},
                              {{"10.5", "5.5", "USD", "400"}, {"2.5", "6", "USD", "500"}}),
        "currency=-");
    row("a header's currency against the column's",
        SheetProposals::sheet({"Net weight (kg)", "Value, USD", "Currency"},
                              {{"10.5", "5", "EUR"}, {"2.5", "6", "EUR"}}),
        "currency=USD");
    row("a header's currency, and a column that says it again",
        SheetProposals::sheet({"Net weight (kg)", "Value, USD", "Currency"},
                              {{"10.5", "5", "USD"}, {"2.5", "6", "USD"}}),
        "");
    row("a currency of two banks in the header",
        SheetProposals::sheet({"Net weight (kg)", "Valeur CAF (FCFA)"},
                              {{"10.5", "5000.5"}, {"2.5", "6000"}}),
        "currency=XOF");
    row("a mass with nothing but its unit", SheetProposals::sheet({"MT"}, {{"10.5"}, {"2.5"}}),
        "net-or-gross=net");
    row("a sign of two currencies in every cell",
        SheetProposals::sheet({"Net weight (kg)", "Value"}, {{"10.5", "¥5.10"}, {"2.5", "¥6"}}),
        "currency=CNY");
    Table port = SheetProposals::sheet({"Net weight"}, {{"10.5"}, {"20.5"}});
    port.insert(port.begin(), {"Shipments of Tan Cang port"});
    row("a word of the title that is a unit elsewhere", port, "mass-unit=kg");
    Table inTonnes = SheetProposals::sheet({"Net weight"}, {{"10.5"}, {"20.5"}});
    inTonnes.insert(inTonnes.begin(), {"Imports in tonnes"});
    row("the title says tonnes", inTonnes, "mass-unit=t");
    Table dotted = SheetProposals::sheet({"Net weight (kg)"}, {{"1,234"}, {"2,500"}});
    dotted[1][3] = dotted[2][3] = "85.17";
    row("goods codes with a point say nothing of masses", dotted, "decimal-sign=point");
    Table titled = SheetProposals::sheet({"Net weight (kg)", "Value"}, one);
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
    row("goods for next to nothing", SheetProposals::sheet({"Net weight (kg)", "Value USD"}, price),
        "thousands=1");
    row("zeros in full columns",
        SheetProposals::sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "0"}, {"2", "7.5"}}),
        "zero-is-missing=yes");
    row("lines of which nothing is known but that they are",
        SheetProposals::sheet(
            {"Net weight (kg)", "Value USD"},
            {{"1.5", "12"}, {"2", "7.5"}, {"3", "8"}, {"4", "9"}, {"5", "11"}, {"6", "13"}, {"0", "0"}}),
        "");
    row("zeros beside empty cells are true",
        SheetProposals::sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "0"}, {"2", "7.5"}, {"2", ""}}), "");
    row("thousands that nobody quoted",
        SheetProposals::sheet({"Net weight (kg)"}, {{"1", "234.5"}, {"2", "500.5"}}), "shifted-rows=leave");
    row("a last column that nobody named",
        SheetProposals::sheet({"Net weight (kg)"}, {{"1.5", "old"}, {"2.5", "new"}}), "");
    row("a year behind a mass",
        SheetProposals::sheet({"Вес нетто, 2022 г.", "Value USD"}, {{"10.5", "5.5"}, {"2.5", "7.5"}}),
        "mass-unit=kg");
    row("a continent behind a value",
        SheetProposals::sheet({"Net weight (kg)", "Value (Europe)"}, {{"10.5", "5.5"}, {"2.5", "7.5"}}),
        "currency=-");
    row("two net masses, of which each row has one",
        SheetProposals::sheet({"Import net (kg)", "Export net (kg)", "Value USD"},
                              {{"1.5", "", "5"}, {"", "7.5", "5.5"}}),
        "");
    for (const char *const header : {"Value (European)", "Value, Eurasian", "Value Euroterminal",
                                     "Стоимость, Евросоюз", "Value (Eurozone)", "Стоимость, доля"})
        row(header, SheetProposals::sheet({"Net weight (kg)", header}, {{"10.5", "5.5"}, {"2.5", "7.5"}}),
            "currency=-");
    for (const char *const header :
         {"Value, euros", "Value (Euro)", "Стоимость, евро", "Стоимость, дол. США"})
        row(header, SheetProposals::sheet({"Net weight (kg)", header}, {{"10.5", "5.5"}, {"2.5", "7.5"}}),
            "");
    row("two net masses that differ",
        SheetProposals::sheet({"Net weight (kg)", "Net mass (kg)", "Value USD"},
                              {{"1.5", "2", "5"}, {"2", "7.5", "5.5"}}),
        "which-column=5");
    row("two net masses that say the same",
        SheetProposals::sheet({"Net weight (kg)", "Net mass (t)", "Value USD"},
                              {{"1500", "1.5", "5"}, {"2", "0.002", "5.5"}}),
        "");
    groups(row);
    countries(row);
    unfit(row);
}

void OpenPointsTest::unfit(const Adder &row)
{
    const Table words{{"heavy", "5.5"}, {"light", "6.5"}, {"see note", "7.5"}};
    row("a net mass that is no number", SheetProposals::sheet({"Net weight (kg)", "Value USD"}, words),
        "unfit-net=-");
    row("a net mass of which most are numbers",
        SheetProposals::sheet({"Net weight (kg)", "Value USD"},
                              {{"1.5", "5.5"}, {"2.5", "6.5"}, {"see note", "7.5"}}),
        "unfit-net=net");
    row("a bare mass that is no number", SheetProposals::sheet({"Weight (kg)", "Value USD"}, words),
        "unfit-mass=-");
    row("a net mass that is no number beside one that is",
        SheetProposals::sheet({"Net weight (kg)", "Net mass (kg)"}, {{"heavy", "5.5"}, {"light", "6.5"}}),
        "");
    row("numbers without a header",
        SheetProposals::sheet({"Net weight (kg)", ""}, {{"1.5", "5.5"}, {"2.5", "3.5"}, {"3.5", "7.5"}}),
        "unnamed-column=-");
    row("numbers of rows without a header",
        SheetProposals::sheet({"Net weight (kg)", ""}, {{"1.5", "1"}, {"2.5", "2"}, {"3.5", "3"}}), "");
    row("an empty column asks nothing",
        SheetProposals::sheet({"Net weight (kg)", "Value USD"}, {{"", "5.5"}, {"", "6.5"}}), "");
    row("numbers of countries that are not those of ISO",
        SheetProposals::sheet({"País de origen", "Peso neto (kg)"},
                              {{"336", "5.5"}, {"225", "6.5"}, {"563", "7.5"}}),
        "unfit-origin=-");
    row("numbers of countries that are ISO's by chance",
        SheetProposals::sheet({"País de origen", "Peso neto (kg)"}, {{"336", "5.5"}, {"336", "6.5"}}),
        "unfit-origin=-");
    row("numbers of countries that are those of ISO",
        SheetProposals::sheet({"Country of origin", "Net weight (kg)"},
                              {{"156", "5.5"}, {"792", "6.5"}, {"840", "7.5"}}),
        "");
    row("the Eurasian form has the numbers of ISO",
        SheetProposals::sheet({"Страна происхождения", "Вес нетто (кг)"}, {{"156", "5.5"}, {"156", "6.5"}}),
        "");
    row("a country of something that nobody knows",
        SheetProposals::sheet({"Country of the lessor", "Net weight (kg)"},
                              {{"China", "5.5"}, {"Turkey", "6.5"}}),
        "which-country=-");
    row("a customer's country is no origin",
        SheetProposals::sheet({"Customer country", "Origin", "Net weight (kg)"},
                              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "");
    row("the country of who sends, where nothing else says the dispatch",
        SheetProposals::sheet({"Страна отправителя", "Страна происхождения", "Вес нетто, кг"},
                              {{"КИТАЙ", "КИТАЙ", "5.5"}, {"ТУРЦИЯ", "КИТАЙ", "6.5"}}),
        "which-country=dispatch");
    row("the country of who receives beside a dispatch",
        SheetProposals::sheet({"Alıcı Ülkesi", "Çıkış Ülkesi", "Net Ağırlık (kg)"},
                              {{"Rusya", "Türkiye", "5.5"}, {"Irak", "Türkiye", "6.5"}}),
        "which-country=destination");
    row("the country of who sends where the dispatch is known",
        SheetProposals::sheet({"Shipper country", "Country of dispatch", "Net weight (kg)"},
                              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "");
    row("an amount beside the currencies of rows",
        SheetProposals::sheet({"Net weight (kg)", "Zubr", "CUR_X"},
                              {{"10.5", "100.25", "USD"}, {"7", "60.5", "EUR"}}),
        "unfit-value=-");
    row("a box of the form is no gram",
        SheetProposals::sheet({"Вес нетто, кг (гр. 38)", "Value USD"}, {{"10.5", "5"}, {"7", "6"}}), "");
    row("a country of something that nobody knows beside an origin",
        SheetProposals::sheet({"Country of the lessor", "Origin", "Net weight (kg)"},
                              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "");
    row("countries of which no column says what they are",
        SheetProposals::sheet({"From", "Net weight (kg)"}, {{"China", "5.5"}, {"Turkey", "6.5"}}),
        "which-country=-");
    row("two origins that differ",
        SheetProposals::sheet({"Origin country", "Country of origin", "Net weight (kg)"},
                              {{"China", "China", "5.5"}, {"Turkey", "China", "6.5"}}),
        "which-column=6");
    row("two names of the sender that are two firms",
        SheetProposals::sheet({"Exporter", "Net weight (kg)"}, {{"MAKER FZE", "5.5"}, {"MAKER FZE", "6.5"}}),
        "which-column=2");
    row("the sender in two languages",
        SheetProposals::sheet({"EXPORTER_EN", "EXPORTER_VN", "Net weight (kg)"},
                              {{"CERAMICS", "GOM SU", "5.5"}, {"CERAMICS", "GOM SU", "6.5"}}),
        "");
    row("two spellings of the sender",
        SheetProposals::sheet({"Exporter", "Net weight (kg)"}, {{"A Company", "5.5"}, {"A CO. LTD", "6.5"}}),
        "");
    row("two origins that say the same",
        SheetProposals::sheet({"Origin country", "Country of origin", "Net weight (kg)"},
                              {{"China", "CN", "5.5"}, {"Turkey", "TR", "6.5"}}),
        "");
    Table shifted = SheetProposals::sheet({"Net weight (kg)", "Value USD"},
                                          {{"1.5", "5.5"}, {"2.5", "6.5"}, {"3.5", "7.5"}});
    shifted.push_back({"2022-01-15", "A", "B CO", "B LLC", "850110", "4.5", "8.5"});
    row("a row with more cells than the header", shifted, "shifted-rows=leave");
}

void OpenPointsTest::namesThatAreCodesElsewhere()
{
    const auto read = [this](const std::vector<std::string> &words) {
        Table rows;
        for (const std::string &word : words)
            rows.push_back({word, "1.5", "5.5"});
        QStringList rules;
        const auto aliases =
            m_sheets
                .propose(SheetProposals::sheet({"Country of origin", "Net weight (kg)", "Value USD"}, rows))
                .mapping.countryAliases;
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
    Table counted = SheetProposals::sheet({"Country of origin", "Net weight (kg)", "Value USD"}, origins);
    counted.push_back({"Records: 24"});
    row("a count of records is no country", counted, "");
    Table headed = counted;
    headed.back() = {"", "", "", "", "China"};
    headed.push_back({"", "", "", "", "Viet Nam"});
    row("headings in the column of origins", headed, "");
    const Table lines =
        SheetProposals::sheet({"Country of origin", "Net weight (kg)", "Value USD"},
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
    Table exports =
        SheetProposals::sheet({"Country of destination", "Net weight (kg)", "Value USD"},
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
    const Table codes = SheetProposals::sheet({"Country of origin", "Net weight (kg)", "Value USD"},
                                              {{"CN", "1.5", "5.5"}, {"NA", "2.5", "5"}, {"VN", "1", "2"}});
    row("Namibia among codes", codes, "country-alias:NA=NA");
    const Table bare = SheetProposals::sheet({"Zubr", "Net weight (kg)", "Value USD"},
                                             {{"CN", "1.5", "5.5"}, {"TR", "2.5", "5"}, {"VN", "1", "2"}});
    row("codes of countries under an unknown word", bare, "which-country=-");
    const Table units = SheetProposals::sheet({"Zubr", "Net weight (kg)", "Value USD"},
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
        return SheetProposals::sheet({header, "Net weight (kg)", "Value USD"}, rows);
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
    const MappingProposal proposal = m_sheets.propose(table);
    QVERIFY2(proposal.shipments, qPrintable(proposal.reason));
    QTEST(SheetProposals::asked(proposal), "asked");
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
    const MappingProposal proposal = m_sheets.propose(table);
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
    for (const ColumnUse &use : m_sheets.propose(table).mapping.columns)
        QVERIFY(!use.fillDown);
}

void OpenPointsTest::namesWhatItDoesNotKnow()
{
    const MappingProposal proposal =
        m_sheets.propose(SheetProposals::sheet({"Net weight (bags)", "Value USD"}, {{"10.5", "99.25"}}));
    QCOMPARE(SheetProposals::asked(proposal), QStringLiteral("mass-unit=kg"));
    const QString text = proposal.mapping.questions.first().text;
    QVERIFY2(text.contains(QStringLiteral("“bags”")), qPrintable(text));
}

void OpenPointsTest::answers_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("changed");
    const Table one{{"10.5", "11.5", "99.25"}, {"20.5", "21.5", "50"}};
    QTest::newRow("the unit is for both masses")
        << SheetProposals::sheet({"Net weight", "Gross weight", "Value USD"}, one) << "mass-unit"
        << "t"
        << "net t 1 USD, gross t 1 USD";
    QTest::newRow("the currency") << SheetProposals::sheet({"Net weight (kg)", "Gross weight (kg)", "Value"},
                                                           one)
                                  << "currency"
                                  << "EUR"
                                  << "net kg 1 EUR, gross kg 1 EUR";
    QTest::newRow("the unit of the header")
        << SheetProposals::sheet({"Net weight (kg)", "Unit", "Value USD"},
                                 {{"10.5", "KG", "5"}, {"7", "T", "6"}, {"8", "KG", "6"}})
        << "unit-beside"
        << "header"
        << "net kg 1 USD, unit  1 USD";
    QTest::newRow("the other column")
        << SheetProposals::sheet({"Net weight (kg)", "Net mass (t)", "Value USD"},
                                 {{"1.5", "2", "5"}, {"2", "7.5", "5.5"}})
        << "which-column"
        << "6"
        << "- kg 1 USD, net t 1 USD";
}

void OpenPointsTest::answers()
{
    QFETCH(Table, table);
    QFETCH(QString, question);
    QFETCH(QString, answer);
    ColumnMapping mapping = m_sheets.propose(table).mapping;
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
    const ColumnMapping mapping =
        m_sheets.propose(SheetProposals::sheet(headers, {cells, cells, cells})).mapping;
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
    const Table parted = SheetProposals::sheet({"Net weight", " kg", "Value", "USD"},
                                               {{"1.5", "5.5"}, {"2.5", "5"}, {"1", "2"}});
    QCOMPARE(headers(m_sheets.propose(parted)),
             QStringLiteral("date=Date; consignor=Shipper; consignee=Consignee; hs=HS Code; "
                            "net=Net weight, kg; value=Value, USD"));
    const Table whole =
        SheetProposals::sheet({"Quantity", "kg", "Value USD"}, {{"1.5", "5.5", "7"}, {"2.5", "5", "8"}});
    QVERIFY(!headers(m_sheets.propose(whole)).contains(QStringLiteral("Quantity, kg")));
    const Table unknown = SheetProposals::sheet({"Net weight (kg)", "Gross weight (kg)", "Value USD"},
                                                {{"1.5", "7"}, {"2.5", "8"}});
    QVERIFY(!m_sheets.propose(unknown).shipments);
    QVERIFY(m_sheets.propose(unknown, QString())
                .shipments); // a workbook writes no empty cells behind the last one
    const Table empty = SheetProposals::sheet({"Net weight (kg)", "Remarks"}, {{"1.5", ""}, {"2.5", ""}});
    QVERIFY(m_sheets.propose(empty).shipments);
    QCOMPARE(
        headers(m_sheets.propose(empty)),
        QStringLiteral("date=Date; consignor=Shipper; consignee=Consignee; hs=HS Code; net=Net weight (kg)"));
    Table numbered =
        SheetProposals::sheet({"Net weight (kg)", "Value USD"}, {{"1.5", "7"}, {"2.5", "8"}, {"2", "9"}});
    for (std::size_t row = 1; row < numbered.size(); ++row)
        numbered[row].insert(numbered[row].begin(), std::to_string(row));
    QCOMPARE(headers(m_sheets.propose(numbered)),
             QStringLiteral("date=Date; consignor=Shipper; consignee=Consignee; "
                            "hs=HS Code; net=Net weight (kg); value=Value USD"));
}

void OpenPointsTest::countsOfRowsAreNoYears()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Table rows(1'999, {"10.5", "5"});
    const MappingProposal proposal =
        m_sheets.propose(SheetProposals::sheet({"Net weight (kg)", "Value USD"}, rows));
    const QString net = proposal.mapping.use(Field::Net)->evidence;
    QVERIFY2(net.contains(QStringLiteral("1,999 of 1,999 values")), qPrintable(net));
    const QString consignor = proposal.mapping.use(Field::Consignor)->evidence;
    QVERIFY2(consignor.endsWith(QStringLiteral("; one value in 1,999 rows.")), qPrintable(consignor));
    QLocale::setDefault(QLocale::C);
}

QTEST_GUILESS_MAIN(OpenPointsTest)
#include "tst_openpoints.moc"
