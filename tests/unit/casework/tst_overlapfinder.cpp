// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/overlapfinder.h"

#include "casefile/casereader.h"
#include "casefile/leftoutstore.h"
#include "casework/masterbills.h"
#include "casework/rowpairing.h"
#include "cube/columnloader.h"
#include "overlapfixture.h"

using Lines = std::vector<Line>;
Q_DECLARE_METATYPE(Lines)

class OverlapFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreFound_data();
    void groupsAreFound();
    void whatIsLeftOutStandsAfterWhatCounts();
    void threeFilesMakeOneGroup();
    void aMasterBillStandsBehindItsHouseBills();
    void headersOfMasterBillsAreKnown_data();
    void headersOfMasterBillsAreKnown();
    void longListsArePairedToo();
    void aCancelStopsTheSearch();
    void whatIsTheSameAndWhatDiffersIsSaid();
    void everythingExtraGetsOneTwin();
    void rowsOfOneSheetThatRepeatOthersAreFound();
    void anItemWithOtherCellsStaysFreeForOthers();

private:
    static QList<OverlapGroup> find(const OverlapFixture &fixture)
    {
        const auto store = ColumnLoader::load(fixture.file());
        const auto connection = fixture.file().connect(CaseConnection::Mode::Read);
        const auto groups = OverlapFinder(**store, *connection).find();
        return groups ? *groups : QList<OverlapGroup>();
    }
    /** "same-declaration 10/1: 1 4 (1)", so that a failure reads like a difference. */
    static QStringList told(const QList<OverlapGroup> &groups)
    {
        QStringList lines;
        for (const OverlapGroup &group : groups) {
            QString line = overlapKindId(group.kind) + u' ' + group.number + u':';
            for (const std::int64_t shipment : group.shipments)
                line += u' ' + QString::number(shipment);
            lines.append(line);
        }
        return lines;
    }
};

