// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"
#include "importfixture.h"
#include "importing/remapjob.h"

#include <QRegularExpression>

/** Rows that stand in one sheet twice are said to, and counted. */
class RowRepeatsTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void whatRepeatsIsSaid_data();
    void whatRepeatsIsSaid();
    void aRemappedSourceSaysTheSame();
    void itemsThatTellNoLinesApartDoNotFlood();
    void rowsOfAnotherSourceAreSaid_data();
    void rowsOfAnotherSourceAreSaid();
    void numbersOfDeclarationsThatNobodyGave();

private:
    /** "row-repeated 4 x1: row 2". */
    QStringList told() const
    {
        const auto connection = m_case->connect(CaseConnection::Mode::Read);
        QStringList lines;
        const auto issues = CaseReader(*connection).problems();
        for (const Issue &issue : *issues) {
            if (!issue.kind.contains(QStringLiteral("repeat")) && issue.kind != u"rows-alike")
                continue;
            const QString text = issue.text.english();
            static const QRegularExpression number(QStringLiteral("like row (\\d+)|row (\\d+)[ ,]"));
            lines.append(QStringLiteral("%1 %2 x%3: %4")
                             .arg(issue.kind)
                             .arg(issue.row)
                             .arg(issue.count)
                             .arg(number.match(text).captured().remove(u',').trimmed()));
        }
        return lines;
    }
    static constexpr const char *items =
        "Declaration number;Item;Version;Date;Country of origin;Description of goods;Net weight, kg\n";
    static constexpr const char *plain =
        "Date;Country of origin;HS Code;Description of goods;Net weight, kg\n";
};

void RowRepeatsTest::whatRepeatsIsSaid_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &csv, const QStringList &expected) {
        QTest::newRow(name) << csv << expected;
    };
    const QByteArray one = "27.12.2022;10216120/1;ACME;OOO B;CN;TR;9303200000;plates;12,5;USD;100\n";
    const QByteArray two = "28.12.2022;10216120/2;ACME;OOO B;CN;TR;9303200000;plates;12,5;USD;100\n";
    row("a copy of a row with a number", header + one + two + one + one,
        {QStringLiteral("row-repeated 4 x1: row 2"), QStringLiteral("row-repeated 5 x1: row 2")});
    row("rows that differ in one cell are two", header + one + two, {});
    const QByteArray three = QByteArray(two).replace("/2", "/3"), four = QByteArray(two).replace("/2", "/4");
    row("a copy with empty cells behind it", header + one + two + three + four + one.trimmed() + ";;\n",
        {QStringLiteral("row-repeated 6 x1: row 2")});
    QByteArray counted = QByteArray("No.;") + header;
    int number = 0;
    for (const QByteArray &line : {one, two, three, four, one})
        counted += QByteArray::number(++number) + ';' + line;
    row("a copy with another number of the line", counted, {QStringLiteral("row-repeated 6 x1: row 2")});
    QByteArray huge = QByteArray("No.;") + header;
    for (const char *const most : {"9223372036854775806;", "9223372036854775807;", "-9223372036854775808;"})
        huge += most + two;
    row("numbers of lines that no line has", huge, {});
    row("versions of one item",
        QByteArray(items) + "10216120/1;1;1;27.12.2022;CN;plates;12,5\n"
                            "10216120/1;2;1;27.12.2022;CN;plates;12,5\n"
                            "10216120/1;1;2;27.12.2022;CN;plates;13\n"
                            "10216120/2;1;1;28.12.2022;CN;plates;12,5\n",
        {QStringLiteral("item-repeated 4 x1: row 2")});
    row("a short number given anew in another year",
        QByteArray(items) + "17;1;1;27.12.2021;CN;plates;12,5\n"
                            "17;1;1;27.12.2022;CN;plates;13\n"
                            "18;1;1;27.12.2022;CN;plates;13\n",
        {});
    row("anonymous rows that are alike are only counted",
        QByteArray(plain) + "27.12.2022;CN;9303200000;plates;12,5\n"
                            "27.12.2022;CN;9303200000;plates;12,5\n"
                            "28.12.2022;CN;9303200000;plates;12,5\n"
                            "28.12.2022;CN;9303200000;plates;12,5\n",
        {QStringLiteral("rows-alike 0 x2: row 3")});
    row("a line that is like one of another declaration above it",
        QByteArray(header) + "27.12.2022;10216120/1;ACME;OOO B;CN;TR;9303200000;plates;12,5;USD;100\n"
                             ";;;;CN;TR;6506101000;helmets;2;USD;30\n"
                             "28.12.2022;10216120/2;ACME;OOO B;CN;TR;9303200000;plates;12,5;USD;100\n"
                             ";;;;CN;TR;6506101000;helmets;2;USD;30\n",
        {QStringLiteral("rows-alike 0 x1: row 5")});
}

