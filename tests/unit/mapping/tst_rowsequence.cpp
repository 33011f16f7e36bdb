// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"

#include "mapping/rowsequence.h"
#include "places/countries.h"

#include <QTest>

#include <string>
#include <vector>

namespace {

using Table = std::vector<std::vector<std::string>>;

/** Date, consignor, HS code, origin, net kilograms, US dollars. */
ColumnMapping plain()
{
    const auto use = [](int column, Field field) {
        ColumnUse u;
        u.column = column;
        u.field = field;
        u.header = QStringLiteral("column %1").arg(column);
        return u;
    };
    ColumnMapping mapping;
    mapping.columns = {use(0, Field::Date),   use(1, Field::Consignor), use(2, Field::Hs),
                       use(3, Field::Origin), use(4, Field::Net),       use(5, Field::Value)};
    return mapping;
}

const std::vector<std::string> first{"2022-01-15", "A CO", "850110", "", "1.5", "10.25"};
const std::vector<std::string> second{"2022-02-15", "B CO", "850120", "", "2.25", "20"};

} // namespace

/** What rows are by those before them. */
class RowSequenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void aFirmCalledTotal_data();
    void aFirmCalledTotal();
    void theSumOfVeryManyIsTheirTotal();
    void headingsGiveTheirCountry();
    void headingsGiveTheirMonth();
    void oneCountryForAFile();
    void emptyCellsMeanTheCellAbove();

private:
    /** One letter a row: Shipment, Header, Total, Refused. */
    std::string kindsOf(const ColumnMapping &mapping, const Table &table)
    {
        std::string letters;
        m_origins.clear();
        m_dates.clear();
        m_arena.clear();
        RowParser parser(mapping, m_countries);
        std::int64_t number = 1;
        for (const auto &texts : table) {
            std::vector<CellView> cells;
            for (const std::string &text : texts)
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            const ParsedRow row = parser.parse({++number, cells, false}, m_arena);
            letters += "SHTBR"[static_cast<std::size_t>(row.kind)];
            if (row.kind != RowKind::Shipment)
                continue;
            m_dates += row.record.date ? QString::fromStdString(row.record.date->iso()) + u' '
                                       : QStringLiteral("- ");
            m_origins += row.record.origin.valid() ? row.record.origin.alpha2() : "-";
        }
        return letters;
    }
    const Countries m_countries;
    TextArena m_arena;
    std::string m_origins;
    QString m_dates;
};

void RowSequenceTest::kinds_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QByteArray>("kinds");
    const auto row = [](const char *name, const Table &table, const char *kinds) {
        QTest::newRow(name) << table << QByteArray(kinds);
    };
    row("sums without a word", {first, second, {"", "", "", "", "3.75", "30.25"}}, "SST");
    row("a sum in one column only", {first, second, {"", "", "", "", "3.75", ""}}, "SST");
    row("sums of a part, then of all",
        {first,
         second,
         {"", "", "", "", "3.75", "30.25"},
         first,
         second,
         {"", "", "", "", "3.75", "30.25"},
         {"", "", "", "", "7.5", "60.5"}},
        "SSTSSTT");
    row("each line was rounded", {first, second, {"", "", "", "", "3.751", "30.25"}}, "SST");
    row("amounts of nothing that are no sums", {first, second, {"", "", "", "", "9", "1"}}, "SSR");
    row("a line that says little and is no sum", {first, second, {"", "C CO", "", "", "9", "1"}}, "SSS");
    row("a full line whose amounts are the sums of those above",
        {first, second, {"2022-03-01", "C CO", "850130", "", "3.75", "30.25"}}, "SSS");
    row("a spreadsheet's own subtotal", {first, {"", "", "", "China Total", "1.5", "10.25"}}, "ST");
    row("a Russian subtotal with the name first", {first, {"", "Китай Итог", "", "", "1.5", "10.25"}}, "ST");
    row("the header in another language", {{"Дата", "Отправитель", "Код", "Страна", "Нетто", "USD"}, first},
        "HS");
    row("the units of the columns", {{"", "", "10 digits", "", "kg", "USD"}, first}, "HS");
    row("the header in another language far below",
        {first, first, {"Дата", "Отправитель", "Код", "Страна", "Нетто", "USD"}}, "SSH");
    row("words far below the header", {first, first, {"alpha", "beta", "gamma", "delta", "epsilon", "zeta"}},
        "SSR");
    row("a note", {first, {"", "see page 2", "", "", "", ""}}, "SR");
    row("who made the list", {first, {"Prepared by:", "J. Smith", "", "", "", ""}}, "SR");
    row("words where the others have dates, and nothing beside the amounts",
        {first, second, {"of which: China", "", "", "", "1.1", "7"}, {"Темп роста", "", "", "", "1.1", "7"}},
        "SSRR");
    row("the year before, of the same goods",
        {first, second, {"Previous year", "", "850120", "China", "1.1", "7"}}, "SSR");
    row("a firm's shipment whose date is in words",
        {first, second, {"см. выше", "A CO", "850120", "", "1.1", "7"}}, "SSS");
    row("a shipment whose date nobody knows", {first, second, {"unknown", "", "850120", "", "1.1", "7"}},
        "SSS");
    row("a date that cannot be is a shipment's", {first, {"31.02.2022", "A CO", "", "", "", ""}}, "SS");
}

