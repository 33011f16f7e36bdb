// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mapping/sheetproposals.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using Table = SheetProposals::Table;

/** Units and currencies of columns: from their words, their cells, and the columns beside them. */
class ColumnUnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSignOfTheFormat_data();
    void theSignOfTheFormat();
    void thousandsThatAreOnlyShown_data();
    void thousandsThatAreOnlyShown();
    void groupsSayWhatTheirPartsAreIn();
    void saysWhatTheMassIsMadeOf();
    void anyKnownCurrencyAndUnitWillDo();
    void valuesOfTwoColumns_data();
    void valuesOfTwoColumns();
    void unitsOfColumns();
    void lettersThatAreUnits_data();
    void lettersThatAreUnits();
    void moneyBehindAGroupOfMasses_data();
    void moneyBehindAGroupOfMasses();

private:
    const SheetProposals m_sheets;
};

void ColumnUnitsTest::saysWhatTheMassIsMadeOf()
{
    const auto notes = [this](const std::vector<std::string> &headers, const Table &rows) {
        return m_sheets.propose(SheetProposals::sheet(headers, rows)).notes.join(u' ');
    };
    const Table mixed{{"10", "KG", "5.5"}, {"2", "PCS", "5"}, {"3", "KG", "7"}};
    const Table weighed{{"10", "KG", "5.5"}, {"3", "KG", "7"}};
    QVERIFY(notes({"Quantity", "Unit", "Value USD"}, mixed).contains(QStringLiteral("2 of the 3 rows")));
    QVERIFY(
        notes({"Quantity", "Unit", "Value USD"}, weighed).contains(QStringLiteral("count as the net mass")));
    QCOMPARE(notes({"Quantity", "Unit", "Value USD"}, {{"2", "PCS", "5"}, {"3", "PCS", "7"}}), QString());
    const Table lands{{"China", "Turkey", "5"}, {"China", "Germany", "6"}};
    QVERIFY(notes({"Destination country", "Bank land", "Value USD"}, lands)
                .contains(QStringLiteral("“Bank land” holds countries and is not used")));
    const Table small{{"0.0004", "5.5"}, {"0.25", "5"}};
    QVERIFY(notes({"Net weight (kg)", "Value USD"}, small).contains(QStringLiteral("no whole grams")));
    QCOMPARE(notes({"Net weight (kg)", "Value USD"}, {{"120.1234", "5.5"}, {"0.25", "5"}}), QString());
}

void ColumnUnitsTest::lettersThatAreUnits_data()
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
    row("NET_WEIGHT_T", "?t"); // or the total: asked, with tonnes proposed
    row("net_weight_g", "?g"); // or that of the gross mass
    row("Netto [Mg]", "");
    row("Net weight", "");
}

void ColumnUnitsTest::lettersThatAreUnits()
{
    QFETCH(QString, unit);
    const QString header = QString::fromUtf8(QTest::currentDataTag());
    const std::string text = header.toStdString();
    const MappingProposal proposal =
        m_sheets.propose(SheetProposals::sheet({text.c_str(), "Value USD"}, {{"10.5", "5"}, {"20", "6"}}));
    const ColumnUse *const found = proposal.mapping.use(Field::Net);
    QVERIFY(found);
    // Where nothing says it, the unit is asked.
    const bool asked = std::ranges::any_of(proposal.mapping.questions, [](const MappingQuestion &question) {
        return question.id == u"mass-unit";
    });
    QCOMPARE(asked, unit.isEmpty() || unit.startsWith(u'?'));
    QCOMPARE(found->unit, QString(unit).remove(u'?'));
}