void OverlapFinderTest::groupsAreFound_data()
{
    QTest::addColumn<Lines>("first");
    QTest::addColumn<Lines>("second");
    QTest::addColumn<QStringList>("expected");
    const Line one{.number = "10317120/051222/0012345", .item = "1", .netGrams = 5000};
    const Line two{.number = "10317120/051222/0012345", .item = "2", .hs = "940360", .netGrams = 7000};
    const auto changed = [](Line line, auto change) {
        change(line);
        return line;
    };
    const auto row = [](const char *name, const Lines &first, const Lines &second,
                        const QStringList &expected) { QTest::newRow(name) << first << second << expected; };
    const QString number = QStringLiteral("same-declaration 10317120/051222/0012345:");

    row("the same declaration and item in two files", {one, two}, {two, one},
        {number + QStringLiteral(" 1 4"), number + QStringLiteral(" 2 3")});
    row("signs, blanks, case and zeros before an item do not matter", {one},
        {changed(one, [](Line &l) { l.number = "10317120-051222-0012345 ", l.item = "001"; })},
        {number + QStringLiteral(" 1 2")});
    row("another item of the declaration is another shipment", {one}, {two}, {});
    row("other words and a corrected mass are still the same item", {one},
        {changed(one, [](Line &l) { l.netGrams = 50'000, l.consignor = "X", l.hs = "1"; })},
        {number + QStringLiteral(" 1 2")});
    row("without items lines are paired by their goods, and what is left over is not",
        {changed(one, [](Line &l) { l.item.clear(); }), changed(two, [](Line &l) { l.item.clear(); })},
        {changed(two, [](Line &l) { l.item.clear(); }),
         changed(one, [](Line &l) { l.item.clear(), l.hs = "010101", l.netGrams = 1; })},
        {number + QStringLiteral(" 2 3")});
    row("two lines of one file are never a pair", {one, one}, {two}, {});
    row("a short number alone proves nothing", {Line{.number = "17", .hs = "010101", .netGrams = 10}},
        {Line{.number = "17",
              .hs = "940360",
              .netGrams = 99,
              .date = "2022-03-01",
              .consignor = "B",
              .consignee = "C"}},
        {});
    row("a short number with the same goods and parties does", {Line{.number = "17", .netGrams = 10}},
        {Line{.number = "17", .netGrams = 10}}, {QStringLiteral("same-declaration 17: 1 2")});

    const Line out{
        .number = "22341200EX00101575", .netGrams = 725'500, .date = "2022-12-01", .cents = 99'900};
    const Line in{.number = "10317120/051222/0012345",
                  .item = "3",
                  .netGrams = 725'500,
                  .date = "2022-12-07",
                  .cents = 99'900};
    row("an export and an import line of one shipment", {in}, {out}, {QStringLiteral("same-goods : 1 2")});
    row("names in other spelling are the same party", {in},
        {changed(out, [](Line &l) { l.consignor = "Arıkan  Teknık.", l.cents.reset(); })},
        {QStringLiteral("same-goods : 1 2")});
    row("a gram more is another shipment", {in}, {changed(out, [](Line &l) { l.netGrams += 1; })}, {});
    row("half a year apart is another shipment", {in}, {changed(out, [](Line &l) { l.date = "2022-06-01"; })},
        {});
    row("another country of destination is another shipment", {in},
        {changed(out, [](Line &l) { l.destination = "KZ"; })}, {});
    row("strangers with other amounts are other shipments", {in},
        {changed(out, [](Line &l) { l.consignor = "A", l.consignee = "B", l.cents = 5; })}, {});
    row("regular deliveries in two files of one office are no duplicates", {in},
        {changed(in, [](Line &l) { l.number = "10317120/121222/0098765", l.date = "2022-12-12"; })}, {});
    row("of several exports the nearest one is the twin", {in},
        {changed(out, [](Line &l) { l.date = "2022-11-15"; }),
         changed(out, [](Line &l) { l.date = "2022-12-03"; })},
        {QStringLiteral("same-goods : 1 3")});
    const auto part = [&](std::int64_t net, std::int64_t cents) {
        return changed(in, [=](Line &l) { l.netGrams = net, l.cents = cents; });
    };
    const Line whole = changed(out, [](Line &l) { l.netGrams = 1'000'000, l.cents = 300'000; });
    row("two lines are the parts of one", {part(700'000, 210'000), part(300'000, 90'000)}, {whole},
        {QStringLiteral("split-goods : 1 2 3")});
    row("three lines are, whatever the order", {whole},
        {part(700'000, 210'000), part(200'000, 60'000), part(100'000, 30'000)},
        {QStringLiteral("split-goods : 2 3 4 1")});
    row("parts that are a gram short are other goods", {part(700'000, 210'000), part(299'999, 90'000)},
        {whole}, {});
    row("parts of another worth are other goods", {part(700'000, 210'000), part(300'000, 90'001)}, {whole},
        {});
    row("a declaration with a third line is not the whole",
        {part(700'000, 210'000), part(300'000, 90'000), part(5, 5)}, {whole}, {});
    row("lines of two declarations are no parts of one",
        {part(700'000, 210'000), changed(part(300'000, 90'000), [](Line &l) { l.number = "10317120/06/7"; })},
        {whole}, {});
    row("one of the parts without a mass leaves it open",
        {part(700'000, 210'000), part(300'000, 90'000), part(0, 5)}, {whole}, {});
    row("lines without mass or code are not compared by their goods",
        {changed(in, [](Line &l) { l.netGrams = 0; })}, {changed(out, [](Line &l) { l.netGrams = 0; })}, {});
}

void OverlapFinderTest::groupsAreFound()
{
    QFETCH(Lines, first);
    QFETCH(Lines, second);
    QFETCH(QStringList, expected);
    OverlapFixture fixture;
    fixture.addSource(QStringLiteral("a.csv"), first);
    fixture.addSource(QStringLiteral("a.csv"), second); // a name that two deliveries share
    QCOMPARE(told(find(fixture)), expected);
}

void OverlapFinderTest::whatIsLeftOutStandsAfterWhatCounts()
{
    OverlapFixture fixture;
    const Line line{.number = "22341200EX00101575", .netGrams = 1000};
    fixture.addSource(QStringLiteral("a.csv"), {line});
    fixture.addSource(QStringLiteral("b.csv"), {line});
    QCOMPARE(told(find(fixture)), QStringList{QStringLiteral("same-declaration 22341200EX00101575: 1 2")});
    const auto connection = fixture.file().connect(CaseConnection::Mode::Write);
    const LeftOutStore store(*connection, QStringLiteral("Ada"));
    QVERIFY(store.leaveOut({{1, 2}}));
    QCOMPARE(told(find(fixture)), QStringList{QStringLiteral("same-declaration 22341200EX00101575: 2 1")});
    const auto both = store.leaveOut({{2, 1}});
    QVERIFY(!both);
    QVERIFY2(both.failure().text.contains(QStringLiteral("left out itself")),
             qPrintable(both.failure().text));
    const auto before = store.countAgain({1, 2});
    QVERIFY(before);
    QCOMPARE(before->size(), 1);
    QCOMPARE(before->value(1)->author, QStringLiteral("Ada"));
    QVERIFY(store.restore(*before));
    QCOMPARE(store.all()->value(1), *before->value(1));
    QCOMPARE(*store.authors(), QStringList{QStringLiteral("Ada")});
    QVERIFY(!store.leaveOut({{77, 1}}));
    QVERIFY(CaseReader(*connection).shipment(ShipmentId(1))->leftOut);
    QVERIFY(!CaseReader(*connection).shipment(ShipmentId(2))->leftOut);
}

void OverlapFinderTest::threeFilesMakeOneGroup()
{
    OverlapFixture fixture;
    const Line line{.number = "22341200EX00101575", .netGrams = 1000};
    for (const char *name : {"a.csv", "b.csv", "c.csv"})
        fixture.addSource(QString::fromUtf8(name), {line});
    QCOMPARE(told(find(fixture)), QStringList{QStringLiteral("same-declaration 22341200EX00101575: 1 2 3")});
}

void OverlapFinderTest::aMasterBillStandsBehindItsHouseBills()
{
    OverlapFixture fixture;
    fixture.addSource(QStringLiteral("bills.csv"),
                      {Line{.number = "MAEU 100200300", .netGrams = 900},
                       Line{.number = "HBL-1", .netGrams = 400, .master = "MAEU100200300"},
                       Line{.number = "HBL-2", .netGrams = 500, .master = "maeu100200300"},
                       Line{.number = "HBL-3", .netGrams = 500, .master = "MAEU999999999"}});
    const QList<OverlapGroup> groups = find(fixture);
    QCOMPARE(told(groups), QStringList{QStringLiteral("master-and-house MAEU 100200300: 2 3 1")});
    QCOMPARE(groups[0].counted, 2);
    QCOMPARE(groups[0].extra(), QList<std::int64_t>{1});
    // The master beside one of its house bills.
    QCOMPARE(countedTwice(groups, {1, 2, 4}),
             (RepeatCounts{QMap<OverlapKind, std::int64_t>{{OverlapKind::MasterAndHouse, 1}}}));
    QCOMPARE(countedTwice(groups, {1, 4}), RepeatCounts());
    QCOMPARE(countedTwice(groups, {2, 3}), RepeatCounts());
}

void OverlapFinderTest::headersOfMasterBillsAreKnown_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("column");
    QTest::newRow("in words") << QStringLiteral("Master Bill of Lading") << 1;
    QTest::newRow("with underscores") << QStringLiteral("MASTER_BILL_OF_LADING") << 1;
    QTest::newRow("short") << QStringLiteral("MBL") << 1;
    QTest::newRow("Chinese") << QString::fromUtf8("主提单号") << 1;
    QTest::newRow("a vendor's own group is none") << QStringLiteral("Master category") << -1;
    QTest::newRow("a house bill is none") << QStringLiteral("House B/L") << -1;
}

void OverlapFinderTest::headersOfMasterBillsAreKnown()
{
    QFETCH(QString, header);
    Source source;
    ColumnUse number;
    number.field = Field::Declaration;
    source.mapping.columns = {number};
    source.headers = {QStringLiteral("Bill"), header};
    QTEST(MasterBills::columnOf(source), "column");
}

void OverlapFinderTest::longListsArePairedToo()
{
    RowPairing::Rows left, right;
    for (std::size_t i = 0; i < 1000; ++i) {
        left.push_back(i);
        right.push_back(1000 + i);
    }
    const auto score = [](std::size_t a, std::size_t b) { return a % 500 == b % 500 ? 1 : 0; };
    const auto all = RowPairing::pair(left, right, score, [](std::size_t row) { return row % 500; });
    QCOMPARE(all.size(), std::size_t{1000});
    const auto inOrder = RowPairing::pair(left, right, score, [](std::size_t) { return std::size_t{0}; });
    QCOMPARE(inOrder.size(), std::size_t{1000});
    QCOMPARE(inOrder.front(), (std::pair<std::size_t, std::size_t>(0, 1000)));
}

void OverlapFinderTest::aCancelStopsTheSearch()
{
    OverlapFixture fixture;
    const Line line{.netGrams = 1000};
    fixture.addSource(QStringLiteral("a.csv"), {line});
    fixture.addSource(QStringLiteral("b.csv"), {line});
    const auto store = ColumnLoader::load(fixture.file());
    const auto connection = fixture.file().connect(CaseConnection::Mode::Read);
    const auto groups = OverlapFinder(**store, *connection).find(Progress({}, [] { return true; }));
    QVERIFY(!groups);
    QCOMPARE(groups.failure().kind, Failure::Kind::Cancelled);
}

void OverlapFinderTest::whatIsTheSameAndWhatDiffersIsSaid()
{
    Shipment a, b;
    a.declaration = b.declaration = QStringLiteral("10/1");
    a.hs = QStringLiteral("6211339000");
    b.hs = QStringLiteral("621133");
    a.consignor = QStringLiteral("Arıkan Teknik");
    b.consignor = QStringLiteral("ARIKAN  TEKNIK");
    a.netGrams = 5000;
    b.netGrams = 5500;
    a.origin = QStringLiteral("TR");
    const OverlapComparison comparison = OverlapComparison::of({a, b});
    QCOMPARE(comparison.same, (QList<Field>{Field::Declaration, Field::Consignor, Field::Hs}));
    QCOMPARE(comparison.differing.size(), 2);
    QCOMPARE(comparison.differing[0],
             (OverlapComparison::Difference{Field::Origin, {QStringLiteral("TR"), QString()}}));
    QCOMPARE(comparison.differing[1],
             (OverlapComparison::Difference{Field::Net, {QStringLiteral("5"), QStringLiteral("5.5")}}));
}

void OverlapFinderTest::everythingExtraGetsOneTwin()
{
    const OverlapGroup pair{OverlapKind::SameDeclaration, QString(), {1, 7}, 1};
    const OverlapGroup bills{OverlapKind::MasterAndHouse, QString(), {7, 8, 20}, 2};
    QCOMPARE(overlapTwins({pair, bills}), (QMap<std::int64_t, std::int64_t>{{7, 1}, {20, 1}}));
}

void OverlapFinderTest::rowsOfOneSheetThatRepeatOthersAreFound()
{
    OverlapFixture fixture;
    const Line line{.number = "22341200EX00101575", .item = "1", .netGrams = 1000};
    const auto repeated = [&line](std::int64_t row, bool cells, const std::string &number = {}) {
        Line again = line;
        again.repeatedRow = row;
        again.repeatsCells = cells;
        if (!number.empty())
            again.number = number;
        return again;
    };
    Line other = line;
    other.number = "22341200EX00101576";
    // Rows 1 to 5: a line, another one, a copy of the first, a version of the second, and another version.
    const std::string number = other.number;
    fixture.addSource(QStringLiteral("a.csv"), {line, other, repeated(1, true), repeated(2, false, number),
                                                repeated(2, false, number)});
    fixture.addSource(QStringLiteral("b.csv"), {line});
    const auto groups = find(fixture);
    QCOMPARE(told(groups), (QStringList{QStringLiteral("same-declaration 22341200EX00101575: 1 6"),
                                        QStringLiteral("same-row 22341200EX00101575: 1 3"),
                                        QStringLiteral("same-item 22341200EX00101576: 5 4 2")}));
    QCOMPARE(overlapTwins(groups), (QMap<std::int64_t, std::int64_t>{{6, 1}, {3, 1}, {4, 5}, {2, 5}}));
}

/** An item twice with other cells may be two lots of goods: the second one can have a twin of its own. */
void OverlapFinderTest::anItemWithOtherCellsStaysFreeForOthers()
{
    OverlapFixture fixture;
    const Line line{.number = "22341200EX00101575", .item = "1", .netGrams = 1000};
    Line version = line;
    version.netGrams = 2000;
    version.repeatedRow = 1;
    version.repeatsCells = false;
    Line elsewhere = line;
    elsewhere.netGrams = 2000;
    fixture.addSource(QStringLiteral("a.csv"), {line, version});
    fixture.addSource(QStringLiteral("b.csv"), {elsewhere});
    const QStringList groups = told(find(fixture));
    QVERIFY2(groups.contains(QStringLiteral("same-item 22341200EX00101575: 2 1")),
             qPrintable(groups.join(u'\n')));
    QCOMPARE(groups.size(), 2);
}

QTEST_GUILESS_MAIN(OverlapFinderTest)
#include "tst_overlapfinder.moc"