void RowSequenceTest::kinds()
{
    QFETCH(Table, table);
    QFETCH(QByteArray, kinds);
    QCOMPARE(QByteArray::fromStdString(kindsOf(plain(), table)), kinds);
}

void RowSequenceTest::aFirmCalledTotal_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QByteArray>("kinds");
    const auto row = [](const char *name, const Table &table, const char *kinds) {
        QTest::newRow(name) << table << QByteArray(kinds);
    };
    const std::vector<std::string> a{"2022-01-15", "A CO", "", "", "101.5", "1025"};
    const std::vector<std::string> b{"2022-01-17", "B CO", "", "", "12.25", "220"};
    row("a line like the others", {a, b, {"2022-01-19", "TOTAL", "", "", "15.5", "77"}, a}, "SSSS");
    row("the sums of the lines", {a, b, {"2022-01-19", "TOTAL", "", "", "113.75", "1245"}, a}, "SSTS");
    row("a row that says less than the lines", {a, b, {"", "TOTAL", "", "", "15.5", "77"}, a}, "SSTS");
    row("lines that say more",
        {first, second, {"2022-01-19", "TOTAL", "", "", "15.5", "77"}, first}, "SSTS");
}

void RowSequenceTest::aFirmCalledTotal()
{
    QFETCH(Table, table);
    QFETCH(QByteArray, kinds);
    QCOMPARE(QByteArray::fromStdString(kindsOf(plain(), table)), kinds);
}

void RowSequenceTest::theSumOfVeryManyIsTheirTotal()
{
    const auto kinds = [this](std::size_t lines, const char *net, const char *value) {
        Table table(lines, {"2022-02-15", "B CO", "850120", "China", "2.253", "20.01"});
        table.push_back({"2022-02-15", "B CO", "850120", "China", net, value});
        return kindsOf(plain(), table).back();
    };
    QCOMPARE(kinds(40, "90.12", "800.4"), 'T');
    QCOMPARE(kinds(40, "90.12", "800.41"), 'S');
    QCOMPARE(kinds(40, "90.12", ""), 'S'); // one amount tells too little
    QCOMPARE(kinds(10, "22.53", "200.1"), 'S');
}

void RowSequenceTest::headingsGiveTheirCountry()
{
    ColumnMapping mapping = plain();
    mapping.columns[3].field = Field::None;
    mapping.groups = {0, Field::Origin};
    const std::vector<std::string> china{"CHINA", "", "", "", "", ""};
    const std::vector<std::string> turkey{"Country of origin: Turkey", "", "", "", "", ""};
    const std::vector<std::string> withSums{"India", "", "", "", "3.75", "30.25"};
    const std::vector<std::string> unknown{"Elsewhere", "", "", "", "", ""};
    QCOMPARE(kindsOf(mapping, {china, first, second, turkey, first, withSums, first, second}),
             std::string("HSSHSTSS"));
    QCOMPARE(m_origins, std::string("CNCNTRININ"));
    QCOMPARE(kindsOf(mapping, {china, first, unknown, second}), std::string("HSRS"));
    QCOMPARE(m_origins, std::string("CN-"));
}

void RowSequenceTest::headingsGiveTheirMonth()
{
    ColumnMapping mapping = plain();
    mapping.columns[0].field = Field::None;
    mapping.groups = {2, Field::Date};
    std::vector<std::string> line = first;
    line[0].clear();
    const auto heading = [](const char *text) { return std::vector<std::string>{"", "", text, "", "", ""}; };
    QCOMPARE(kindsOf(mapping, {heading("January 2022"), line, line, heading("Февраль 2022 г."), line,
                               heading("Other"), line}),
             std::string("HSSHSRS"));
    QCOMPARE(m_dates, QStringLiteral("2022-01 2022-01 2022-02 - "));
}

void RowSequenceTest::oneCountryForAFile()
{
    ColumnMapping mapping = plain();
    mapping.countries.insert(Field::Origin, QStringLiteral("PE"));
    std::vector<std::string> told = second;
    told[3] = "China";
    QCOMPARE(kindsOf(mapping, {first, told}), std::string("SS"));
    QCOMPARE(m_origins, std::string("PECN"));
}

void RowSequenceTest::emptyCellsMeanTheCellAbove()
{
    ColumnMapping mapping = plain();
    mapping.columns[3].fillDown = true;
    std::vector<std::string> told = first;
    told[3] = "China";
    QCOMPARE(kindsOf(mapping, {told, first, second, {"", "", "", "Total", "5.25", "40.5"}, second}),
             std::string("SSSTS"));
    QCOMPARE(m_origins, std::string("CNCNCNCN"));
    const std::vector<std::string> amounts{"", "", "", "", "7", "8"};
    QCOMPARE(kindsOf(mapping, {told, amounts, amounts}), std::string("SRR"));
    for (int column = 0; column < 4; ++column)
        mapping.columns[column].fillDown = true;
    QCOMPARE(kindsOf(mapping, {told, amounts, amounts, second, {"", "", "", "Total", "17.75", "46.25"}}),
             std::string("SSSST"));
    QCOMPARE(m_origins, std::string("CNCNCNCN"));
}

QTEST_GUILESS_MAIN(RowSequenceTest)
#include "tst_rowsequence.moc"