void ColumnUnitsTest::unitsOfColumns()
{
    const auto use = [this](const Table &table, Field field) {
        const MappingProposal proposal = m_sheets.propose(table);
        const ColumnUse *const found = proposal.mapping.use(field);
        return found ? *found : ColumnUse();
    };
    const Table rows{{"10.5", "t", "5"}, {"2", "kg", "5.5"}};
    const ColumnUse said =
        use(SheetProposals::sheet({"Net weight (kg)", "Weight unit", "Value USD"}, rows), Field::Net);
    QCOMPARE(said.unit, QStringLiteral("kg"));
    QCOMPARE(said.unitColumn, 5);
    const Table vendor{{"10.5", "10500", "t", "5"}, {"2", "2", "kg", "5.5"}};
    const ColumnUse converted =
        use(SheetProposals::sheet({"Weight", "Gross weight in kg", "Weight unit", "Value USD"}, vendor),
            Field::Gross);
    QCOMPARE(converted.unit, QStringLiteral("kg"));
    QCOMPARE(converted.unitColumn, -1);
    const Table tonnes{{"10.5", "kg", "11", "5"}, {"2", "kg", "3", "5.5"}};
    const ColumnUse own = use(
        SheetProposals::sheet({"Net weight (t)", "Weight unit", "Gross weight (kg)", "Value USD"}, tonnes),
        Field::Net);
    QCOMPARE(own.unitColumn, 5);
    const ColumnUse quantity = use(
        SheetProposals::sheet({"Quantity (t)", "Value USD"}, {{"10.5", "5"}, {"2", "5.5"}}), Field::Quantity);
    QCOMPARE(quantity.unit, QStringLiteral("t"));
    QCOMPARE(
        use(SheetProposals::sheet({"Quantity, thousand pcs", "Value USD"}, {{"10.5", "5"}}), Field::Quantity)
            .factor,
        1000);
    Table below = SheetProposals::sheet({"Net weight", "Value"}, {{"10.5", "5"}, {"2", "5.5"}});
    below.insert(below.begin() + 1, {"", "", "", "", "t", "thousand USD"});
    const MappingProposal units = m_sheets.propose(below);
    QCOMPARE(units.mapping.headerRow, 2);
    QCOMPARE(units.mapping.use(Field::Net)->unit, QStringLiteral("t"));
    QCOMPARE(units.mapping.use(Field::Value)->factor, 1000);
    QCOMPARE(SheetProposals::asked(units), QString());
    const ColumnUse twice =
        use(SheetProposals::sheet({"Количество, тыс. шт", "Единица измерения", "Value USD"},
                                  {{"10.5", "тыс. шт", "5"}, {"2", "тыс. шт", "5"}}),
            Field::Quantity);
    QCOMPARE(twice.factor, 1);
    QCOMPARE(use(SheetProposals::sheet({"Net weight (LT)", "Value USD"}, {{"10.5", "5"}}), Field::Net).unit,
             QStringLiteral("long-ton"));
}

void ColumnUnitsTest::theSignOfTheFormat_data()
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

void ColumnUnitsTest::theSignOfTheFormat()
{
    QFETCH(QString, sign);
    SheetSample sample;
    std::int64_t number = 0;
    for (const auto &texts :
         SheetProposals::sheet({"Net weight (kg)", "Value"}, {{"10.5", "5.5"}, {"2.5", "7.5"}})) {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, CellKind::Text});
        sample.add({++number, cells, false});
    }
    sample.show(5, sign.toStdString());
    const MappingProposal proposal = MappingProposer(m_sheets.countries()).propose(sample);
    QCOMPARE(proposal.mapping.questions.size(), 1);
    const MappingQuestion &question = proposal.mapping.questions[0];
    QVERIFY2(QString(question.text).contains(sign), qPrintable(question.text));
    QTEST(question.answerIds.value(0), "first");
    QFETCH(QString, offered);
    QVERIFY(question.answerIds.contains(offered));
}

void ColumnUnitsTest::thousandsThatAreOnlyShown_data()
{
    QTest::addColumn<std::vector<std::string>>("headers"); ///< of a mass and a value
    QTest::addColumn<QString>("marks");                    ///< those of both
    QTest::addColumn<QString>("read");
    QTest::newRow("the header speaks of what is shown")
        << std::vector<std::string>{"Net weight (t)", "Value, thsd USD"} << QStringLiteral(", ,")
        << QStringLiteral("kg 1: ");
    QTest::newRow("numbers that are shown whole")
        << std::vector<std::string>{"Net weight (t)", "Value, thsd USD"} << QStringLiteral(". .")
        << QStringLiteral("t 1000: ");
    QTest::newRow("a header that speaks of dollars")
        << std::vector<std::string>{"Net weight (kg)", "Value, USD"} << QStringLiteral(". ,")
        << QStringLiteral("kg 1: ");
    QTest::newRow("kilograms or grams") << std::vector<std::string>{"Net weight (kg)", "Value, USD"}
                                        << QStringLiteral(", .") << QStringLiteral("kg 1: mass-unit=kg");
    QTest::newRow("millions of which thousands are shown")
        << std::vector<std::string>{"Net weight (kg)", "Value, mln USD"} << QStringLiteral(". ,")
        << QStringLiteral("kg 1000: ");
    QTest::newRow("some are shown so")
        << std::vector<std::string>{"Net weight (t)", "Value, thsd USD"} << QStringLiteral(",. ,.")
        << QStringLiteral("t 1000: mass-unit=t thousands=1000");
}

