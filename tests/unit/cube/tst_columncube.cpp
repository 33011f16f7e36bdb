// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/leftoutstore.h"
#include "cube/aggregation.h"
#include "cube/columncube.h"
#include "cube/columnloader.h"
#include "cube/sqlcube.h"
#include "cube/summary.h"
#include "randomcase.h"

#include <QTemporaryDir>

namespace {

/** An answer as sorted text, so that a difference reads like one. */
QStringList lines(const CubeAnswer &answer)
{
    const auto sums = [](const Totals &t) {
        return QStringLiteral("n%1 d%2 net%3/%4 gross%5/%6 usd%7/%8 q%9/")
                   .arg(t.shipments)
                   .arg(t.declarations)
                   .arg(t.netGrams)
                   .arg(t.netKnown)
                   .arg(t.grossGrams)
                   .arg(t.grossKnown)
                   .arg(t.usdCents)
                   .arg(t.usdKnown)
                   .arg(t.quantityMilli) +
               QString::number(t.quantityKnown);
    };
    QStringList lines;
    for (const Group &group : answer.groups + answer.decoded())
        lines.append(group.keys.join(u'|') + u' ' + sums(group.totals));
    lines.sort();
    lines.append(QStringLiteral("total of %1: ").arg(answer.groupCount) + sums(answer.total));
    lines.append(QStringLiteral("left out %1").arg(answer.leftOut));
    return lines;
}

QStringList moneyLines(const QList<MoneySum> &sums)
{
    QStringList lines;
    for (const MoneySum &sum : sums)
        lines.append(QStringLiteral("%1 %2 %3").arg(sum.currency, sum.hundredths.text(2)).arg(sum.known));
    return lines;
}

} // namespace

class ColumnCubeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSqlOnRandomCases_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("case %u", seed) << seed;
    }
    void agreesWithSqlOnRandomCases()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QString::fromUtf8("дело 1.waybill")));
        QVERIFY(file);
        RandomCase random(seed);
        random.fill(**file, seed == 1 ? 0 : 60 + 300 * int(seed));
        const auto store = ColumnLoader::load(**file);
        QVERIFY2(store, qPrintable(store ? QString() : store.failure().text));
        const ColumnCube columns(*store);
        const SqlCube sql(**file);
        for (int round = 0; round < 25; ++round) {
            const Filter filter = random.filter();
            QList<CubeRequest> requests;
            for (int r = 0; r < 4; ++r) {
                CubeRequest request;
                const int most = random.chance(8) ? int(CubeRequest::mostDimensions) : 2;
                for (int d = random.between(0, most); d > 0; --d)
                    request.by.append(
                        allDimensions()[std::size_t(random.between(0, int(allDimensions().size()) - 1))]);
                QList<Dimension> distinct;
                for (const Dimension dimension : request.by) {
                    if (!distinct.contains(dimension))
                        distinct.append(dimension);
                }
                request.by = distinct;
                request.ignoreOwnFilter = random.chance(2);
                request.declarations = random.chance(2);
                request.coded = random.chance(2);
                requests.append(request);
            }
            const auto fast = columns.answer(filter, requests), slow = sql.answer(filter, requests);
            QVERIFY2(fast, qPrintable(fast ? QString() : fast.failure().text));
            QVERIFY2(slow, qPrintable(slow ? QString() : slow.failure().text));
            for (qsizetype r = 0; r < requests.size(); ++r) {
                QString by = filter.toQuery() + QStringLiteral(" by");
                for (const Dimension dimension : requests[r].by)
                    by += u' ' + dimensionId(dimension);
                QCOMPARE(by + u'\n' + lines(fast.value()[r]).join(u'\n'),
                         by + u'\n' + lines(slow.value()[r]).join(u'\n'));
            }
            const auto fastMoney = columns.otherMoney(filter), slowMoney = sql.otherMoney(filter);
            QVERIFY(fastMoney && slowMoney);
            QCOMPARE(moneyLines(*fastMoney), moneyLines(*slowMoney));
            const QStringList orders = ColumnCube::orderColumns();
            const RowOrder order{orders[random.between(0, int(orders.size()) - 1)], random.chance(2)};
            const auto fastRows = columns.shipments(filter, order), slowRows = sql.shipments(filter, order);
            QVERIFY(fastRows);
            QVERIFY2(slowRows, qPrintable(slowRows ? QString() : slowRows.failure().text));
            if (*fastRows != *slowRows)
                qWarning().noquote() << filter.toQuery() << "order" << order.column << order.descending;
            QCOMPARE(*fastRows, *slowRows);
        }
    }

    void aFacetLeavesOutItsOwnFilter()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(99);
        random.fill(**file, 200);
        const ColumnCube cube(*ColumnLoader::load(**file));
        const Filter filter = Filter().with(FilterField::Origin, {QStringLiteral("CN")});
        CubeRequest facet{{Dimension::Origin}, true};
        const auto all = cube.answer({}, {facet}), own = cube.answer(filter, {facet});
        QCOMPARE(lines(own.value()[0]).mid(0, 6), lines(all.value()[0]).mid(0, 6));
        QVERIFY(own.value()[0].leftOut < all.value()[0].leftOut); // always of the whole filter
        facet.ignoreOwnFilter = false;
        const auto one = cube.answer(filter, {facet});
        QCOMPARE(one.value()[0].groups.size(), 1);
        QCOMPARE(one.value()[0].groups[0].keys, QStringList{QStringLiteral("CN")});
    }

    void moreDimensionsThanCanBeNumberedAreRefused()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(5);
        random.fill(**file, 50);
        const ColumnCube cube(*ColumnLoader::load(**file));
        CubeRequest request{{Dimension::Origin, Dimension::Month, Dimension::Category, Dimension::Source}};
        QVERIFY(cube.answer({}, {request}));
        request.by.append(Dimension::Dispatch);
        const auto refused = cube.answer({}, {request});
        QVERIFY(!refused);
        QVERIFY(refused.failure().kind == Failure::Kind::Usage);
        // Four columns of so many names have more combinations than a number has room for.
        DimensionTable wide;
        for (int i = 0; i < 70'000; ++i)
            wide.keys.append(QString());
        const auto table = std::make_shared<const DimensionTable>(wide);
        QVERIFY((PlannedRequest{{}, {table, table, table}, 0}.groups() < PlannedRequest::tooManyGroups));
        QVERIFY(
            (PlannedRequest{{}, {table, table, table, table}, 0}.groups() == PlannedRequest::tooManyGroups));
    }

    void onlyTheLargestGroupsAreNamed()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(4);
        random.fill(**file, 300);
        const ColumnCube cube(*ColumnLoader::load(**file));
        const auto all = cube.answer({}, {CubeRequest{{Dimension::Consignor}}});
        CubeRequest request{{Dimension::Consignor}};
        request.top = 2;
        const auto top = cube.answer({}, {request});
        QCOMPARE(top.value()[0].groups.size(), 2);
        QCOMPARE(top.value()[0].groupCount, all.value()[0].groups.size());
        QCOMPARE(top.value()[0].total, all.value()[0].total);
    }

    void whatAFilterNamesStaysAmongTheLargest()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(4);
        random.fill(**file, 300);
        const ColumnCube columns(*ColumnLoader::load(**file));
        const SqlCube sql(**file);
        CubeRequest request{{Dimension::Origin}};
        const auto all = columns.answer({}, {request});
        const auto least = std::ranges::min_element(all.value()[0].groups, {},
                                                    [](const Group &g) { return g.totals.shipments; });
        request.top = 1;
        request.kept = {least->keys.first(), QStringLiteral("nowhere")};
        const auto fast = columns.answer({}, {request}), slow = sql.answer({}, {request});
        QCOMPARE(fast.value()[0].groups.size(), 2);
        QVERIFY(fast.value()[0].groups.contains(*least));
        QCOMPARE(lines(fast.value()[0]), lines(slow.value()[0]));
    }

    void sumsThatFollowFromFinerOnesAgreeWithSql_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 11; seed <= 16; ++seed)
            QTest::addRow("case %u", seed) << seed;
    }
    void sumsThatFollowFromFinerOnesAgreeWithSql()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(seed);
        random.fill(**file, 400);
        const ColumnCube columns(*ColumnLoader::load(**file));
        const SqlCube sql(**file);
        QList<CubeRequest> window{CubeRequest{{}, false, true},
                                  CubeRequest{{Dimension::Route, Dimension::Category}},
                                  CubeRequest{{Dimension::Month, Dimension::Category}},
                                  CubeRequest{{Dimension::Month}},
                                  CubeRequest{{Dimension::Route}},
                                  CubeRequest{{Dimension::Category, Dimension::Origin}}};
        for (const Dimension dimension :
             {Dimension::Category, Dimension::Origin, Dimension::Dispatch, Dimension::Destination,
              Dimension::Month, Dimension::Trading, Dimension::Status, Dimension::Tag, Dimension::Flag}) {
            window.append(CubeRequest{{dimension}, true});
            window.append(CubeRequest{{dimension}});
        }
        for (int round = 0; round < 12; ++round) {
            const Filter filter = round == 0 ? Filter() : random.filter();
            const auto fast = columns.answer(filter, window), slow = sql.answer(filter, window);
            QVERIFY(fast);
            QVERIFY(slow);
            for (qsizetype r = 0; r < window.size(); ++r)
                QCOMPARE(lines(fast.value()[r]), lines(slow.value()[r]));
        }
    }

    void rowsPickedFromAKeptOrderAreInThatOrder()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(17);
        random.fill(**file, 500);
        const ColumnCube columns(*ColumnLoader::load(**file));
        const SqlCube sql(**file);
        for (const QString &column : ColumnCube::orderColumns()) {
            const RowOrder order{column, random.chance(2)};
            QCOMPARE(*columns.shipments({}, order), *sql.shipments({}, order)); // keeps it
            for (int round = 0; round < 4; ++round) {
                const Filter filter = random.filter();
                QCOMPARE(*columns.shipments(filter, order), *sql.shipments(filter, order));
            }
        }
    }

    void namesThatWereRankedAheadAreInTheSameOrder()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(23);
        random.fill(**file, 500);
        const ColumnCube columns(*ColumnLoader::load(**file));
        columns.prepareOrders();
        const SqlCube sql(**file);
        for (const QString &column : ColumnCube::orderColumns()) {
            const RowOrder order{column, random.chance(2)};
            QCOMPARE(*columns.shipments({}, order), *sql.shipments({}, order));
        }
    }

    void anOrderByStatusFollowsTheAnnotations()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(18);
        random.fill(**file, 80);
        const auto before = std::make_shared<const ColumnCube>(*ColumnLoader::load(**file));
        const RowOrder order{QStringLiteral("status"), false};
        const QList<std::int64_t> rows = *before->shipments({}, order);
        Annotation cleared;
        cleared.status = ReviewStatus::Cleared;
        const auto after = before->with({{rows.first(), cleared}});
        QVERIFY(after->shipments({}, order)->first() != rows.first());
    }

    void whatIsLeftOutCountsNowhereUntilItIsAskedFor()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(6);
        random.fill(**file, 120);
        auto connection = (*file)->connect(CaseConnection::Mode::Write);
        QVERIFY(connection);
        QVERIFY(runSql(connection->handle(), "DELETE FROM left_out; UPDATE shipment SET marks = 0"));
        const auto all = std::make_shared<const ColumnCube>(*ColumnLoader::load(**file));
        const QList<std::int64_t> numbers = all->shipments({}, {QStringLiteral("shipment"), false}).value();
        QVERIFY(numbers.size() > 100);
        const LeftOutStore store(*connection, QStringLiteral("Ada"));
        QVERIFY(store.leaveOut({{numbers[3], numbers[0]}, {numbers[70], numbers[0]}}));

        const Filter asked = Filter().with(FilterField::Has, {QStringLiteral("duplicate")});
        const QList<CubeRequest> requests{CubeRequest{{Dimension::Origin}, true, true},
                                          CubeRequest{{Dimension::Status}}};
        const auto patched = all->withLeftOut({{numbers[3], true}, {numbers[70], true}});
        const ColumnCube loaded(*ColumnLoader::load(**file));
        const SqlCube sql(**file);
        for (const Cube *cube : {static_cast<const Cube *>(patched.get()), static_cast<const Cube *>(&loaded),
                                 static_cast<const Cube *>(&sql)}) {
            const auto counted = cube->answer({}, requests);
            QVERIFY(counted);
            QCOMPARE(counted.value()[0].total.shipments, numbers.size() - 2);
            QCOMPARE(counted.value()[0].leftOut, 2);
            QCOMPARE(lines(counted.value()[0]), lines(sql.answer({}, requests).value()[0]));
            QCOMPARE(lines(counted.value()[1]), lines(sql.answer({}, requests).value()[1]));
            const auto duplicates = cube->answer(asked, requests);
            QCOMPARE(duplicates.value()[0].total.shipments, 2);
            QCOMPARE(duplicates.value()[0].leftOut, 0);
            QCOMPARE(cube->shipments(asked, {QStringLiteral("shipment"), false}).value(),
                     (QList<std::int64_t>{numbers[3], numbers[70]}));
            // Beside their twins they are listed, and no sum holds both.
            const Filter beside =
                Filter().with(FilterField::Has, {QStringLiteral("duplicate"), QStringLiteral("counted")});
            QCOMPARE(cube->shipments(beside, {QStringLiteral("shipment"), false}).value(), numbers);
            const auto pairs = cube->answer(beside, requests);
            QCOMPARE(pairs.value()[0].total.shipments, numbers.size() - 2);
            QCOMPARE(pairs.value()[0].leftOut, 2);
        }
        Annotation annotation; // what is said of a row does not bring it back into sums
        annotation.status = ReviewStatus::Suspicious;
        QCOMPARE(patched->with({{numbers[3], annotation}})->answer({}, requests).value()[0].leftOut, 2);
        const auto again = patched->withLeftOut({{numbers[3], false}, {numbers[70], false}, {999'999, true}});
        QCOMPARE(lines(again->answer({}, requests).value()[0]), lines(all->answer({}, requests).value()[0]));
    }

    void annotationsMakeANewCubeThatSharesTheRest()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(5);
        random.fill(**file, 50);
        const auto before = std::make_shared<const ColumnCube>(*ColumnLoader::load(**file));
        const Filter filter = Filter().with(FilterField::Tag, {QStringLiteral("new tag")});
        const std::int64_t number =
            before->shipments({}, {QStringLiteral("shipment"), false}).value().first();
        Annotation annotation;
        annotation.status = ReviewStatus::Confirmed;
        annotation.tags = {QStringLiteral("new tag")};
        const auto after = before->with({{number, annotation}, {999'999, annotation}});
        QCOMPARE(after->shipments(filter, {}).value(), QList<std::int64_t>{number});
        QCOMPARE(before->shipments(filter, {}).value(), QList<std::int64_t>());
        const auto byTag = after->answer(filter, {CubeRequest{{Dimension::Status}}});
        QCOMPARE(byTag.value()[0].groups[0].keys, QStringList{QStringLiteral("confirmed")});
    }

    void sumsBeyond64BitsAreSaidAndNotRounded()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(6);
        random.fill(**file, 3);
        {
            auto connection = (*file)->connect(CaseConnection::Mode::Write);
            QVERIFY(
                runSql(connection->handle(), "UPDATE shipment SET marks = 0, net_g = 9000000000000000000"));
        }
        const ColumnCube cube(*ColumnLoader::load(**file));
        const auto all = cube.answer({}, {CubeRequest{}});
        QVERIFY(all);
        const Totals &total = all.value()[0].total;
        QVERIFY(total.isTooLarge(Measure::Net));
        QVERIFY(!total.isTooLarge(Measure::Value) && !total.isTooLarge(Measure::Shipments));
        QCOMPARE(total.netGrams, 0);
        QCOMPARE(total.shipments, 3);
        // On the command line there is no place beside the figure to say so.
        const auto summary = Summary::make(cube, {});
        QVERIFY(!summary);
        QVERIFY(summary.failure().text.contains(QStringLiteral("64 bits")));
        // Where the sum of the rows in view fits, it is told.
        const auto number = cube.shipments({}, {QStringLiteral("shipment"), false}).value().first();
        const auto one =
            cube.answer(Filter().with(FilterField::Shipment, {QString::number(number)}), {CubeRequest{}});
        QVERIFY(one);
        QCOMPARE(one.value()[0].total.netGrams, 9000000000000000000);
    }

    void aCancelledPassSaysSo()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file);
        RandomCase random(7);
        random.fill(**file, 50);
        const Progress cancelled({}, [] { return true; });
        const ColumnCube cube(*ColumnLoader::load(**file));
        const auto answer = cube.answer({}, {CubeRequest{}}, cancelled);
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ColumnCubeTest)
#include "tst_columncube.moc"