void RowRepeatsTest::whatRepeatsIsSaid()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, expected);
    const Source source = importText(QStringLiteral("a.csv"), csv);
    QCOMPARE(told(), expected);
    const auto lines = csv.count('\n');
    QCOMPARE(source.ledger.shipments, lines - 1); // whatever repeats is counted
    std::int64_t listed = 0;
    for (const QString &line : expected)
        listed += line.startsWith(QStringLiteral("rows-alike")) ? 0 : 1;
    QCOMPARE(count("SELECT count(*) FROM shipment_flag WHERE kind LIKE 'repeats-%'"), listed);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE marks & 1"), listed);
    expectSound();
}

void RowRepeatsTest::aRemappedSourceSaysTheSame()
{
    const QByteArray one = "27.12.2022;10216120/1;ACME;OOO B;CN;TR;9303200000;plates;12,5;USD;100\n";
    const Source source = importText(QStringLiteral("a.csv"), header + one + one);
    const QStringList before = told();
    QCOMPARE(before, QStringList{QStringLiteral("row-repeated 3 x1: row 2")});
    RemapOrder order;
    order.source = source.id;
    order.mapping = source.mapping;
    for (ColumnUse &use : order.mapping.columns) {
        if (use.field == Field::Dispatch)
            use.field = Field::None;
    }
    const auto remapped = remapSource(*m_case, order, knowledge(), {});
    QVERIFY2(remapped, remapped ? "" : qPrintable(remapped.failure().text));
    QCOMPARE(told(), before);
    expectSound();
}

void RowRepeatsTest::itemsThatTellNoLinesApartDoNotFlood()
{
    QByteArray csv(items);
    for (int i = 0; i < 1000; ++i) { // a list of boxes: four of each item
        const QByteArray n = QByteArray::number(i / 4);
        csv += "10216120/" + n + ";1;1;27.12.2022;CN;plates;" + QByteArray::number(i) + "\n";
    }
    importText(QStringLiteral("a.csv"), csv);
    QCOMPARE(count("SELECT count(*) FROM issue WHERE kind = 'item-repeated'"), 501);
    QCOMPARE(count("SELECT sum(count) FROM issue WHERE kind = 'item-repeated'"), 750);
    QCOMPARE(count("SELECT count(*) FROM shipment_flag WHERE kind = 'repeats-item'"), 500);
    expectSound();
}

void RowRepeatsTest::rowsOfAnotherSourceAreSaid_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("rows");
    const QByteArray one = "10216120/1;1;1;27.12.2022;CN;plates;12,5\n";
    const QByteArray two = "10216120/2;1;1;28.12.2022;CN;plates;12,5\n";
    QTest::newRow("two deliveries that share a row")
        << one + two << two + "10216120/3;1;1;29.12.2022;CN;plates;1\n"
        << 1;
    QTest::newRow("another item of a declaration")
        << one << QByteArray("10216120/1;2;1;27.12.2022;CN;plates;3\n") << 0;
    QTest::newRow("one that gives no items")
        << one << QByteArray("10216120/1;;1;27.12.2022;CN;plates;3\n") << 1;
    QTest::newRow("short numbers prove nothing") << QByteArray("17;1;1;27.12.2022;CN;plates;3\n")
                                                 << QByteArray("17;1;1;28.12.2022;CN;plates;4\n") << 0;
}

void RowRepeatsTest::rowsOfAnotherSourceAreSaid()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, rows);
    importText(QStringLiteral("a.csv"), items + first);
    QCOMPARE(count("SELECT count(*) FROM issue WHERE kind = 'rows-elsewhere'"), 0);
    const auto report = import(write(QStringLiteral("b.csv"), items + second));
    QVERIFY(report);
    QCOMPARE(count("SELECT coalesce(sum(count), 0) FROM issue WHERE kind = 'rows-elsewhere'"), rows);
    QCOMPARE(report->sheets[0].problems, rows);
    const bool said = report->sheets[0].notes.join(u' ').contains(QStringLiteral("another source"));
    QCOMPARE(said, rows > 0);
    expectSound();
}

/** A case from a stranger may number its declarations as it likes. */
void RowRepeatsTest::numbersOfDeclarationsThatNobodyGave()
{
    const QByteArray one = "10216120/1;1;1;27.12.2022;CN;plates;12,5\n";
    importText(QStringLiteral("a.csv"), items + one);
    {
        const auto connection = m_case->connect(CaseConnection::Mode::Write);
        QVERIFY(SqlStatement(connection->handle(),
                             "INSERT INTO declaration(id, number) "
                             "VALUES (-5, '10216120/8'), (4611686018427387904, '10216120/9')")
                    .run());
        QVERIFY(SqlStatement(connection->handle(), "UPDATE shipment SET declaration = -5").run());
    }
    const auto report =
        import(write(QStringLiteral("b.csv"), items + one + "10216120/8;1;1;27.12.2022;CN;plates;1\n"));
    QVERIFY2(report, report ? "" : qPrintable(report.failure().text));
}

QTEST_GUILESS_MAIN(RowRepeatsTest)
#include "tst_rowrepeats.moc"