/** "86.3" under "thsd USD", and the cell holds 86317.33. */
void ColumnUnitsTest::thousandsThatAreOnlyShown()
{
    QFETCH(std::vector<std::string>, headers);
    QFETCH(QString, marks);
    SheetSample sample;
    std::int64_t number = 0;
    for (const auto &texts : SheetProposals::sheet(headers, {{"1050.5", "5500.5"}, {"2500.5", "7700.5"}})) {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, number > 0 && cells.size() > 3 ? CellKind::Number : CellKind::Text});
        sample.add({++number, cells, false});
    }
    for (int i = 0; i < 2; ++i) {
        for (const QChar mark : marks.section(u' ', i, i))
            sample.show(4 + i, QString(mark).toStdString());
    }
    const MappingProposal proposal = MappingProposer(m_sheets.countries()).propose(sample);
    const ColumnUse *const net = proposal.mapping.use(Field::Net);
    const ColumnUse *const value = proposal.mapping.use(Field::Value);
    QVERIFY(net && value);
    QTEST(QStringLiteral("%1 %2: %3").arg(net->unit).arg(value->factor).arg(SheetProposals::asked(proposal)),
          "read");
    // A mapping for what is shown so is none for a workbook that shows its numbers whole.
    QList<QString> names{QStringLiteral("Date"), QStringLiteral("Shipper"), QStringLiteral("Consignee"),
                         QStringLiteral("HS Code")};
    for (const std::string &header : headers)
        names.append(QString::fromStdString(header));
    const QStringList columns = marks.split(u' ');
    QCOMPARE(proposal.shapeKey != MappingProposer::shapeKey(names), columns.contains(QStringLiteral(",")));
}

