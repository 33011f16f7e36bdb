// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"
#include "sheetproposals.h"

#include <QtTest>

using Table = SheetProposals::Table;
Q_DECLARE_METATYPE(Table)

/** Sheets with two tables, of which the lower one has more columns. */
class UpperTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAboveAHeader_data();
    void rowsAboveAHeader();

private:
    const SheetProposals m_sheets;
};

void UpperTableTest::rowsAboveAHeader_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("kinds"); ///< of each row: header, shipment, refused, blank
    const std::vector<std::string> narrow{"Date",  "Supplier",        "Origin",     "HS code",
                                          "Goods", "Net weight (kg)", "Value (USD)"};
    const std::vector<std::string> wide{"Date",       "Declaration", "Supplier",          "Origin",
                                        "HS code",    "Goods",       "Gross weight (kg)", "Net weight (kg)",
                                        "Value (USD)"};
    const std::vector<std::string> line{"2023-01-02", "A CO", "CN", "850110", "motors", "10.5", "1000.5"};
    const std::vector<std::string> wideLine{"2023-02-02", "D/17", "B LLC", "TR",    "850110",
                                            "pumps",      "12.5", "11.5",  "2000.5"};
    const auto stacked = [&](int upper, int lower) {
        Table table{narrow};
        table.insert(table.end(), static_cast<std::size_t>(upper), line);
        table.push_back(wide);
        table.insert(table.end(), static_cast<std::size_t>(lower), wideLine);
        return table;
    };
    QTest::newRow("as many rows above: the first table is read")
        << stacked(4, 4) << QStringLiteral("hssssrrrrr");
    QTest::newRow("more rows above") << stacked(5, 3) << QStringLiteral("hsssssrrrr");
    QTest::newRow("more rows below: those above are listed") << stacked(2, 4) << QStringLiteral("hrrhssss");
    Table summary{
        {"Country", "Weight, t", "Value, USD"}, {"China", "1.5", "100"}, {"Turkey", "2.5", "200"}, {}, wide};
    summary.insert(summary.end(), 4, wideLine);
    QTest::newRow("a summary above the table") << summary << QStringLiteral("hrrbhssss");
    Table letter{{"Report on imports"}, {"Period", "2023"}, {"Net weight, total", "1500"}, wide};
    letter.insert(letter.end(), 4, wideLine);
    QTest::newRow("names and values above the table") << letter << QStringLiteral("hhhhssss");
    QTest::newRow("one table") << stacked(0, 4) << QStringLiteral("hhssss");
}

void UpperTableTest::rowsAboveAHeader()
{
    QFETCH(Table, table);
    const MappingProposal proposal = m_sheets.propose(table, QString());
    RowParser parser(proposal.mapping, m_sheets.countries());
    TextArena arena;
    QString kinds;
    std::int64_t number = 0;
    for (const auto &texts : table) {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
        const ParsedRow parsed = parser.parse({++number, cells, false}, arena);
        kinds += QChar::fromLatin1(parsed.kind == RowKind::Header     ? 'h'
                                   : parsed.kind == RowKind::Shipment ? 's'
                                   : parsed.kind == RowKind::Blank    ? 'b'
                                                                      : 'r');
    }
    QTEST(kinds, "kinds");
}

QTEST_GUILESS_MAIN(UpperTableTest)
#include "tst_uppertable.moc"
