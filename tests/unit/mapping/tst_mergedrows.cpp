// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mergedrows.h"

#include "mapping/rowparser.h"
#include "places/countries.h"
#include "support/testsupport.h"

#include <QTest>

#include <vector>

/** What merged cells say of the rows that they cover, and how that is kept. */
class MergedRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void isKeptAsJson();
    void whatIsNoJsonOfItIsRefused_data();
    void whatIsNoJsonOfItIsRefused();
    void whatBeginsInTheHeaderIsForgotten();
    void overlapsTakeNoTime();

private:
    static ColumnMapping mapping()
    {
        ColumnMapping m;
        const QList<Field> fields{Field::Declaration, Field::Date, Field::Origin, Field::Description,
                                  Field::Net};
        for (int c = 0; c < fields.size(); ++c) {
            ColumnUse use;
            use.column = c;
            use.field = fields[c];
            m.columns.append(use);
        }
        return m;
    }
    Countries m_countries;
};

void MergedRowsTest::rows_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("last"); ///< of the lines, as it is read
    const auto row = [](const char *name, const char *lines, const char *last) {
        QTest::newRow(name) << QString::fromLatin1(lines).split(u'/') << QString::fromLatin1(last);
    };
    row("a line under merged keys", "D1|2023-01-02|China|tiles|5/|||pipes|6", "shipment D1 CN pipes 6000");
    row("a lot that says nothing of its own", "D1|2023-01-02|China|tiles|5/||||6",
        "shipment D1 CN tiles 6000");
    row("what stands in a covered cell counts", "D1|2023-01-02|China|tiles|5/D2|||pipes|6",
        "shipment D2 CN pipes 6000");
    row("an amount is not repeated", "D1|2023-01-02|China|tiles|5/|||pipes|", "shipment D1 CN pipes -");
    row("the line below the merged cells", "D1|2023-01-02|China|tiles|5/||||6/D3|||pipes|7",
        "shipment D3 - pipes 7000");
    row("a line of totals under them", "D1|2023-01-02|China|tiles|5/|||Total|5", "subtotal");
}

void MergedRowsTest::rows()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, last);
    RowParser parser(mapping(), m_countries);
    QList<MergedCells> merged;
    for (const int column : {0, 1, 2, 3, 4})
        merged.append({column, 2, 3});
    parser.merge(merged);
    TextArena arena;
    QString read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        std::vector<std::string> texts;
        for (const QString &text : lines[i].split(u'|'))
            texts.push_back(text.toStdString());
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
        const ParsedRow parsed = parser.parse({i + 2, cells, false}, arena);
        const ShipmentRecord &r = parsed.record;
        read =
            parsed.kind == RowKind::Subtotal ? QStringLiteral("subtotal")
            : parsed.kind == RowKind::Refused
                ? QStringLiteral("refused")
                : QStringLiteral("shipment %1 %2 %3 %4")
                      .arg(QString::fromStdString(std::string(r.declaration)),
                           r.origin.valid() ? QString::fromStdString(r.origin.alpha2()) : QStringLiteral("-"),
                           QString::fromStdString(std::string(r.description)),
                           r.netGrams ? QString::number(*r.netGrams) : QStringLiteral("-"));
    }
    QCOMPARE(read, last);
}

void MergedRowsTest::isKeptAsJson()
{
    ColumnMapping m = mapping();
    m.merged.add({{0, 2, 3}, {1, 2, 3}, {2, 2, 3}, {4, 4, 7}, {0, 4, 6}, {1, 4, 6}, {2, 4, 6}});
    const auto again = ColumnMapping::fromJson(m.toJson());
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.failure().text));
    QCOMPARE(again->merged, m.merged);
    QVERIFY(m.toJson().contains("\"1-3\": \"3 5-6\""));
    QCOMPARE(again->merged.top(0, 6), 4);
    QCOMPARE(again->merged.top(0, 4), 0);
    QCOMPARE(again->merged.rows(4), 3);
}

void MergedRowsTest::whatIsNoJsonOfItIsRefused_data()
{
    QTest::addColumn<QByteArray>("merged");
    QTest::newRow("no object") << QByteArray("\"3\"");
    QTest::newRow("no rows") << QByteArray("{\"1\": \"\"}");
    QTest::newRow("no column") << QByteArray("{\"A\": \"3\"}");
    QTest::newRow("too many columns") << QByteArray("{\"1-999999999999\": \"3\"}");
}

void MergedRowsTest::whatIsNoJsonOfItIsRefused()
{
    QFETCH(QByteArray, merged);
    const auto read = ColumnMapping::fromJson(
        "{\"waybillMapping\": 1, \"columns\": [{\"column\": 1, \"field\": \"net\"}], \"merged\": " + merged +
        "}");
    QVERIFY(!read.ok());
    QVERIFY2(read.failure().text.contains(QStringLiteral("merged")), qPrintable(read.failure().text));
}

void MergedRowsTest::whatBeginsInTheHeaderIsForgotten()
{
    MergedColumns merged;
    merged.add({{0, 1, 2}, {1, 1, 5}, {1, 7, 8}, {2, 3, 4}});
    merged.dropUpTo(2);
    QCOMPARE(merged.columns(), QList<int>({1, 2}));
    QCOMPARE(merged.rows(1), 1);
    QCOMPARE(merged.top(2, 4), 3);
}

void MergedRowsTest::overlapsTakeNoTime()
{
    MergedColumns merged;
    for (int i = 1; i < 500'000; ++i)
        merged.add(MergedCells{0, i * 2, i * 2 + 1});
    for (int i = 0; i < 500'000; ++i)
        merged.add(MergedCells{0, 1'000'000, 1'000'001 + i});
    QCOMPARE(merged.top(0, 1'400'000), 1'000'000);
    QCOMPARE(merged.top(0, 11), 10);
}

QTEST_GUILESS_MAIN(MergedRowsTest)
#include "tst_mergedrows.moc"