/** Each group has one part: the lower row names the columns, and the upper one says what they are in. */
void ColumnUnitsTest::groupsSayWhatTheirPartsAreIn()
{
    const MappingProposal proposal =
        m_sheets.propose({{"Shipment", "Goods", "Origin", "Weight, t", "Value, thousand USD"},
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

void ColumnUnitsTest::valuesOfTwoColumns_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("read"); ///< the columns of the value with their currencies, and what is asked
    QTest::addColumn<QString>("note");
    const Table turns{{"10.5", "", "10.5"}, {"", "2.5", "2.5"}, {"7.5", "", "7.5"}};
    QTest::newRow("each row has one, in the currency of its header")
        << SheetProposals::sheet({"Value EUR", "Value USD", "Net weight (kg)"}, turns)
        << QStringLiteral("5 EUR, 6 USD: ") << QStringLiteral("Each row has its value in one of");
    QTest::newRow("in Russian") << SheetProposals::sheet(
                                       {"Стоимость, USD", "Стоимость, RUB", "Вес нетто, кг"}, turns)
                                << QStringLiteral("5 USD, 6 RUB: ")
                                << QStringLiteral("it is read from the one");
    QTest::newRow("one header says no currency")
        << SheetProposals::sheet({"Invoice value", "Customs value USD", "Net weight (kg)"}, turns)
        << QStringLiteral("6 USD: which-column") << QString();
    QTest::newRow("two kinds of one value that are near")
        << SheetProposals::sheet({"FOB value USD", "CIF value USD", "Net weight (kg)"},
                                 {{"1000", "1008", "1"}, {"500", "503", "1"}, {"70", "70.5", "2"}})
        << QStringLiteral("6 USD: ")
        << QStringLiteral("“CIF value USD” counts as the value, and “FOB value USD” does not.");
    QTest::newRow("the statistical value and the currency of the contract")
        << SheetProposals::sheet({"Статистическая стоимость", "Валюта контракта", "Вес нетто, кг"},
                                 {{"700", "CNY", "1"}, {"900", "EUR", "1"}, {"80", "USD", "2"}})
        << QStringLiteral("5 USD: currency") << QString();
    const Table money{{"60000", "700", "CNY", "1"}, {"80000", "900", "EUR", "1"}, {"7000", "80", "USD", "2"}};
    QTest::newRow("the statistical value goes before the customs value")
        << SheetProposals::sheet(
               {"Таможенная стоимость", "Статистическая стоимость", "Валюта", "Вес нетто, кг"}, money)
        << QStringLiteral("6 USD: currency") << QString();
    QTest::newRow("boxes by their letter") << SheetProposals::sheet({"G45", "G46", "G22", "G38"}, money)
                                           << QStringLiteral("6 USD: currency") << QString();
    const Table customs{{"CNY", "60000", "1"}, {"EUR", "80000", "1"}, {"USD", "7000", "2"}};
    QTest::newRow("the customs value and the currency of a contract")
        << SheetProposals::sheet({"Валюта", "Таможенная стоимость", "Вес нетто, кг"}, customs)
        << QStringLiteral("6 : currency") << QString();
    QTest::newRow("the customs value and its currency behind it")
        << SheetProposals::sheet({"Таможенная стоимость", "Валюта", "Вес нетто, кг"},
                                 {{"60000", "CNY", "1"}, {"80000", "EUR", "1"}, {"7000", "USD", "2"}})
        << QStringLiteral("5 currency of 6: ") << QString();
    QTest::newRow("the customs value and the currency of the law")
        << SheetProposals::sheet({"Валюта", "Таможенная стоимость", "Вес нетто, кг"},
                                 {{"KZT", "60000", "1"}, {"KZT", "80000", "1"}, {"KZT", "7000", "2"}})
        << QStringLiteral("6 currency of 5: ") << QString();
    QTest::newRow("the customs value in English")
        << SheetProposals::sheet({"Currency", "Customs value", "Net weight (kg)"}, customs)
        << QStringLiteral("6 currency of 5: ") << QString();
    const Table two{{"37000", "1.012", "1"}, {"92500", "2.53", "1"}, {"3700", "0.101", "2"}};
    QTest::newRow("thousands of dollars go before hryvnias")
        << SheetProposals::sheet({"Вартість, грн", "Вартість, тис. дол. США", "Нетто, кг"}, two)
        << QStringLiteral("6 USD: ") << QString();
    QTest::newRow("dollars go before thousands of dollars")
        << SheetProposals::sheet({"Стоимость, тыс. долл.", "Стоимость, долл.", "Вес нетто, кг"},
                                 {{"1.012", "1012", "1"}, {"2.53", "2530", "1"}, {"0.101", "101", "2"}})
        << QStringLiteral("6 USD: ") << QString();
    QTest::newRow("the customs value in Ukraine")
        << SheetProposals::sheet({"Митна вартість", "Валюта контракту", "Нетто, кг"},
                                 {{"700", "CNY", "1"}, {"900", "EUR", "1"}})
        << QStringLiteral("5 UAH: currency") << QString();
    QTest::newRow("with and without the tax")
        << SheetProposals::sheet({"Стоимость с НДС, USD", "Стоимость без НДС, USD", "Вес нетто, кг"},
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

void ColumnUnitsTest::valuesOfTwoColumns()
{
    QFETCH(Table, table);
    QFETCH(QString, note);
    const MappingProposal proposal = m_sheets.propose(table);
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

void ColumnUnitsTest::anyKnownCurrencyAndUnitWillDo()
{
    ColumnMapping mapping =
        m_sheets.propose(SheetProposals::sheet({"Net weight", "Value"}, {{"10.5", "5.5"}, {"2.5", "6"}}))
            .mapping;
    QVERIFY(!mapping.applyAnswer(QStringLiteral("currency"), 5, QStringLiteral("gold")));
    QVERIFY(mapping.applyAnswer(QStringLiteral("currency"), 5, QStringLiteral("KZT")));
    QVERIFY(!mapping.applyAnswer(QStringLiteral("mass-unit"), 4, QStringLiteral("stone")));
    QVERIFY(mapping.applyAnswer(QStringLiteral("mass-unit"), 4, QStringLiteral("short-ton")));
    QCOMPARE(mapping.use(Field::Value)->currency, QStringLiteral("KZT"));
    QCOMPARE(mapping.use(Field::Net)->unit, QStringLiteral("short-ton"));
}

/** The lower row goes on where the group above it has ended. */
void ColumnUnitsTest::moneyBehindAGroupOfMasses_data()
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

void ColumnUnitsTest::moneyBehindAGroupOfMasses()
{
    QFETCH(QString, part);
    const Table table{{"Date", "Declaration", "Consignee", "HS Code", "Weight, kg", "", ""},
                      {"", "", "", "", "net", "gross", part.toStdString()},
                      {"2022-01-15", "D1", "A LLC", "850110", "10.5", "11.5", "500"},
                      {"2022-01-16", "D2", "B LLC", "850110", "20.5", "21.5", "600"}};
    const ColumnMapping mapping = m_sheets.propose(table).mapping;
    QCOMPARE(mapping.columns.size(), 7);
    QCOMPARE(fieldId(mapping.columns[4].field), QStringLiteral("net"));
    QCOMPARE(fieldId(mapping.columns[5].field), QStringLiteral("gross"));
    QTEST(fieldId(mapping.columns[6].field), "field");
}

QTEST_GUILESS_MAIN(ColumnUnitsTest)
#include "tst_columnunits.moc"
